import {type Change, put} from '../../../src/core/tracker';
import {badge, countsSaid} from '../../../src/core/views/matters/cells';
import {
  asEvidence,
  cellsOf,
  mattersOf,
  rowsAbout,
  toAskNext,
  worksInQuestion,
} from '../../../src/core/views/matters/known';
import {aWorld} from '../support/world';

const matter = (id: string, set: Parameters<typeof put<'matters'>>[2]) =>
  put('matters', id, set);
const trackerOf = (...changes: readonly Change[]) => aWorld({changes}).tracker;

it('what matters stands in the person’s order, what has no place last, and each thing once whatever its capitals', () =>
  expect(
    mattersOf(
      trackerOf(
        matter('M-1', {matter: 'No place'}),
        matter('M-2', {matter: 'Third', place: 3}),
        matter('M-3', {matter: ' First ', place: 1}),
        matter('M-4', {matter: '  ', place: 2}),
        matter('M-5', {matter: 'first', place: 4}),
        matter('M-6', {matter: 'No place either'}),
      ),
    ),
  ).toEqual(['First', 'Third', 'No place', 'No place either']));

it('rows belong together by what matters, whatever the capitals and the blanks around it', () =>
  expect(
    rowsAbout(
      trackerOf(
        matter('M-1', {matter: ' Quiet'}),
        matter('M-2', {matter: 'QUIET ', workId: 'W-1'}),
        matter('M-3', {matter: 'Quieter'}),
      ),
      ' quiet ',
    ).map(({id}) => id),
  ).toEqual(['M-1', 'M-2']));

it('kinds of work in question are those with a name that are not set aside, in the person’s order', () =>
  expect(
    worksInQuestion(
      trackerOf(
        put('work', 'W-1', {name: 'No place'}),
        put('work', 'W-2', {name: 'Second', place: 2, status: 'kept'}),
        put('work', 'W-3', {name: '', place: 1}),
        put('work', 'W-4', {name: 'Away', place: 1, status: 'set aside'}),
        put('work', 'W-5', {name: 'First', place: 1}),
        put('work', 'W-6', {name: 'No place either'}),
      ),
    ).map(({name}) => name),
  ).toEqual(['First', 'Second', 'No place', 'No place either']));

describe('where kinds of work meet what matters', () => {
  const world = aWorld({
    changes: [
      put('work', 'W-1', {name: 'Nurse'}),
      put('work', 'W-2', {name: 'Baker'}),
      matter('M-1', {matter: 'Quiet', why: 'of no kind of work'}),
      matter('M-2', {matter: 'Pay'}),
      matter('M-3', {
        matter: 'QUIET',
        workId: 'W-2',
        evidence: 'against',
        why: 'Ovens',
      }),
      matter('M-4', {matter: 'pay', workId: 'W-1', evidence: 'guessed'}),
    ],
  });
  const cells = cellsOf(world.tracker, world.tracker.rows.work);

  it('each says what its own row says; without one, or with a word of another list, it is not known', () =>
    expect(
      cells.map(({work, matter: what, evidence, why, row}) =>
        [work.name, what, evidence, why, row?.id ?? 'no row'].join(', '),
      ),
    ).toEqual([
      'Nurse, Quiet, unknown, , no row',
      'Nurse, Pay, unknown, , M-4',
      'Baker, Quiet, against, Ovens, M-3',
      'Baker, Pay, unknown, , no row',
    ]));

  it('are counted, and every way has its colour', () => {
    expect(countsSaid(world, cells)).toBe(
      'For 0, against 1, mixed 0, not known 3',
    );
    expect(
      (['for', 'against', 'mixed', 'unknown', 'for '] as const)
        .map(asEvidence)
        .map(one => badge(world, one).tone),
    ).toEqual(['good', 'warn', 'plain', 'quiet', 'quiet']);
  });

  it('are asked about where nothing is known and the same question, whatever its capitals, does not stand for that work', () => {
    const asked = (workId: string, text: string) =>
      toAskNext(
        aWorld({
          changes: [
            ...world.tracker.rows.work.map(one => put('work', one.id, one)),
            ...world.tracker.rows.matters.map(one =>
              put('matters', one.id, one),
            ),
            put('questions', 'Q-1', {workId, text}),
          ],
        }),
        cells,
      ).map(cell => `${cell.work.name} ${cell.matter}`);
    const question = 'HOW is it in your work with this: Quiet?';
    expect(asked('W-1', question)).toEqual(['Nurse Pay', 'Baker Pay']);
    expect(asked('W-2', question)).toEqual([
      'Nurse Quiet',
      'Nurse Pay',
      'Baker Pay',
    ]);
  });
});
