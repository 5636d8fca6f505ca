import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

describe('a call that is noted', () => {
  const noted = (
    branch: string,
    about: Readonly<Record<string, string>> = {},
    ...changes: readonly Change[]
  ) =>
    after(
      aWorld({changes: [person('P-1', {work: ' nurse ; Cook'}), ...changes]}),
      {
        action: 'calls.log',
        about: {person: 'P-1', situation: 'cold', branch, ...about},
      },
    );

  it.each([
    ['no', 'closed'],
    ['wrongPerson', 'closed'],
    ['personnel', 'closed'],
    ['yes', 'contacted'],
    ['busy', 'contacted'],
  ])('as «%s» makes somebody %s', (branch, stage) => {
    expect(noted(branch).world.tracker.rows.people[0]!.stage).toBe(stage);
  });

  it('in no known way shows the words again', () => {
    const {changes, screen} = noted('whatever');
    expect([changes, screen.id]).toEqual([[], 'calls.script P-1 cold']);
  });

  it.each([
    [
      'a kind of work that is listed',
      [put('work', 'W-1', {name: 'Nurse'})],
      'Nurse',
      'W-1',
    ],
    ['one that is not', [put('work', 'W-1', {name: 'Cook'})], 'nurse', ''],
  ])('begins a talk about %s', (_, changes, work, workId) => {
    expect(
      noted('talkNow', {}, ...changes).world.tracker.rows.interviews,
    ).toMatchObject([{work, workId, type: 'phone', callId: 'C-new1'}]);
  });

  it('begins a talk on the spot where they stand before one another', () => {
    expect(
      noted('talkNow', {situation: 'atAnEvent'}).world.tracker.rows.interviews,
    ).toMatchObject([{type: 'on the spot'}]);
  });

  it('begins no second talk where it goes on', () => {
    const talk = putTalk({callId: 'C-1'});
    const call = put('calls', 'C-1', {personId: 'P-1', at: '2027-03-01T08:55'});
    expect(
      noted(
        'talkNow',
        {call: 'C-1'},
        talk,
        call,
      ).world.tracker.rows.interviews.map(one => one.id),
    ).toEqual(['I-1']);
  });

  it('confirms nothing where no talk is ahead', () => {
    const {changes} = noted('confirmed', {situation: 'confirm'});
    expect(changes.map(one => one.table)).toEqual(['calls', 'people']);
  });

  it('counts once for what comes next, though it goes on', () => {
    const call = put('calls', 'C-1', {
      personId: 'P-1',
      at: '2027-03-01T08:55',
      outcome: 'call back',
    });
    expect(
      noted('voicemail', {call: 'C-1'}, call).world.tracker.rows.people,
    ).toMatchObject([{nextAction: 'Call again', nextOn: '2027-03-02'}]);
  });
});
