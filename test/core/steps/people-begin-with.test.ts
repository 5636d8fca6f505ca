import {overview} from '../../../src/core/overview';
import {people} from '../../../src/core/steps/people';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {blocksOf, pressesOf, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';
import {person, home, titlesOf, everybody} from '../support/people';

describe('step 2, whom to begin with', () => {
  const ladder = [
    person('P-8'),
    person('P-7', {referredBy: 'Max'}),
    person('P-6', {relationship: 'exhibitor or recruiter'}),
    person('P-5', {howFound: 'outing'}),
    person('P-4', {relationship: 'volunteer'}),
    person('P-3', {known: true}),
    person('P-2', {known: true, work: 'Nurse'}),
    person('P-1', {known: true, talker: true}),
  ];
  const all = [1, 2, 3, 4, 5, 6, 7, 8].map(number => `Person P-${number}`);

  it('S4.11 goes from known talkers over volunteers, open houses and fairs to people nobody named', () => {
    const {screen} = after(aWorld({changes: ladder}), home());
    expect(titlesOf(screen)).toEqual([...all.slice(0, 3), ...all]);
  });

  it('S4.11 comes to people one does not know after two talks with known ones', () => {
    const talked = [1, 2].map(number =>
      put('interviews', `I-${number}`, {
        personIds: 'P-1',
        status: 'done',
        type: 'practice',
      }),
    );
    const first = (changes: Parameters<typeof aWorld>[0]) =>
      titlesOf(after(aWorld(changes), home()).screen)[0];
    expect([
      first({changes: [...ladder, talked[0]!]}),
      first({changes: [...ladder, ...talked]}),
    ]).toEqual(['Person P-1', 'Person P-4']);
  });

  it('names nobody who does not want to be contacted, or was approached already', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {doNotContact: true}),
          person('P-2', {stage: 'contacted'}),
        ],
      }),
      home(),
    );
    expect(wordsOf(screen)).not.toContain('Whom to approach next');
  });

  it('S2.5 S2.6 suggests known people alone for practice, those who love to talk first', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {known: true}),
          person('P-2', {talker: true}),
          person('P-3', {known: true, talker: true}),
        ],
      }),
      {action: 'people.practice'},
    );
    expect(titlesOf(screen)).toEqual(['Person P-3', 'Person P-1']);
  });

  it('S2.2 offers practice first and no more once there is a talk of any kind', () => {
    const changes = [person('P-1', {known: true, talker: true})];
    const talk = put('interviews', 'I-1', {personIds: 'P-1', type: 'phone'});
    const says = (world: ReturnType<typeof aWorld>) =>
      [...people.suggestions(world)]
        .sort((a, b) => a.rank - b.rank)
        .map(one => one.press.action);
    expect([
      says(aWorld({changes})),
      says(aWorld({changes: [...changes, talk]})),
    ]).toEqual([['people.practice', 'people.show'], ['people.show']]);
  });

  it('S2.4 leaves somebody practised with among the partners', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {known: true}),
          put('interviews', 'I-1', {
            personIds: 'P-1',
            type: 'practice',
            status: 'done',
          }),
        ],
      }),
      {action: 'people.practice'},
    );
    expect(blocksOf(screen)).toContainEqual(
      expect.objectContaining({
        items: [
          expect.objectContaining({
            badge: {text: 'practised with', tone: 'good'},
          }),
        ],
      }),
    );
  });

  it('S2.3 begins a practice talk as one', () => {
    const {screen} = after(aWorld({changes: [person('P-1', {known: true})]}), {
      action: 'people.practice',
    });
    expect(pressesOf(screen)).toContainEqual({
      action: 'record.arrange',
      about: {person: 'P-1', type: 'practice'},
    });
  });

  it('S10.1 is done with each kind of work that has as many people as opinions are wanted', () => {
    const two = put('work', 'W-1', {name: 'Nurse', target: 2});
    const nurse = (id: string) => person(id, {work: 'Potter; nurse'});
    expect(
      [
        [],
        [nurse('P-1')],
        [two, nurse('P-1')],
        [two, nurse('P-1'), nurse('P-2')],
      ].map(changes => people.state(aWorld({changes}))),
    ).toEqual(['not begun', 'in progress', 'in progress', 'done']);
  });

  it('puts somebody whose day has come before the rest', () => {
    const {screen} = after(
      aWorld({
        changes: [
          person('P-1', {known: true}),
          person('P-2', {nextOn: '2027-03-01', nextAction: 'Ring at noon'}),
        ],
      }),
      home(),
    );
    expect(everybody(screen)).toEqual(['Person P-2', 'Person P-1']);
    expect(
      wordsOf(
        overview(
          aWorld({
            changes: [
              person('P-2', {nextOn: '2027-03-01', nextAction: 'Ring at noon'}),
            ],
          }),
        ),
      ),
    ).toContain('Person P-2: Ring at noon');
  });
});
