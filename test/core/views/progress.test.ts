import type {Moment} from '../../../src/core/day';
import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {fieldsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const progress = (
  changes: readonly Change[],
  typed: Record<string, string> = {},
) => after(aWorld({changes}), {action: 'progress', typed}).screen;

const thinking = (at: number, set: Parameters<typeof putTalk>[0] = {}) =>
  putTalk(
    {
      status: 'done',
      thoughts: `Thought ${at}`,
      start: `2027-02-${String(at).padStart(2, '0')}T10:00` as Moment,
      ...set,
    },
    `I-${at}`,
  );

describe('the page for a counsellor', () => {
  it('offers the thoughts of the latest twelve talks that have any', () =>
    expect(
      fieldsOf(
        progress([
          thinking(20, {thoughts: ''}),
          ...Array.from({length: 13}, (_, at) => thinking(at + 1)),
        ]),
      )
        .filter(({kind}) => kind === 'tick')
        .map(({label}) => label),
    ).toEqual(Array.from({length: 12}, (_, at) => `Thought ${13 - at}`)));

  it.each([
    [{}, 'After a talk about Nurse, Tuesday, 2 February'],
    [{work: ''}, 'After a talk, Tuesday, 2 February'],
    [{start: ''}, 'After a talk about Nurse'],
    [{work: '', start: ''}, 'After a talk'],
  ] as const)('says where a chosen thought comes from: %j', (set, title) => {
    expect(
      toldScreen(progress([thinking(2, set)], {'thought I-2': 'yes'}), false),
    ).toContain(`heading ${title}`);
  });

  it('says between which days it all was, calls and talks that took place alike', () => {
    const since = (...changes: readonly Change[]) =>
      toldScreen(progress(changes), false).filter(line =>
        line.startsWith('quiet From '),
      );
    const call = (at: '' | '2027-01-11T09:00') =>
      put('calls', 'C-1', {at, person: 'Ida'});
    expect([
      since(),
      since(call('')),
      since(call('2027-01-11T09:00')),
      since(call('2027-01-11T09:00'), thinking(2)),
      since(call('2027-01-11T09:00'), thinking(2, {status: 'planned'})),
    ]).toEqual([
      [],
      [],
      ['quiet From 11 January 2027 to 11 January 2027'],
      ['quiet From 11 January 2027 to 2 February 2027'],
      ['quiet From 11 January 2027 to 11 January 2027'],
    ]);
  });
});
