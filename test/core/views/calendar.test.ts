import {put} from '../../../src/core/tracker';
import {zoneNote} from '../../../src/core/views/calendar/zone-note';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {fieldNamed} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const settings = (key: string, value: string) => put('settings', key, {value});

describe('the zone of the tracker', () => {
  const world = aWorld({changes: [putTalk()]});
  /** Ida’s talk and the zone, as they are written. */
  const moved = [
    put('interviews', 'I-1', {start: '2027-03-02T22:00'}),
    put('settings', 'zoneOfTimes', {
      name: 'Time zone the times are written in (changes by itself)',
      value: 'Asia/Tokyo',
    }),
    put('settings', 'timeZone', {
      name: 'Time zone of this tracker',
      value: 'Asia/Tokyo',
    }),
  ];
  const digest = (value: string) =>
    put('settings', 'digest', {
      name: 'What is due, as an entry in the calendar',
      value,
    });

  it.each([
    [
      'Tokyo',
      'yes',
      [...moved, digest('yes')],
      'Times are on the clock of Asia/Tokyo from here on.',
    ],
    ['Europe/Vienna', 'yes', [digest('yes')], 'Saved.'],
    ['', '', [digest('')], 'Saved.'],
  ])(
    'saved as «%s», keeps each talk at the moment it is',
    (zone, ticked, changes, said) => {
      const done = after(world, {
        action: 'calendar.save',
        typed: {zone, digest: ticked},
      });
      expect(done.changes).toEqual(changes);
      expect(done.screen).toMatchObject({
        id: 'times',
        said,
        afterwards: {action: 'calendar.keepUp'},
      });
    },
  );

  it('is shown at once as it was saved, each zone offered once', () => {
    const {screen} = after(world, {
      action: 'calendar.save',
      typed: {zone: 'Tokyo', digest: 'yes'},
    });
    const zone = fieldNamed(screen, 'zone');
    const offered = zone.choices!.map(({value}) => value);
    expect([zone.value, offered[0]]).toEqual(['Asia/Tokyo', 'Asia/Tokyo']);
    expect(offered).toEqual([...new Set(offered)]);
    expect(fieldNamed(screen, 'digest').value).toBe('yes');
  });

  it('must be one that is known', () =>
    expect(
      refused(world, {action: 'calendar.save', typed: {zone: 'Atlantis'}}),
    ).toEqual({code: 'noSuchZone', values: {zone: 'Atlantis'}, field: 'zone'}));

  it('follows the device where the person has moved', () => {
    const done = after(world, {
      action: 'calendar.useZone',
      about: {zone: 'Asia/Tokyo'},
    });
    expect(done.changes).toEqual(moved);
    expect(done.screen).toMatchObject({
      id: 'overview',
      said: 'Times are on the clock of Asia/Tokyo from here on.',
    });
  });

  it('stays where the person says so, once and for all', () => {
    const done = after(world, {
      action: 'calendar.keepZone',
      about: {zone: 'Asia/Tokyo'},
    });
    expect(done.changes).toEqual([
      put('settings', 'zoneKept', {
        name: 'Time zone not to be asked about again',
        value: 'Asia/Tokyo',
      }),
    ]);
    expect(done.screen.id).toBe('overview');
  });
});

describe('a device on another clock', () => {
  const note = (
    deviceZone: string | undefined,
    said = 'Europe/Vienna',
    kept = '',
  ) =>
    toldScreen(
      {
        id: '',
        title: '',
        blocks: zoneNote(
          aWorld({
            deviceZone,
            changes: [settings('timeZone', said), settings('zoneKept', kept)],
          }),
        ),
      },
      false,
    ).slice(1);
  const asked = [
    'warn This device is on Asia/Tokyo time, where it is 17:00. Your tracker goes by Europe/Vienna.',
    'button Use Asia/Tokyo from now on → calendar.useZone {"zone":"Asia/Tokyo"} (leaves)',
    'button Stay with Europe/Vienna → calendar.keepZone {"zone":"Asia/Tokyo"} (leaves)',
  ];

  it('is asked about', () => {
    expect(note('Asia/Tokyo')).toEqual(asked);
    expect(note('Asia/Tokyo', '')).toEqual(asked);
    expect(note('Asia/Tokyo', 'Europe/Vienna', 'Asia/Seoul')).toEqual(asked);
  });

  it.each([
    ['no zone is known of it', undefined, ''],
    ['its zone is none', 'Atlantis/Old_Town', ''],
    ['it shows the same time', 'Europe/Berlin', ''],
    ['the person said not to be asked again', 'Asia/Tokyo', 'Asia/Tokyo'],
  ])('is left in peace where %s', (_, device, kept) =>
    expect(note(device, 'Europe/Vienna', kept)).toEqual([]),
  );

  it('waits until the tracker’s own zone is one', () =>
    expect(note('Asia/Tokyo', 'Atlantis')).toEqual([
      expect.stringMatching(/^warn “Atlantis” in your Settings tab/),
    ]));
});

describe('the file for other calendars', () => {
  const file = (...talks: readonly ReturnType<typeof putTalk>[]) =>
    toldScreen(
      after(aWorld({changes: talks}), {action: 'calendar.file'}).screen,
      false,
    );

  it('holds every talk that has a time', () => {
    const lines = file(
      putTalk(),
      putTalk({start: ''}, 'I-2'),
      putTalk({start: '2027-03-04T10:00'}, 'I-3'),
    );
    expect(lines.slice(1, 3)).toEqual([
      expect.stringMatching(/^text A file that any calendar/),
      'download Save talks.ics; name talks.ics; mime text/calendar',
    ]);
    expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(2);
  });

  it('is none where no talk has one', () =>
    expect(file(putTalk({start: ''})).slice(1)).toEqual([
      'quiet No talk has a day and a time yet.',
    ]));
});
