import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {home, person, save} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const many = (count: number) =>
  Array.from({length: count}, (_, at) => person(`P-${at + 10}`));
const homeOf = (
  changes: readonly Change[],
  typed: Readonly<Record<string, string>> = {},
  about: Readonly<Record<string, string>> = {},
) => toldScreen(after(aWorld({changes}), home(typed, about)).screen, false);
const without = (lines: readonly string[]) =>
  lines.filter(line => !line.startsWith('- '));

const beginning =
  'screen people.home; title Find people to talk with; back {"label":"All steps","press":{"action":"overview"}}';
const why =
  'quiet Somebody who does the work can tell you what no website can. Begin with people you know, and let them lead you to the next.';
const ways = [
  'main Add somebody → people.new (leaves)',
  'button Bring in from a file → people.import (leaves)',
  'button Practice partners → people.practice (leaves)',
];
const searching = (value: string) => [
  `line search: Search your people; value ${value || '""'}; hint A name, an organisation, a role or a word from your notes.`,
  'button Search → people.home',
];
const noMatch = 'or Nobody matches. Try one word, or part of a name.';

describe('the first screen of step 2', () => {
  it('is a short list without a search where there are few', () => {
    expect(without(homeOf(many(25)))).toEqual([
      beginning,
      why,
      'heading Whom to approach next',
      ...ways,
      'heading Your people',
      noMatch,
    ]);
  });

  it('ends with the list where there is no way to turn', () => {
    const {blocks} = after(aWorld({changes: many(3)}), home()).screen;
    expect(blocks.at(-1)).toMatchObject({show: 'list'});
  });

  it('has a search and more of them from twenty-six on', () => {
    expect(without(homeOf(many(26)))).toEqual([
      beginning,
      why,
      'heading Whom to approach next',
      ...ways,
      'heading Your people',
      ...searching(''),
      noMatch,
      'button More → people.home {"search":"","from":"25"} (leaves)',
    ]);
  });

  it('says nothing of whom to approach further down, and leads back', () => {
    expect(without(homeOf(many(75), {}, {from: '50'}))).toEqual([
      beginning,
      ...ways,
      'heading Your people',
      ...searching(''),
      noMatch,
      'button Back to the ones before → people.home {"search":"","from":"25"} (leaves)',
    ]);
  });

  it('leads back to the beginning, and no further', () => {
    expect(homeOf(many(30), {}, {from: '5'}).at(-1)).toBe(
      'button Back to the ones before → people.home {"search":"","from":"0"} (leaves)',
    );
  });

  it('begins at the beginning where it is asked for what is before that', () => {
    expect(homeOf(many(3), {}, {from: '-5'})).toEqual(homeOf(many(3)));
  });

  it('says what was found, with the way to search again, however few there are', () => {
    expect(homeOf([person('P-1', {name: 'Ida'})], {search: 'ida'})).toEqual([
      beginning,
      ...ways,
      'heading 1 person found',
      ...searching('ida'),
      '- Ida [plain: to approach] → people.show {"person":"P-1"}',
      noMatch,
    ]);
  });

  it('shows twenty-five of the names that wait', () => {
    const names = Array.from({length: 26}, (_, at) =>
      put('referrals', `N-${at}`, {name: `Name ${at}`, from: at ? '' : 'Max'}),
    );
    const lines = homeOf(names);
    expect(lines.filter(line => line.startsWith('- Name'))).toHaveLength(25);
    expect(lines.slice(2, 6)).toEqual([
      'heading Names you were given',
      'quiet One press puts a name on your list, with who gave it and a day to get in touch.',
      '- Name 0 · Named by Max → people.fromReferral {"referral":"N-0"}',
      '- Name 1 · Named by somebody → people.fromReferral {"referral":"N-1"}',
    ]);
  });
});

describe('a line that leads to somebody', () => {
  it.each([
    [{}, 'Ida [plain: to approach]'],
    [{stage: ''}, 'Ida'],
    [{stage: 'thanked'}, 'Ida [good: thanked]'],
    [{stage: 'resting'}, 'Ida [quiet: resting]'],
    [{stage: '', role: 'Nurse'}, 'Ida · Nurse'],
    [{stage: '', organisation: 'Ward'}, 'Ida · Ward'],
    [{stage: '', role: 'Nurse', organisation: 'Ward'}, 'Ida · Nurse, Ward'],
    [{stage: '', nextAction: 'Write'}, 'Ida · To do: Write'],
    [{stage: '', nextOn: '2027-03-02'}, 'Ida · Get in touch (tomorrow)'],
    [
      {stage: '', nextAction: 'Write', nextOn: '2027-03-02'},
      'Ida · Write (tomorrow)',
    ],
  ] as const)('of %j: %s', (set, line) => {
    expect(
      homeOf([person('P-1', {name: 'Ida', ...set})], {search: 'ida'}).at(-2),
    ).toBe(`- ${line} → people.show {"person":"P-1"}`);
  });
});

describe('the question whether it is the same person', () => {
  const same = (
    changes: readonly Change[],
    press: Parameters<typeof after>[1],
  ) => toldScreen(after(aWorld({changes}), press).screen, false);
  const asked = [
    'text Somebody like Ida is on your list already. Open the entry there is, or add this one beside it.',
    '- Ida [plain: to approach] → people.show {"person":"P-1"}',
  ];
  const ida = person('P-1', {name: 'Ida'});

  it('is asked of somebody new, with what was typed', () => {
    expect(same([ida], save({name: 'Ida'}))).toEqual([
      'screen people.same; title Is it the same person?; back {"label":"Find people to talk with","press":{"action":"people.home"}}',
      ...asked,
      'button Add as another person → people.save {"anyway":"yes","typed":"{\\"name\\":\\"Ida\\"}"} (leaves)',
    ]);
  });

  it('is asked of somebody who gets the name of another', () => {
    expect(
      same([ida, person('P-2')], save({name: 'Ida'}, {person: 'P-2'})).slice(1),
    ).toEqual([
      ...asked,
      'button Save as another person → people.save {"person":"P-2","anyway":"yes","typed":"{\\"name\\":\\"Ida\\"}"} (leaves)',
    ]);
  });

  it('is asked of a name that was given, with who has it already', () => {
    expect(
      same(
        [
          person('P-1', {name: 'ida', role: 'Nurse'}),
          person('P-2', {name: 'Ida'}),
          put('referrals', 'N-1', {name: ' Ida ', from: 'Max'}),
        ],
        {action: 'people.fromReferral', about: {referral: 'N-1'}},
      ),
    ).toEqual([
      'screen people.fromReferral N-1; title Is it the same person?; back {"label":"Find people to talk with","press":{"action":"people.home"}}',
      'text Max named Ida. Somebody called that is on your list already.',
      '- It is ida, Nurse → people.referralIs {"referral":"N-1","person":"P-1"}',
      '- It is Ida → people.referralIs {"referral":"N-1","person":"P-2"}',
      'button Add as another person → people.fromReferral {"referral":"N-1","anyway":"yes"}',
    ]);
  });
});

describe('practice partners', () => {
  const partners = (...changes: readonly Change[]) =>
    toldScreen(
      after(aWorld({changes}), {action: 'people.practice'}).screen,
      false,
    ).filter(line => line.startsWith('- '));
  const press = '→ record.arrange {"person":"P-1","type":"practice"}';

  it.each([
    [{}, `- Ida ${press}`],
    [{relationship: 'friend'}, `- Ida · friend ${press}`],
    [{relationship: 'friend', role: 'Nurse'}, `- Ida · Nurse ${press}`],
    [{talker: true}, `- Ida [plain: loves to talk] ${press}`],
  ])('are told with who they are: %j', (set, line) => {
    expect(partners(person('P-1', {name: 'Ida', known: true, ...set}))).toEqual(
      [line],
    );
  });

  it.each([
    ['does not know', {known: false}],
    ['is not to contact', {doNotContact: true}],
    ['is done with', {stage: 'closed'}],
  ])('are nobody one %s', (_, set) => {
    expect(partners(person('P-1', {known: true, ...set}))).toEqual([]);
  });

  it.each([
    ['done', ' [good: practised with]'],
    ['planned', ' [plain: loves to talk]'],
  ])('are marked where a practice talk is %s', (status, badge) => {
    expect(
      partners(
        person('P-1', {name: 'Ida', known: true, talker: true}),
        putTalk({type: 'practice', status}),
      ),
    ).toEqual([`- Ida${badge} ${press}`]);
  });

  it('are twenty-five at most, who love to talk first', () => {
    const some = partners(
      ...many(26).map((_, at) =>
        person(`P-${at}`, {known: true, talker: at === 25}),
      ),
    );
    expect([some.length, some[0]!.slice(0, 13)]).toEqual([25, '- Person P-25']);
  });
});
