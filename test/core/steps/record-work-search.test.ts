import {entriesBetween} from '../../../src/core/steps/record/work-search-entries';
import {Problem} from '../../../src/core/problem';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ida = person('P-1', {organisation: 'Ward'});
const max = person('P-2', {organisation: 'School'});
const entriesOf = (...changes: readonly Change[]) =>
  entriesBetween(
    aWorld({changes: [ida, max, person('P-3'), ...changes]}),
    '2027-02-01',
    '2027-03-02',
  ).map(one => [one.day, one.what, one.how, one.organisation, one.result]);

describe('what was done towards work', () => {
  const call = (set: Parameters<typeof put<'calls'>>[2]) =>
    put('calls', 'C-1', {
      personId: 'P-1',
      at: '2027-02-01T09:00',
      channel: 'call',
      outcome: 'agreed',
      ...set,
    });

  it('has a call with its organisation', () => {
    expect([entriesOf(call({})), entriesOf(call({at: ''}))]).toEqual([
      [['2027-02-01', 'Asked for a talk', 'call', 'Ward', 'agreed']],
      [],
    ]);
  });

  it.each([
    ['P-3', 'private person'],
    ['P-9', 'private person'],
  ])('names nobody who has no organisation: %s', (personId, said) => {
    expect(entriesOf(call({personId}))[0]![3]).toBe(said);
  });

  it.each<[string, Parameters<typeof putTalk>[0], readonly string[]]>([
    ['to come', {}, ['Talk about Nurse', 'in person', 'Ward', 'arranged']],
    [
      'on now',
      {start: '2027-03-01T08:50'},
      ['Talk about Nurse', 'in person', 'Ward', 'arranged'],
    ],
    [
      'held',
      {start: '2027-02-28T08:50'},
      ['Talk about Nurse', 'in person', 'Ward', 'took place'],
    ],
    [
      'recorded',
      {recordedAt: '2027-02-28T08:50'},
      ['Talk about Nurse', 'in person', 'Ward', 'took place'],
    ],
    [
      'that fell through',
      {status: 'no-show'},
      ['Talk about Nurse', 'in person', 'Ward', 'called off'],
    ],
    [
      'about nothing named',
      {work: ''},
      ['Talk about the work', 'in person', 'Ward', 'arranged'],
    ],
    [
      'with several',
      {personIds: 'P-1 P-2 P-1'},
      ['Talk about Nurse', 'in person', 'Ward, School', 'arranged'],
    ],
  ])('has a talk %s', (_, set, entry) => {
    expect(entriesOf(putTalk(set)).map(([, ...one]) => one)).toEqual([entry]);
  });

  it.each([
    ['without a time', putTalk({start: ''})],
    ['that was practice', putTalk({type: 'practice'})],
    ['before the first day', putTalk({start: '2027-01-31T23:59'})],
    ['after the last', putTalk({start: '2027-03-03T00:00'})],
  ])('has no talk %s', (_, talk) => {
    expect(entriesOf(talk)).toEqual([]);
  });

  it.each([
    ['2027-02-28', 'gone to'],
    ['2027-03-01', 'gone to'],
    ['2027-03-02', 'arranged'],
  ] as const)('has an outing of %s as %s', (on, result) => {
    const outing = {name: 'Job fair', type: 'fair', place: 'Hall 2'};
    expect([
      entriesOf(put('outings', 'O-1', {...outing, on})),
      entriesOf(put('outings', 'O-1', outing)),
    ]).toEqual([[[on, 'fair: Job fair', 'in person', 'Hall 2', result]], []]);
  });

  it.each([
    [{level: 'organisation', where: 'Ward', minutes: 20}, 'Ward', '20 minutes'],
    [{level: 'field', where: 'ward.example'}, '', ''],
  ])('has a note %j', (set, organisation, result) => {
    const note = {title: 'Pay', source: 'website', ...set};
    expect([
      entriesOf(put('research', 'R-1', {...note, on: '2027-02-03'})),
      entriesOf(put('research', 'R-1', note)),
    ]).toEqual([
      [['2027-02-03', 'Research: Pay', 'website', organisation, result]],
      [],
    ]);
  });

  it.each<[string, Parameters<typeof put<'letters'>>[2], number]>([
    ['sent', {}, 1],
    ['in a draft', {stage: 'in a draft'}, 0],
    ['sent on no day', {sentOn: ''}, 0],
    ['of practice', {kind: 'practice'}, 0],
  ])('has a letter that is %s: %#', (_, set, count) => {
    expect(
      entriesOf(
        put('letters', 'L-1', {
          personId: 'P-1',
          stage: 'sent',
          sentOn: '2027-02-04T10:00',
          channel: 'e-mail',
          ...set,
        }),
      ),
    ).toEqual(
      Array<readonly string[]>(count).fill([
        '2027-02-04',
        'Thank-you letter',
        'e-mail',
        'Ward',
        'sent',
      ]),
    );
  });

  it('is in the order of days', () => {
    expect(
      entriesOf(
        putTalk(),
        call({}),
        put('outings', 'O-1', {name: 'Fair', on: '2027-02-15'}),
      ).map(([day]) => day),
    ).toEqual(['2027-02-01', '2027-02-15', '2027-03-02']);
  });
});

describe('the days of the record', () => {
  const shown = (from: string, to: string) =>
    after(aWorld(), {action: 'record.workSearch', typed: {from, to}}).screen;

  it('may be one day, and not upside down', () => {
    expect(shown('2027-03-01', '2027-03-01').id).toBe('record.workSearch');
    expect(() => shown('2027-03-02', '2027-03-01')).toThrow(
      new Problem('daysUpsideDown', {}, 'from'),
    );
  });
});
