import {answer} from '../../src/core/answer';
import {keepUpWith} from '../../src/core/calendar/keep-up';
import {english} from '../../src/core/languages/english';
import {wordsIn} from '../../src/core/languages/all';
import {overview, trackerMade, welcome} from '../../src/core/overview';
import type {Press} from '../../src/core/screen';
import {type Change, changed, emptyTracker, put} from '../../src/core/tracker';
import {nothingYet, type Outside, portsTo} from './support/ports';
import {putTalk} from './support/talk';
import {aWorld} from './support/world';

const vienna = ['timeZone', 'zoneOfTimes'].map(key =>
  put('settings', key, {value: 'Europe/Vienna'}),
);
/** A world outside with a tracker that holds these rows. */
const outsideWith = (
  changes: readonly Change[] = [],
  more: Partial<Outside> = {},
): Outside => ({
  ...nothingYet,
  tracker: changed(emptyTracker('tracker'), [...vienna, ...changes]),
  ...more,
});
const spoken = {language: 'en', direction: 'ltr'};
const address = 'https://docs.google.com/document/d/tracker/edit';
const file = {id: 'tracker', address};
const add: Press = {action: 'work.add', typed: {name: 'Nurse', origin: ''}};

describe('somebody without a tracker', () => {
  it('is welcomed, whatever they press', () => {
    const {ports, asked} = portsTo(nothingYet);
    expect(answer(undefined, add, ports)).toEqual({
      ...welcome(english, undefined),
      ...spoken,
    });
    expect(answer('tracker', add, ports)).toEqual({
      ...welcome(english, undefined),
      ...spoken,
    });
    expect(asked).toEqual([{asked: 'lock'}]);
  });

  it('is led to the one there is, from a spreadsheet that is none', () => {
    const {ports, asked} = portsTo(outsideWith());
    expect(answer('another', {action: 'overview'}, ports)).toEqual({
      ...welcome(english, file),
      ...spoken,
    });
    expect(asked).toEqual([]);
  });

  it('gets one that nobody else makes at the same time', () => {
    const {ports, asked} = portsTo(nothingYet);
    expect(answer(undefined, {action: 'makeTracker'}, ports)).toEqual({
      ...trackerMade(english, file),
      ...spoken,
    });
    expect(asked).toEqual([{asked: 'lock'}, {asked: 'make tracker'}]);
  });
});

describe('a press', () => {
  it.each(['nothing', 'constructor', 'work.nothing'])(
    'that nobody knows is refused: %s',
    action => {
      const {ports} = portsTo(outsideWith());
      expect(() => answer('tracker', {action}, ports)).toThrow('gone');
    },
  );

  it('that only looks keeps no other window waiting', () => {
    const {ports, asked} = portsTo(outsideWith());
    expect(answer('tracker', {action: 'work.home'}, ports).id).toBe(
      'work.home',
    );
    expect(asked).toEqual([]);
  });

  it('that may change something waits for the other windows first, then writes', () => {
    const {ports, asked} = portsTo(outsideWith());
    const screen = answer('tracker', add, ports);
    expect([screen.id, screen.said]).toEqual([
      'work.home',
      '“Nurse” is on your list. Add another, or read up on it.',
    ]);
    expect(asked).toEqual([
      {asked: 'lock'},
      {
        asked: 'write',
        changes: [
          put('work', 'W-x1', {
            name: 'Nurse',
            status: 'idea',
            origin: '',
            target: 3,
            place: 1,
          }),
        ],
      },
    ]);
  });

  it('brings in what was typed so that every place can hold it', () => {
    const {ports, outside} = portsTo(outsideWith());
    answer(
      'tracker',
      {action: 'work.add', typed: {name: 'Nu\u0007rse', origin: 'a\r\nb'}},
      ports,
    );
    const [{name, origin} = add.typed!] = outside().tracker!.rows.work;
    expect([name, origin]).toEqual(['Nurse', 'a\nb']);
  });

  it.each([
    [Date.UTC(2027, 2, 1, 22, 59), '2027-03-01'],
    [Date.UTC(2027, 2, 1, 23, 0), '2027-03-02'],
  ])('comes on the day of the tracker’s zone: at %d on %s', (now, day) => {
    const {ports, outside} = portsTo(outsideWith([], {now}));
    const typed = {name: 'Ida Berg'};
    answer('tracker', {action: 'people.save', about: {}, typed}, ports);
    expect(outside().tracker!.rows.people[0]!.addedOn).toBe(day);
  });

  it('is answered for where the person is', () => {
    const {ports} = portsTo(outsideWith());
    const press = {action: 'overview'};
    const where = {place: 'card', deviceZone: 'Asia/Kolkata'} as const;
    const world = aWorld({changes: vienna});
    expect(answer('tracker', press, ports, where)).toEqual({
      ...overview({...world, ...where}),
      ...spoken,
    });
    expect(answer('tracker', press, ports)).toEqual({
      ...overview(world),
      ...spoken,
    });
  });
});

describe('the language of an answer', () => {
  const german = wordsIn('de');
  const mirrored = {
    ...german,
    grammar: {...german.grammar, direction: 'rtl' as const},
  };
  /** The settings by which words were asked for. */
  function askedFor(press: Press, trackerId: string | undefined = 'tracker') {
    const settings: string[] = [];
    const {ports} = portsTo(
      outsideWith([put('settings', 'language', {value: 'Deutsch'})]),
    );
    const screen = answer(trackerId, press, {
      ...ports,
      speech: {
        words(setting) {
          settings.push(setting);
          return mirrored;
        },
        latest: () => mirrored,
      },
    });
    return {settings, screen};
  }

  it('is the tracker’s, and the screen says which it is', () => {
    const {settings, screen} = askedFor({action: 'overview'});
    expect(settings).toEqual(['Deutsch']);
    expect([screen.language, screen.direction, screen.title]).toEqual([
      'de',
      'rtl',
      german.overview.title,
    ]);
  });

  it('is the new one where it is being changed', () => {
    const typed = {language: ' de '};
    const {settings, screen} = askedFor({action: 'language.save', typed});
    expect([settings, screen.said]).toEqual([['de'], german.language.saved]);
  });

  it.each<[string, Press, string | undefined]>([
    ['where there is no tracker', {action: 'overview'}, undefined],
    ['where it is none of ours', {action: 'overview'}, 'another'],
    ['while one is made', {action: 'makeTracker'}, undefined],
  ])('is the person’s own %s', (_, press, trackerId) => {
    const {ports} = portsTo(nothingYet);
    const settings: string[] = [];
    const words = (setting: string) => {
      settings.push(setting);
      return english;
    };
    answer(trackerId, press, {
      ...ports,
      speech: {words, latest: () => english},
    });
    expect(settings).toEqual(['']);
  });
});

describe('what reminds in the calendar', () => {
  const daily = put('settings', 'digest', {value: 'yes'});
  const afterwards = (press: Press, ...changes: readonly Change[]) =>
    answer('tracker', press, portsTo(outsideWith(changes)).ports).afterwards;

  it('is brought into line after every change, where the person wants it', () => {
    expect([
      afterwards(add, daily),
      afterwards(add),
      afterwards({action: 'work.home'}, daily),
    ]).toEqual([keepUpWith(), undefined, undefined]);
  });

  it('is told of the talk that the change was about', () => {
    const about = {interview: 'I-1'};
    expect(
      afterwards({action: 'record.cancelled', about}, daily, putTalk()),
    ).toEqual(keepUpWith('I-1'));
  });
});
