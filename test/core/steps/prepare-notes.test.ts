import {
  coverage,
  isPlanned,
  linesOf,
  missingLevels,
  missingPs,
  notesOn,
  titleOf,
} from '../../../src/core/steps/prepare/notes';
import {
  hasMet,
  targetsOf,
  toggledMet,
} from '../../../src/core/steps/prepare/targets';
import {type Change, emptyRow} from '../../../src/core/tracker';
import {aNote} from '../support/prepare';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const work = {...emptyRow('work', 'W-1'), name: 'Nursing'};
const trackerOf = (...changes: readonly Change[]) => aWorld({changes}).tracker;
const note = {...emptyRow('research', 'R-1')};

it('a note belongs to its kind of work by its row, or by its name where it was typed by hand', () =>
  expect(
    notesOn(
      trackerOf(
        aNote('by row', {work: 'Called otherwise'}),
        aNote('by name', {workId: '', work: ' nursing '}),
        aNote('another row', {workId: 'W-2'}),
        aNote('another name', {workId: '', work: 'Nurse'}),
      ),
      work,
    ).map(({id}) => id),
  ).toEqual(['by row', 'by name']));

it('reading is planned while it has minutes to come and nothing in it', () =>
  expect(
    [
      {minutesPlanned: 30},
      {},
      {minutesPlanned: 30, learned: 'x'},
      {minutesPlanned: 30, talkedAbout: 'x'},
      {minutesPlanned: 30, minutes: 10},
    ].map(set => isPlanned({...note, ...set})),
  ).toEqual([true, false, false, false, false]));

it('each of the four P’s counts notes with a source and a finding, and people those who were heard', () => {
  const tracker = trackerOf(
    aNote('R-1', {p: 'PC', level: 'job'}),
    aNote('R-2', {p: 'Paper', level: 'career'}),
    aNote('R-3', {p: 'Paper', source: '', level: 'field of work'}),
    aNote('R-4', {p: 'People', level: 'career'}),
    putTalk({status: 'done'}),
    putTalk({status: 'planned', personIds: 'P-2'}, 'I-2'),
  );
  expect(coverage(tracker, work)).toEqual({
    PC: 1,
    Paper: 1,
    People: 2,
    Participation: 0,
  });
  expect(missingPs(tracker, work)).toEqual(['Participation']);
  expect(missingLevels(tracker, work)).toEqual(['field of work']);
  expect(missingPs(trackerOf(), work)).toHaveLength(4);
  expect(missingLevels(trackerOf(), work)).toHaveLength(3);
});

it('a note is called by its title, else by where it was found, else by its source', () =>
  expect(
    [
      {title: 'T', where: 'W', source: 'S'},
      {where: 'W', source: 'S'},
      {source: 'S'},
      {},
    ].map(set => titleOf({...note, ...set})),
  ).toEqual(['T', 'W', 'S', '']));

it('the lines of a cell are those that say something', () =>
  expect(linesOf(' one \n\n  \ntwo')).toEqual(['one', 'two']));

it('an employer stands on a line with the jobs it features, between dashes with blanks around them', () =>
  expect(
    targetsOf({
      ...emptyRow('outings', 'O-1'),
      targets:
        'City Hospital - night nurse –  porter\nBakery\n Saint-Jean — cook - \n',
    }),
  ).toEqual([
    {organisation: 'City Hospital', jobs: ['night nurse', 'porter']},
    {organisation: 'Bakery', jobs: []},
    {organisation: 'Saint-Jean', jobs: ['cook']},
  ]));

it('a stand is marked once somebody there was asked, and unmarked, whatever its capitals', () => {
  const outing = {...emptyRow('outings', 'O-1'), met: 'Bakery\nMill'};
  expect(['BAKERY', 'Hospital'].map(one => hasMet(outing, one))).toEqual([
    true,
    false,
  ]);
  expect(['bakery', 'Hospital'].map(one => toggledMet(outing, one))).toEqual([
    'Mill',
    'Bakery\nMill\nHospital',
  ]);
});
