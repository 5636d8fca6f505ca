import ICAL from 'ical.js';
import ical, {type VEvent} from 'node-ical';
import {assert, property, string} from 'fast-check';
import {legible} from '../../../src/core/legible';
import {put} from '../../../src/core/tracker';
import {asCalendar} from '../../../src/core/writing/ics';
import {aWorld} from '../support/world';

const AWKWARD = {
  person: 'Ana, "Ñandú" Ruiz; 日本語 \\ 🐝',
  place: 'Ward 3; left, then right\nsecond door — ' + 'é'.repeat(60),
  mustLearn: 'BEGIN:VEVENT\r\nEND:VCALENDAR\nWhy?',
};

const world = aWorld({
  changes: [
    put('interviews', 'I-1', {
      ...AWKWARD,
      start: '2027-03-27T23:50',
      minutes: 30,
      type: 'in person',
      status: 'planned',
    }),
    put('interviews', 'I-2', {
      person: 'Bo Lind',
      start: '2027-10-31T02:30',
      status: 'cancelled',
    }),
    put('interviews', 'I-3', {person: 'No Time'}),
  ],
});

const file = asCalendar(world, world.tracker.rows.interviews);

const byIcalJs = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map(one => ({
      status: String(one.getFirstPropertyValue('status')),
      event: new ICAL.Event(one),
    }))
    .map(({status, event}) => ({
      uid: event.uid,
      title: event.summary,
      place: event.location,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      status,
    }));

const byNodeIcal = (text: string) =>
  Object.values(ical.sync.parseICS(text))
    .filter((one): one is VEvent => one?.type === 'VEVENT')
    .map(one => ({
      uid: one.uid,
      title: one.summary,
      place: one.location ?? null,
      start: one.start.toISOString(),
      end: one.end!.toISOString(),
      status: one.status!,
    }));

const EXPECTED = [
  {
    title: `Talk with ${AWKWARD.person}`,
    place: AWKWARD.place,
    start: '2027-03-27T22:50:00.000Z',
    end: '2027-03-27T23:20:00.000Z',
    status: 'CONFIRMED',
  },
  {
    title: 'Talk with Bo Lind',
    place: null,
    start: '2027-10-31T00:30:00.000Z',
    end: '2027-10-31T00:50:00.000Z',
    status: 'CANCELLED',
  },
];

describe('talks for another calendar', () => {
  it.each([
    ['ical.js', byIcalJs],
    ['node-ical', byNodeIcal],
  ])('S6.9 are read back whole by %s', (_name, read) => {
    expect(read(file).map(({uid: _uid, ...event}) => event)).toEqual(EXPECTED);
  });

  it('keep their names, and a later file stands above an earlier one', () => {
    const later = asCalendar(
      {...world, now: '2027-03-02T09:01'},
      world.tracker.rows.interviews,
    );
    expect(byIcalJs(later).map(({uid}) => uid)).toEqual(
      byIcalJs(file).map(({uid}) => uid),
    );
    const number = (text: string) => Number(/SEQUENCE:(\d+)/.exec(text)![1]);
    expect(number(later)).toBeGreaterThan(number(file));
  });

  it('have no line longer than 75 octets, and none that a person’s words could end', () => {
    const lines = file.split('\r\n');
    expect(
      lines.filter(line => Buffer.byteLength(line) > 75 || line.includes('\n')),
    ).toEqual([]);
    expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  it('say whatever a person wrote', () => {
    assert(
      property(string({unit: 'binary'}), place => {
        const some = aWorld({
          changes: [
            put('interviews', 'I-1', {
              person: 'Ana',
              start: '2027-03-04T14:00',
              place,
            }),
          ],
        });
        const text = asCalendar(some, some.tracker.rows.interviews);
        return (byIcalJs(text)[0]!.place ?? '') === legible(place);
      }),
      {numRuns: 30},
    );
  });
});
