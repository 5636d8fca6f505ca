import {Problem} from '../../../src/core/problem';
import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {aWorld} from '../support/world';

const plan = (id: string, set: Parameters<typeof put<'plan'>>[2]) =>
  put('plan', id, {what: `Thing ${id}`, ...set});
const THINGS: readonly Change[] = [
  plan('D-1', {dueOn: '2027-02-25'}),
  plan('D-2', {dueOn: '2027-03-03'}),
  put('people', 'P-1', {
    name: 'Ida Berg',
    nextAction: 'Send the photo',
    nextOn: '2027-03-01',
  }),
];

const pressed = (
  action: string,
  about: Record<string, string> = {},
  changes = THINGS,
) => after(aWorld({changes}), {action, about});
const dueLines = (changes: readonly Change[], shown?: string) =>
  toldScreen(pressed('due', shown ? {shown} : {}, changes).screen, false);

describe('what is due', () => {
  it('stands by its day, each to be opened, finished or put off', () =>
    expect(dueLines(THINGS.slice(0, 1))).toEqual([
      'screen due; title What is due; back {"label":"All steps","press":{"action":"overview"}}',
      expect.stringMatching(/^quiet Calls, reminders/),
      'open Thursday, 25 February: Thing D-1',
      '  button Open → record.plan (leaves)',
      '  button Done → due.done {"table":"plan","id":"D-1"} (leaves)',
      '  button Tomorrow → due.later {"table":"plan","id":"D-1","days":"1"} (leaves)',
      '  button In 3 days → due.later {"table":"plan","id":"D-1","days":"3"} (leaves)',
      '  button In 7 days → due.later {"table":"plan","id":"D-1","days":"7"} (leaves)',
    ]));

  it('says so where it is nothing', () =>
    expect(dueLines([])[1]).toBe(
      'quiet Nothing is due in the next four weeks.',
    ));

  it('unfolds the first three of today and before, and nothing that still has time', () => {
    const folds = (days: readonly `2027-03-0${1 | 2}`[]) =>
      dueLines(days.map((dueOn, at) => plan(`D-${at}`, {dueOn})))
        .filter(line => /^(open|folded)/.test(line))
        .map(line => line.split(' ')[0]);
    expect(folds(['2027-03-01', '2027-03-02'])).toEqual(['open', 'folded']);
    expect(folds(Array.from({length: 4}, () => '2027-03-01'))).toEqual([
      'open',
      'open',
      'open',
      'folded',
    ]);
  });

  it.each([
    [10, '', 10, []],
    [11, '', 10, ['button More → due {"shown":"20"} (leaves)']],
    [20, '20', 20, []],
    [21, '20', 20, ['button More → due {"shown":"30"} (leaves)']],
  ])('of %d shows, asked for «%s», %d', (there, asked, shown, more) => {
    const lines = dueLines(
      Array.from({length: there}, (_, at) =>
        plan(`D-${at}`, {dueOn: '2027-03-01'}),
      ),
      asked,
    );
    expect(lines.filter(line => /^(open|folded)/.test(line))).toHaveLength(
      shown,
    );
    expect(lines.filter(line => line.includes('→ due {'))).toEqual(more);
  });

  it('a letter that nobody has begun is only opened', () => {
    const lines = dueLines([
      put('people', 'P-1', {name: 'Ida Berg', stage: 'met'}),
      put('interviews', 'I-1', {
        person: 'Ida Berg',
        personIds: 'P-1',
        status: 'done',
        start: '2027-02-27T10:00',
        minutes: 20,
        recordedAt: '2027-02-27T11:00',
      }),
    ]);
    expect(lines.filter(line => line.startsWith('  '))).toEqual([
      '  button Open → thanks.letter {"interview":"I-1","person":"P-1","kind":"informational"} (leaves)',
    ]);
  });
});

describe('what is due is finished by the person’s word', () => {
  it.each([
    ['plan', 'D-1', {doneOn: '2027-03-01'}, 'Done: Thing D-1'],
    [
      'people',
      'P-1',
      {nextAction: '', nextOn: ''},
      'Done: Ida Berg: Send the photo',
    ],
  ] as const)('on the tab %s', (table, id, set, said) => {
    const {changes, screen} = pressed('due.done', {table, id});
    expect(changes).toEqual([put(table, id, set)]);
    expect(screen.said).toBe(said);
  });

  it.each(['due.done', 'due.later'])(
    'and is gone where it is not due any more, or on another tab: %s',
    action => {
      const others: readonly Record<string, string>[] = [
        {table: 'plan', id: 'D-9', days: '1'},
        {table: 'people', id: 'D-1', days: '1'},
        {days: '1'},
      ];
      for (const about of others)
        expect(() => pressed(action, about)).toThrow(new Problem('gone'));
    },
  );
});

describe('what is due is put off', () => {
  const later = (table: string, id: string, days: string, changes = THINGS) =>
    pressed('due.later', {table, id, days}, changes);

  it.each([
    ['D-1', '1', '2027-03-02', 'tomorrow'],
    ['D-1', '7', '2027-03-08', 'Monday, 8 March'],
    ['D-2', '3', '2027-03-06', 'Saturday, 6 March'],
  ] as const)(
    '%s by %s days to %s, counted from today where it was due before',
    (id, days, dueOn, day) => {
      const {changes, screen} = later('plan', id, days);
      expect(changes).toEqual([put('plan', id, {dueOn})]);
      expect(screen.said).toBe(`Put off to ${day}: Thing ${id}`);
    },
  );

  it('at its person, too', () =>
    expect(later('people', 'P-1', '1').changes).toEqual([
      put('people', 'P-1', {nextOn: '2027-03-02'}),
    ]));

  it('only by days that are offered', () => {
    for (const days of ['2', ''])
      expect(() => later('plan', 'D-1', days)).toThrow(new Problem('gone'));
  });

  it.each([
    ['2027-02-28T16:30', '2027-03-02T16:30'],
    ['', '2027-03-02T09:00'],
  ] as const)('a letter begun that was due at «%s» to %s', (was, dueOn) =>
    expect(
      later('letters', 'L-I-1-P-1', '1', [
        put('people', 'P-1', {name: 'Ida Berg', stage: 'met'}),
        put('interviews', 'I-1', {
          person: 'Ida Berg',
          personIds: 'P-1',
          status: 'done',
          start: '2027-02-27T10:00',
          minutes: 20,
          recordedAt: '2027-02-27T11:00',
        }),
        put('letters', 'L-I-1-P-1', {
          person: 'Ida Berg',
          personId: 'P-1',
          interviewId: 'I-1',
          stage: 'draft',
          dueOn: was,
        }),
      ]).changes,
    ).toEqual([put('letters', 'L-I-1-P-1', {dueOn})]),
  );
});
