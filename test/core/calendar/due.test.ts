import {dueItems} from '../../../src/core/calendar/due';
import {type Change, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const MONDAY = '2027-03-01T09:30';
const ida = put('people', 'P-1', {name: 'Ida Berg', stage: 'met'});
const due = (...changes: readonly Change[]) =>
  dueItems(aWorld({changes, now: MONDAY})).map(({what, on}) => [what, on]);

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

  it('leads to where it is done, and says whether the person’s word is enough', () => {
    expect(
      dueItems(
        aWorld({
          now: MONDAY,
          changes: [
            put('people', 'P-1', {
              name: 'Ida Berg',
              stage: 'to approach',
              nextAction: 'Ring her',
              nextOn: '2027-03-03',
            }),
            put('people', 'P-2', {
              name: 'Bo Lind',
              stage: 'to approach',
              nextOn: '2027-03-04',
            }),
            put('people', 'P-3', {
              name: 'Cy Day',
              stage: 'thanked',
              nextOn: '2027-03-05',
            }),
            put('people', 'P-4', {name: 'Dee Fox', stage: 'thanked'}),
            put('people', 'P-5', {
              name: 'Eve Gray',
              stage: 'thanked',
              nextOn: '2027-03-05',
              doNotContact: true,
            }),
            put('plan', 'D-1', {what: 'Read', dueOn: '2027-03-06'}),
          ],
        }),
      ),
    ).toEqual([
      {
        what: 'Ida Berg: Ring her',
        on: '2027-03-03',
        press: {action: 'calls.script', about: {person: 'P-1'}},
        row: {table: 'people', id: 'P-1'},
        isDoneByWord: false,
      },
      {
        what: 'Bo Lind: Make the first call',
        on: '2027-03-04',
        press: {action: 'calls.script', about: {person: 'P-2'}},
        row: {table: 'people', id: 'P-2'},
        isDoneByWord: false,
      },
      {
        what: 'Cy Day: Get in touch',
        on: '2027-03-05',
        press: {action: 'people.show', about: {person: 'P-3'}},
        row: {table: 'people', id: 'P-3'},
        isDoneByWord: true,
      },
      {
        what: 'Read',
        on: '2027-03-06',
        press: {action: 'record.plan'},
        row: {table: 'plan', id: 'D-1'},
        isDoneByWord: true,
      },
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
          put('people', 'P-1', {
            name: 'Ida Berg',
            stage: 'contacted',
            nextAction: 'Words from before',
          }),
          put('calls', 'C-1', {
            personId: 'P-1',
            at: '2027-02-24T10:00',
            outcome: 'no answer',
          }),
        ],
      }),
    );
    expect(items).toHaveLength(1);
    expect(items[0]).toEqual({
      what: 'Ida Berg: Try somebody else there as well',
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

  it.each<[string, readonly Change[]]>([
    [
      'a call that nobody set a day for',
      [put('people', 'P-1', {name: 'Ida Berg', stage: 'to approach'})],
    ],
    [
      'a thank-you for a talk of which nobody knows when it was',
      [ida, putTalk({status: 'done', start: ''})],
    ],
  ])('is not %s', (_, changes) => {
    expect(due(...changes)).toEqual([]);
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
