import type {Deed} from '../../src/core/deed';
import {type Once, perform} from '../../src/core/perform';
import type {Ports} from '../../src/core/ports';
import type {Screen} from '../../src/core/screen';
import {type Change, put} from '../../src/core/tracker';
import {aWorld} from './support/world';

/** Ports that answer whatever they are asked with `given`, and what they were asked. */
function portsThat(given: unknown) {
  const asked: unknown[][] = [];
  const port =
    (name: string) =>
    (...about: unknown[]) => {
      asked.push([name, ...about]);
      return given;
    };
  const ports = {
    trackers: {write: port('write')},
    documents: {
      read: port('read'),
      make: port('make'),
      makeTemplates: port('makeTemplates'),
    },
    mailbox: {left: port('left'), send: port('send')},
    calendar: {
      make: port('makeCalendar'),
      book: port('book'),
      unbook: port('unbook'),
      look: port('look'),
      busy: port('busy'),
    },
    // Deeds ask for nothing else.
  } as unknown as Ports;
  return {ports, asked};
}

const screen: Screen = {id: 'end', title: '', blocks: []};
const end: Deed = {do: 'show', screen};
const world = aWorld({
  changes: [put('people', 'P-1', {name: 'Ida Berg', phone: '01 234'})],
});

/** What the ports are asked in a chain of deeds, and the screen at its end. */
function performed(first: Deed, once?: Once) {
  const {ports, asked} = portsThat('given');
  return {shown: perform(first, world, ports, once), asked};
}

type Without<D> = D extends {readonly then: unknown} ? Omit<D, 'then'> : never;

const message = {
  to: 'ida@example.org',
  subject: 'Thank you',
  text: '',
  html: '',
  senderName: '',
  replyTo: '',
};
const document = {
  from: {paragraphs: []},
  name: 'Letter',
  mark: 'L-1',
  fields: {},
  replaced: [],
};
const templates = [{key: 'warm', name: 'Warm', lines: []}];
// A booking is handed on as it is, whatever is in it.
const booking = {id: 'steps1'} as Extract<Deed, {do: 'book'}>['booking'];
const book = {do: 'book', calendarId: 'mine', booking} as const;

const ASKED: readonly [Without<Deed>, ...unknown[]][] = [
  [{do: 'readDocument', id: 'doc'}, 'read', 'doc'],
  [{do: 'makeDocument', document}, 'make', document],
  [{do: 'makeTemplates', templates}, 'makeTemplates', templates],
  [{do: 'askQuota'}, 'left'],
  [{do: 'send', message}, 'send', message],
  [
    {do: 'makeCalendar', name: 'Talks', about: 'All of them'},
    'makeCalendar',
    {name: 'Talks', about: 'All of them', zone: 'Europe/Vienna'},
  ],
  [{...book, isThere: true}, 'book', 'mine', booking, true],
  [{...book, isThere: false}, 'book', 'mine', booking, false],
  [
    {do: 'lookInCalendar', calendarId: 'mine', from: '2027-03-02'},
    'look',
    'mine',
    {from: Date.UTC(2027, 2, 1, 23), zone: 'Europe/Vienna'},
  ],
  [
    {
      do: 'askBusy',
      calendarId: 'mine',
      from: '2027-03-28',
      to: '2027-03-29',
    },
    'busy',
    'mine',
    // The day on which clocks are set forward has 23 hours.
    {
      from: Date.UTC(2027, 2, 27, 23),
      to: Date.UTC(2027, 2, 28, 22),
      zone: 'Europe/Vienna',
    },
  ],
];

describe('a deed', () => {
  it.each(ASKED)(
    '%j asks the world outside once, and goes on by its answer',
    (deed, ...wanted) => {
      const answers: unknown[] = [];
      const then = (answer: unknown): Deed => {
        answers.push(answer);
        return end;
      };
      expect(performed({...deed, then} as Deed)).toEqual({
        shown: screen,
        asked: [wanted],
      });
      expect(answers).toEqual(['given']);
    },
  );

  it('takes an event out and tells its guests, if at all', () => {
    const {asked, shown} = performed({
      do: 'unbook',
      calendarId: 'mine',
      eventId: 'steps1',
      tellsGuests: true,
      then: () => end,
    });
    expect(asked).toEqual([
      [
        'unbook',
        'mine',
        'steps1',
        expect.objectContaining({tellsGuests: true}),
      ],
    ]);
    expect(shown).toBe(screen);
  });

  it('comes after the one before it', () => {
    const {asked} = performed({
      do: 'askQuota',
      then: () => ({
        do: 'readDocument',
        id: 'one',
        then: () => ({do: 'readDocument', id: 'two', then: () => end}),
      }),
    });
    expect(asked).toEqual([['left'], ['read', 'one'], ['read', 'two']]);
  });
});

describe('what is written', () => {
  const renamed = put('people', 'P-1', {name: 'Ida Lind', phone: '01 234'});
  const differs = put('people', 'P-1', {name: 'Ida Lind'});
  const same = put('people', 'P-1', {name: 'Ida Berg'});
  const note = put('settings', 'pressesDone', {value: 'this'});
  const writing = (
    changes: readonly Change[],
    then: Extract<Deed, {do: 'write'}>['then'] = () => end,
  ): Deed => ({do: 'write', changes, then});

  it('is what differs, and the world goes on with it', () => {
    const {asked, shown} = performed(
      writing([renamed], ({tracker, today}) => ({
        do: 'show',
        screen: {...screen, title: `${tracker.rows.people[0]!.name} ${today}`},
      })),
    );
    expect(asked).toEqual([['write', [differs]]]);
    expect(shown.title).toBe('Ida Lind 2027-03-01');
  });

  it('is nothing where nothing differs', () => {
    expect(performed(writing([same]), {mark: () => [note]})).toEqual({
      shown: screen,
      asked: [],
    });
  });

  it('notes the press as done with the last of it, by the tracker before', () => {
    const more = put('people', 'P-2', {name: 'Bo Lind'});
    const names: string[] = [];
    const {asked} = performed(
      writing([renamed], () => writing([more])),
      {
        mark: ({rows}) => {
          names.push(rows.people.map(({name}) => name).join());
          return [note];
        },
      },
    );
    expect(asked).toEqual([
      ['write', [differs]],
      ['write', [more, note]],
    ]);
    expect(names).toEqual(['Ida Lind']);
  });
});

describe('a press that an earlier run did', () => {
  const instead: Screen = {...screen, id: 'instead'};
  const again: Once = {instead: () => instead};
  const then = () => end;
  const insert = {to: '', subject: '', html: ''};

  it.each<[Deed]>([
    [{do: 'write', changes: [put('people', 'P-2', {name: 'Bo'})], then}],
    [{do: 'send', message, then}],
    [{do: 'makeCalendar', name: '', about: '', then}],
    [{...book, isThere: true, then}],
    [
      {
        do: 'unbook',
        calendarId: 'mine',
        eventId: 'steps1',
        tellsGuests: false,
        then,
      },
    ],
    [{do: 'show', screen: {...screen, insert}}],
  ])('is not done twice: %j', deed => {
    expect(performed(deed, again)).toEqual({shown: instead, asked: []});
  });

  it.each<[Deed, number]>([
    [
      {do: 'write', changes: [put('people', 'P-1', {name: 'Ida Berg'})], then},
      0,
    ],
    [{do: 'readDocument', id: 'doc', then}, 1],
    [{do: 'makeDocument', document, then}, 1],
    [{do: 'makeTemplates', templates, then}, 1],
    [{do: 'askQuota', then}, 1],
    [{do: 'show', screen}, 0],
  ])('shows what it showed where nothing would alter: %j', (deed, count) => {
    const {shown, asked} = performed(deed, again);
    expect([shown, asked.length]).toEqual([screen, count]);
  });

  it('does what has to be done where it is the first', () => {
    const first: Deed = {do: 'show', screen: {...screen, insert}};
    expect(performed(first).shown).toEqual({...screen, insert});
  });
});
