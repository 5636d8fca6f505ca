import {answer} from '../../src/core/answer';
import {english} from '../../src/core/languages/english';
import {markDone} from '../../src/core/once';
import {overview} from '../../src/core/overview';
import type {Press} from '../../src/core/screen';
import {home} from '../../src/core/steps/work/home';
import {type Change, changed, emptyTracker, put} from '../../src/core/tracker';
import {type Asked, nothingYet, portsTo} from './support/ports';
import {aWorld} from './support/world';

const id = 'press-01';
const tracker = emptyTracker('tracker');
/** Presses one after the other in one world: what each showed, and what the last was about to change. */
function pressed(presses: readonly Press[], before: readonly Change[] = []) {
  const {ports, outside, asked} = portsTo({
    ...nothingYet,
    tracker: changed(tracker, before),
  });
  let from = 0;
  const screens = presses.map(press => {
    from = asked.length;
    return answer('tracker', press, ports);
  });
  const last: readonly Asked[] = asked.slice(from);
  return {screens, last, tracker: outside().tracker!};
}
const {savedAlready} = english.overview;
const nurse = put('work', 'W-1', {name: 'Nurse', place: 1, target: 3});

describe('a press with an id', () => {
  const add: Press = {action: 'work.add', typed: {name: 'Nurse'}, id};

  it('gives its rows ids of its own, and is noted as done with the same write', () => {
    const {last} = pressed([add]);
    expect(last).toEqual([
      {asked: 'lock'},
      {
        asked: 'write',
        changes: [
          put('work', `W-${id}`, {
            name: 'Nurse',
            status: 'idea',
            origin: '',
            target: 3,
            place: 1,
          }),
          ...markDone(tracker, add, english),
        ],
      },
    ]);
  });

  it('adds nothing a second time, and says so at the beginning of its step', () => {
    const {screens, last, tracker: then} = pressed([add, add]);
    expect(last).toEqual([{asked: 'lock'}]);
    expect(then.rows.work).toHaveLength(1);
    expect(screens[1]).toEqual({
      ...home({...aWorld({now: '2027-03-01T08:00'}), tracker: then}),
      said: savedAlready,
      language: 'en',
      direction: 'ltr',
    });
  });

  it('shows again what it showed, where nothing would alter', () => {
    const save: Press = {
      action: 'work.save',
      about: {work: 'W-1'},
      typed: {name: 'Nurse', why: 'To help'},
      id,
    };
    const {screens, last} = pressed([save, save], [nurse]);
    expect(last).toEqual([{asked: 'lock'}]);
    expect(screens[1]).toEqual(screens[0]);
    expect(screens[1]!.said).toBe('“Nurse” is saved.');
  });

  it('is done once more where it was corrected before', () => {
    const other: Press = {...add, typed: {name: 'Baker'}};
    const {screens, tracker: then} = pressed([add, other]);
    expect(then.rows.work.map(({name}) => name)).toEqual(['Baker']);
    expect(screens[1]!.said).not.toBe(savedAlready);
  });

  it('says so as well where what it was about is gone', () => {
    const away: Press = {action: 'work.removeYes', about: {work: 'W-1'}, id};
    const {screens} = pressed([away, away], [nurse]);
    expect([screens[1]!.id, screens[1]!.said]).toEqual([
      'work.home',
      savedAlready,
    ]);
  });

  it('leads to the overview where it belongs to no step', () => {
    const save: Press = {action: 'language.save', typed: {language: 'fr'}, id};
    const {screens} = pressed([save], markDone(tracker, save, english));
    expect([screens[0]!.title, screens[0]!.said]).toEqual([
      overview(aWorld()).title,
      savedAlready,
    ]);
  });

  it('does not hide what went wrong for another reason', () => {
    const restore: Press = {action: 'work.restore', about: {row: '{'}, id};
    expect(() =>
      pressed([restore], markDone(tracker, restore, english)),
    ).toThrow(SyntaxError);
  });

  it('that only looks is never taken for done', () => {
    const look: Press = {action: 'work.home', id};
    const {screens, last} = pressed([look], markDone(tracker, look, english));
    expect(screens[0]!.said).toBeUndefined();
    expect(last).toEqual([]);
  });
});

it('a press without an id is done as often as it is pressed', () => {
  const up: Press = {action: 'work.up', about: {work: 'W-2'}};
  const baker = put('work', 'W-2', {name: 'Baker', place: 2});
  const {tracker: then} = pressed([up, up, up], [nurse, baker]);
  expect(then.rows.work.map(one => one.place)).toEqual([2, 1]);
  expect(then.rows.settings).toEqual([]);
});
