import {digest} from '../../../src/core/calendar/digest';
import {dueItems} from '../../../src/core/calendar/due';
import type {Moment} from '../../../src/core/day';
import {type Change, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const MONDAY = '2027-03-01T09:30';
const ida = put('people', 'P-1', {name: 'Ida Berg', stage: 'met'});
const due = (...changes: readonly Change[]) =>
  dueItems(aWorld({changes, now: MONDAY})).map(({what, on}) => [what, on]);
const daily = (now: Moment, ...changes: readonly Change[]) =>
  digest(aWorld({changes, now}));

describe('what is due', () => {
  it('is the plan until it is done, the earliest first, four weeks ahead', () => {
    expect(
      due(
        put('plan', 'D-1', {what: 'Second', dueOn: '2027-03-29'}),
        put('plan', 'D-2', {what: 'First', dueOn: '2027-02-20'}),
        put('plan', 'D-3', {what: 'Too far', dueOn: '2027-03-30'}),
        put('plan', 'D-4', {
          what: 'Over',
          dueOn: '2027-03-02',
          doneOn: '2027-02-28',
        }),
        put('plan', 'D-5', {what: 'Some day'}),
        put('plan', 'D-6', {what: '', dueOn: '2027-03-02'}),
      ),
    ).toEqual([
      ['First', '2027-02-20'],
      ['Second', '2027-03-29'],
    ]);
  });

  it('is a word to somebody on its day, unless they want none', () => {
    expect(
      due(
        put('people', 'P-1', {
          name: 'Ida Berg',
          stage: 'thanked',
          nextAction: 'Write',
          nextOn: '2027-03-05',
        }),
        put('people', 'P-2', {
          name: 'Bo Lind',
          stage: 'thanked',
          nextOn: '2027-03-05',
          doNotContact: true,
        }),
      ),
    ).toEqual([['Ida Berg: Write', '2027-03-05']]);
  });

  it('is what follows silence, once for each person', () => {
    const items = dueItems(
      aWorld({
        now: MONDAY,
        changes: [
          put('people', 'P-1', {name: 'Ida Berg', stage: 'contacted'}),
          put('calls', 'C-1', {
            personId: 'P-1',
            at: '2027-02-24T10:00',
            outcome: 'no answer',
          }),
        ],
      }),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      on: '2027-03-01',
      press: {action: 'calls.script', about: {person: 'P-1'}},
      row: {table: 'people', id: 'P-1'},
      isDoneByWord: false,
    });
  });

  it('is the thank-you a day after the talk, which is done by sending it', () => {
    const items = dueItems(
      aWorld({
        now: MONDAY,
        changes: [
          ida,
          putTalk({status: 'done', start: '2027-02-28T14:00'}),
          put('letters', 'L-I-1-P-1', {
            personId: 'P-1',
            interviewId: 'I-1',
            stage: 'draft',
          }),
        ],
      }),
    );
    expect(items).toMatchObject([
      {
        on: '2027-03-01',
        press: {action: 'thanks.letter'},
        row: {table: 'letters', id: 'L-I-1-P-1'},
        isDoneByWord: false,
      },
    ]);
    expect(items[0]!.what).toContain('Ida Berg');
  });

  it('is no letter that went', () => {
    expect(
      due(
        ida,
        putTalk({status: 'done', start: '2027-02-28T14:00'}),
        put('letters', 'L-I-1-P-1', {
          personId: 'P-1',
          interviewId: 'I-1',
          stage: 'sent',
        }),
      ),
    ).toEqual([]);
  });
});

describe('the daily entry', () => {
  const book = put('plan', 'D-1', {what: 'Read', dueOn: '2027-02-20'});
  const call = put('plan', 'D-2', {what: 'Ring', dueOn: '2027-03-09'});

  it('comes at nine on each day on which something is due', () => {
    expect(daily('2027-03-01T08:00', book, call)).toMatchObject({
      start: '2027-03-01T09:00',
      again: ['2027-03-09T09:00'],
      isReminder: true,
      reminders: [0],
    });
  });

  it('brings tomorrow what was due before, once today’s time is over', () => {
    const entry = daily(MONDAY, book)!;
    expect(entry.start).toBe('2027-03-02T09:00');
    expect(entry.description).toContain('Read');
  });

  it('says under each day what is due on it', () => {
    expect(daily('2027-03-01T08:00', book, call)!.description).toMatch(
      /1 March[^]*Read[^]*9 March[^]*Ring/,
    );
  });

  it('is none where nothing is due', () =>
    expect(daily(MONDAY)).toBeUndefined());
});
