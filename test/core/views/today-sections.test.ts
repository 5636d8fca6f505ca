import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

/** The lines below a heading of what waits today, Wednesday at nine. */
const below = (heading: string, ...changes: readonly Change[]) => {
  const told = toldScreen(
    after(aWorld({changes, now: '2027-03-03T09:00'}), {action: 'today'}).screen,
    false,
  );
  const from = told.indexOf(`heading ${heading}`);
  if (from < 0) return [];
  const rest = told.slice(from + 1);
  return rest.slice(
    0,
    rest.findIndex(line => line.startsWith('heading ')),
  );
};

it('talks that are on or to come stand with the nearest first, three of them, those without a day last', () =>
  expect(
    below(
      'Next talks',
      putTalk({start: ''}, 'I-1'),
      putTalk({start: '2027-03-05T10:00'}, 'I-2'),
      putTalk({start: '2027-03-03T08:50'}, 'I-3'),
      putTalk({start: '2027-03-04T10:00', work: '', person: ''}, 'I-4'),
    ),
  ).toEqual([
    '- Ida Berg · today at 08:50, Nurse → record.show {"interview":"I-3"}',
    '- in person · tomorrow at 10:00, in person → record.show {"interview":"I-4"}',
    '- Ida Berg · Friday, 5 March at 10:00, Nurse → record.show {"interview":"I-2"}',
  ]));

it('talks just over stand with the latest first', () =>
  expect(
    below(
      'Just over: your impressions',
      putTalk({start: '2027-03-01T10:00'}, 'I-1'),
      putTalk({start: '2027-03-02T10:00'}, 'I-2'),
      putTalk({start: '2027-03-02T10:00', status: 'cancelled'}, 'I-3'),
    ).map(line => line.split(' → ')[1]),
  ).toEqual([
    'record.impressions {"interview":"I-2"}',
    'record.impressions {"interview":"I-1"}',
  ]));

describe('what has come due', () => {
  const plan = (
    id: string,
    dueOn: '2027-03-02' | '2027-03-03' | '2027-03-04',
  ) => put('plan', id, {what: `Thing ${id}`, dueOn});

  it('is of today and before', () =>
    expect(
      below(
        'Due',
        plan('D-1', '2027-03-02'),
        plan('D-2', '2027-03-03'),
        plan('D-3', '2027-03-04'),
      ),
    ).toEqual([
      '- Thing D-1 → record.plan',
      '- Thing D-2 → record.plan',
      'button What is due → due (leaves)',
    ]));

  it('is three things at most', () =>
    expect(
      below('Due', ...['1', '2', '3', '4'].map(id => plan(id, '2027-03-02'))),
    ).toHaveLength(4));

  it('leaves letters to their own heading, three at most', () => {
    const met = ['1', '2', '3', '4'].flatMap(id => [
      put('people', `P-${id}`, {name: `Person ${id}`, stage: 'met'}),
      putTalk(
        {
          person: `Person ${id}`,
          personIds: `P-${id}`,
          status: 'done',
          start: '2027-03-01T10:00',
          recordedAt: '2027-03-01T11:00',
        },
        `I-${id}`,
      ),
    ]);
    expect(below('Due', ...met)).toEqual([]);
    expect(below('Thank-yous waiting', ...met)).toHaveLength(3);
  });
});
