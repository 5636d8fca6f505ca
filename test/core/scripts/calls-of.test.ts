import {callsByPerson, callsOf} from '../../../src/core/scripts/calls-of';
import {emptyRow, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const {tracker} = aWorld({
  changes: [
    put('calls', 'C-1', {personId: 'P-1', at: '2027-02-20T10:00'}),
    put('calls', 'C-2', {personId: 'P-2', at: '2027-02-01T10:00'}),
    put('calls', 'C-3', {person: ' ida BERG ', at: '2027-02-19T10:00'}),
    put('calls', 'C-4', {
      person: 'Ida Berg',
      personId: 'P-9',
      at: '2027-02-02T10:00',
    }),
    put('calls', 'C-5', {personId: 'P-1', at: '2027-02-18T10:00'}),
    put('calls', 'C-6', {personId: 'P-1', at: '2027-02-20T10:00'}),
    put('calls', 'C-7', {person: 'Somebody', at: '2027-02-03T10:00'}),
    put('calls', 'C-8', {personId: 'P-1'}),
  ],
});
const someone = (id: string, name: string) => ({
  ...emptyRow('people', id),
  name,
});

describe('the attempts to reach somebody', () => {
  it.each([
    ['P-1', 'Ida Berg', ['C-8', 'C-5', 'C-3', 'C-1', 'C-6']],
    ['P-2', 'Bo Lind', ['C-2']],
    ['P-9', 'Ida Berg', ['C-4', 'C-3']],
    ['P-3', 'Cy Day', []],
  ])(
    'are for %s, %s, the earliest first, and those typed by hand known by the name: %j',
    (id, name, calls) => {
      const person = someone(id, name);
      expect(callsOf(tracker, person).map(one => one.id)).toEqual(calls);
      expect(callsByPerson(tracker)(person)).toEqual(callsOf(tracker, person));
    },
  );
});
