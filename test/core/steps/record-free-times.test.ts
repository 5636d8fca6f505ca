import type {Span} from '../../../src/core/deed';
import {freeTimesScreen} from '../../../src/core/steps/record/free-times';
import type {Person} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

type About = Readonly<Record<string, string>>;
const minutes = put('settings', 'minutes', {value: '45'});
const ida = (set: Partial<Person> = {}) =>
  person('P-1', {name: 'Ida Berg', ...set});

describe('free times', () => {
  const free = (
    {
      about = {},
      typed = {},
      busy = [],
    }: {
      about?: About;
      typed?: About;
      busy?: readonly Span[];
    },
    ...changes: readonly Change[]
  ) => {
    const deed = freeTimesScreen(aWorld({changes}), {action: '', about, typed});
    if (deed.do !== 'askBusy') throw new Error(deed.do);
    const shown = deed.then(busy);
    if (shown.do !== 'show') throw new Error(shown.do);
    return toldScreen(shown.screen, false);
  };
  const wish = (lines: readonly string[]) =>
    lines.filter(line => line.startsWith('number'));

  it.each<[string, About, About, readonly Change[], string, string]>([
    ['usual', {}, {}, [], '20', '0'],
    ['the person’s own', {}, {}, [minutes], '45', '0'],
    ['of the press', {minutes: '15'}, {}, [minutes], '15', '0'],
    [
      'typed',
      {minutes: '15'},
      {minutes: '30', around: '10'},
      [minutes],
      '30',
      '10',
    ],
    ['usual, where none is typed', {}, {minutes: '0'}, [], '20', '0'],
  ])('are for minutes %s', (_, about, typed, changes, long, around) => {
    expect(wish(free({about, typed}, ...changes))).toEqual([
      `number minutes: How long, in minutes; value ${long}`,
      `number around: Minutes to keep free before and after; value ${around}`,
    ]);
  });

  it('say so where there is none', () => {
    const busy: readonly Span[] = [
      {start: '2027-03-01T00:00', end: '2027-06-01T00:00'},
    ];
    expect(free({busy}).slice(1, 3)).toEqual([
      expect.stringMatching(/^warn /),
      'heading Look again',
    ]);
  });

  it('are offered by mail to who has an address', () => {
    const mailto = (set: Partial<Person>) =>
      free({about: {person: 'P-1'}}, ida(set)).filter(line =>
        line.startsWith('link'),
      );
    expect([mailto({}), mailto({email: 'ida@ward.example'}).length]).toEqual([
      [],
      1,
    ]);
  });
});
