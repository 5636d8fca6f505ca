import {answer} from '../../src/core/answer';
import {english} from '../../src/core/languages/english';
import type {Press} from '../../src/core/screen';
import {
  adopted,
  type Change,
  changed,
  emptyTracker,
  put,
  type Tracker,
} from '../../src/core/tracker';
import {type Asked, nothingYet, portsTo} from './support/ports';

const LOOK: Press = {action: 'work.home'};
const UP: Press = {action: 'work.up', about: {work: 'W-1'}, id: 'press-01'};
const lock: Asked = {asked: 'lock'};
const trackerOf = (changes: readonly Change[]): Tracker =>
  changed(emptyTracker('tracker'), changes);

/** What is asked of the world outside when the tracker is read as it is said, one read after the other. */
function pressedOn(press: Press, ...reads: readonly (Tracker | undefined)[]) {
  const {ports, asked} = portsTo({...nothingYet, tracker: reads[0]});
  let count = 0;
  const read = () => reads[Math.min(count++, reads.length - 1)];
  const screen = answer('tracker', press, {
    ...ports,
    trackers: {...ports.trackers, read},
  });
  return {asked, screen, reads: count};
}
const titles = ({screen}: ReturnType<typeof pressedOn>) =>
  screen.blocks.flatMap(block =>
    block.show === 'list' ? block.items.map(({press}) => press?.about) : [],
  );

describe('a row that was typed by hand', () => {
  const nurse = put('work', 'W-1', {name: 'Nurse', place: 1});
  const stray = put('work', '@3', {name: 'Baker', place: 2});
  const byHand = trackerOf([nurse, stray]);
  const becomes = (id: string): Asked => ({
    asked: 'write',
    changes: [adopted('work', '@3', id, {})],
  });

  it('becomes a row like any other before it is shown, once no other window writes', () => {
    const look = pressedOn(LOOK, byHand);
    expect([look.asked, look.reads]).toEqual([[lock, becomes('W-x1')], 2]);
    expect(titles(look)).toEqual([{work: 'W-1'}, {work: 'W-x1'}]);
  });

  it('never takes an id of the press, which is only for the rows that the press adds', () => {
    const up = pressedOn(UP, byHand);
    expect([up.asked[0], up.asked[1], up.reads]).toEqual([
      lock,
      becomes('W-x1'),
      1,
    ]);
    expect(titles(up)).toEqual([{work: 'W-1'}, {work: 'W-x1'}]);
  });

  it('is left alone where another window was quicker', () => {
    const done = trackerOf([
      nurse,
      put('work', 'W-7', {name: 'Baker', place: 2}),
    ]);
    const look = pressedOn(LOOK, byHand, done);
    expect(look.asked).toEqual([lock]);
    expect(titles(look)).toEqual([{work: 'W-1'}, {work: 'W-7'}]);
  });

  it('is taken as it was first read where the tracker cannot be read again', () => {
    const look = pressedOn(LOOK, byHand, undefined);
    expect(look.asked).toEqual([lock, becomes('W-x1')]);
  });

  it('is looked for in vain in a tracker that holds none', () => {
    const look = pressedOn(LOOK, trackerOf([nurse]));
    expect([look.asked, look.reads]).toEqual([[], 1]);
  });
});

describe('a time zone that was changed in the Settings tab', () => {
  const zones = (timeZone: string, zoneOfTimes: string) => [
    put('settings', 'timeZone', {value: timeZone}),
    put('settings', 'zoneOfTimes', {value: zoneOfTimes}),
  ];
  const talk = (start: '2027-03-02T14:00' | '2027-03-02T18:30') =>
    put('interviews', 'I-1', {person: 'Ida', start});
  const KOLKATA = 'Asia/Kolkata';
  const changedByHand = trackerOf([
    ...zones(KOLKATA, 'Europe/Vienna'),
    talk('2027-03-02T14:00'),
  ]);
  const moves: Asked = {
    asked: 'write',
    changes: [
      put('interviews', 'I-1', {start: '2027-03-02T18:30'}),
      put('settings', 'zoneOfTimes', {
        name: english.settings.zoneOfTimes,
        value: KOLKATA,
      }),
    ],
  };
  const show: Press = {action: 'record.show', about: {interview: 'I-1'}};

  it('moves every moment before it is shown, once no other window writes', () => {
    const look = pressedOn(show, changedByHand);
    expect([look.asked, look.reads]).toEqual([[lock, moves], 2]);
    expect(JSON.stringify(look.screen)).toContain('18:30');
  });

  it('moves them before a change, which waited already', () => {
    const {asked, reads} = pressedOn(
      {action: 'work.add', typed: {name: 'Nurse'}},
      changedByHand,
    );
    expect([asked.slice(0, 2), asked.length, reads]).toEqual([
      [lock, moves],
      3,
      1,
    ]);
  });

  it('moves nothing a second time where another window was quicker', () => {
    const moved = trackerOf([
      ...zones(KOLKATA, KOLKATA),
      talk('2027-03-02T18:30'),
    ]);
    const look = pressedOn(show, changedByHand, moved);
    expect(look.asked).toEqual([lock]);
    expect(JSON.stringify(look.screen)).toContain('18:30');
  });

  it('moves what was first read where the tracker cannot be read again', () => {
    expect(pressedOn(show, changedByHand, undefined).asked).toEqual([
      lock,
      moves,
    ]);
  });

  it.each([
    ['is the same', KOLKATA, KOLKATA],
    ['was never noted', KOLKATA, ''],
  ])('moves nothing where the zone of the times %s', (_, zone, ofTimes) => {
    const {asked, reads} = pressedOn(
      show,
      trackerOf([...zones(zone, ofTimes), talk('2027-03-02T14:00')]),
    );
    expect([asked, reads]).toEqual([[], 1]);
  });
});
