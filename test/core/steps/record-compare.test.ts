import {Problem} from '../../../src/core/problem';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {fieldNamed, fieldsOf, wordsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const said = (
  id: string,
  interviewId: string,
  questionId: string,
  answer: string,
) =>
  put('answers', id, {
    interviewId,
    questionId,
    answer,
    person: interviewId,
    question: 'As it was asked',
  });
const world = aWorld({
  now: '2027-03-10T09:00',
  changes: [
    put('work', 'W-1', {name: 'Nurse', imagined: 'White halls'}),
    put('people', 'P-1', {
      name: 'Ida Berg',
      role: 'Head nurse',
      setting: 'hospital',
      yearsInField: 20,
    }),
    putTalk({status: 'done'}, 'I-1'),
    putTalk({status: 'done', person: 'Max', personIds: 'P-2'}, 'I-2'),
    putTalk({status: 'done', type: 'practice', person: 'Oma'}, 'I-3'),
    said('A-1', 'I-1', 'B-4', 'The people'),
    said('A-2', 'I-2', 'B-4', 'The quiet'),
    said('A-3', 'I-1', 'B-1', 'By chance'),
    said('A-4', 'I-3', 'B-4', 'The coffee'),
    said('A-5', 'I-2', '', 'He paints'),
  ],
});
const press = (action: string, typed: Record<string, string> = {}) => ({
  action: `record.${action}`,
  about: {work: 'W-1'},
  typed,
});

describe('comparing what people said', () => {
  it('S3.10 S3.11 sets the answers to one question beside each other, in the bank’s order', () => {
    const words = wordsOf(after(world, press('compare')).screen);
    const places = ['By chance', 'The people', 'The quiet', 'He paints'].map(
      one => words.indexOf(one),
    );
    expect(places.every(place => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('S3.11 says from where each one speaks', () => {
    expect(wordsOf(after(world, press('compare')).screen)).toContain(
      'Head nurse, hospital, 20 years in the field',
    );
  });

  it('S2.3 leaves practice out unless the person counts it', () => {
    const counted = after(
      {...world},
      {
        action: 'record.saveImpressions',
        about: {interview: 'I-3'},
        typed: {countPractice: 'yes'},
      },
    ).world;
    expect(
      [world, counted].map(one =>
        wordsOf(after(one, press('compare')).screen).includes('The coffee'),
      ),
    ).toEqual([false, true]);
  });

  it('S3.11 keeps whether they agree, only where there are two to compare', () => {
    const {screen} = after(world, press('compare'));
    expect(
      fieldsOf(screen)
        .map(one => one.name)
        .filter(name => name.startsWith('mark')),
    ).toEqual(['mark B-4']);
    const marked = after(world, press('decide', {'mark B-4': 'differ'})).world;
    expect(
      fieldNamed(after(marked, press('compare')).screen, 'mark B-4').value,
    ).toBe('differ');
  });

  it('S9.6 ends in a choice with its reason, and the interest afterwards', () => {
    const {world: decided} = after(
      world,
      press('decide', {
        decision: 'keep',
        reason: 'The people',
        interestAfter: '5',
        found: 'Night shifts',
      }),
    );
    expect(decided.tracker.rows.work).toMatchObject([
      {
        status: 'kept',
        decisionReason: 'The people',
        interestAfter: 5,
        found: 'Night shifts',
      },
    ]);
  });

  it('S9.6 may stay undecided without a reason, and asks for one otherwise', () => {
    expect(
      after(world, press('decide', {decision: 'undecided'})).world.tracker.rows
        .work[0]!.status,
    ).toBe('comparing');
    expect(() =>
      after(world, press('decide', {decision: 'set aside'})),
    ).toThrow(new Problem('noReason', {}, 'reason'));
  });

  it('S1.9 S9.6 shows what was imagined beside what was found', () => {
    const {screen} = after(world, press('compare'));
    expect(wordsOf(screen)).toContain('You imagined: White halls');
    expect(fieldNamed(screen, 'found')).toBeDefined();
  });

  it('shows ten people and ten answers at first, and more at a press', () => {
    const crowd = aWorld({
      changes: [
        put('work', 'W-1', {name: 'Nurse'}),
        ...Array.from({length: 30}, (_, place) => [
          putTalk({status: 'done', person: `Ida ${place}`}, `I-${place}`),
          said(`A-${place}`, `I-${place}`, 'B-4', `Answer ${place}`),
        ]).flat(),
      ],
    });
    const count = (shown: Record<string, string>) =>
      wordsOf(
        after(crowd, {
          action: 'record.compare',
          about: {work: 'W-1', ...shown},
        }).screen,
      ).match(/Answer /g)!.length;
    expect([count({}), count({shown: '20'})]).toEqual([10, 20]);
  });
});
