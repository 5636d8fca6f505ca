import type {
  Booking,
  DocumentText,
  Message,
  NewDocument,
  NewTemplate,
  SendOutcome,
  Span,
} from '../../../src/core/deed';
import {
  FIRST_TEMPLATES,
  templateText,
} from '../../../src/core/letters/templates';
import {fillIn} from '../../../src/core/letters/fill-in';
import {english} from '../../../src/core/languages/english';
import type {Words} from '../../../src/core/languages/words';
import type {Ports} from '../../../src/core/ports';
import type {Paragraph} from '../../../src/core/screen';
import {firstSettings} from '../../../src/core/settings';
import {
  type Change,
  changed,
  emptyTracker,
  type Tracker,
} from '../../../src/core/tracker';
import {addMinutes} from '../../../src/core/day';
import {clockIn} from './clock-in';

/** The world outside as plain values. */
export interface Outside {
  readonly tracker?: Tracker;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly documents: Readonly<Record<string, readonly Paragraph[]>>;
  /** Events by their calendars and their own ids. */
  readonly calendars: Readonly<
    Record<string, Readonly<Record<string, Booking>>>
  >;
  /** When the person is busy besides. */
  readonly busy: readonly Span[];
  /** Recipients that may still be written to today. */
  readonly left: number;
  /** Why mails are refused. */
  readonly refused?: 'quota' | 'address';
}

/** What was asked of the world outside, and with what. */
export type Asked =
  | {readonly asked: 'write'; readonly changes: readonly Change[]}
  | {readonly asked: 'make tracker' | 'lock' | 'look' | 'quota'}
  | {readonly asked: 'make document'; readonly document: NewDocument}
  | {
      readonly asked: 'make templates';
      readonly templates: readonly NewTemplate[];
    }
  | {readonly asked: 'send'; readonly message: Message}
  | {readonly asked: 'make calendar'; readonly name: string}
  | {
      readonly asked: 'book';
      readonly calendar: string;
      readonly booking: Booking;
    }
  | {
      readonly asked: 'unbook';
      readonly event: string;
      readonly tellsGuests: boolean;
    }
  | {readonly asked: 'busy'; readonly from: number; readonly to: number};

/** Monday 1 March 2027, nine in the morning in Vienna. */
const MONDAY = Date.UTC(2027, 2, 1, 8);
export const ZONE = 'Europe/Vienna';
const TRACKER = 'tracker';

const addressOf = (id: string): string =>
  `https://docs.google.com/document/d/${id}/edit`;

/** A world outside in which nothing has happened. */
export const nothingYet: Outside = {
  now: MONDAY,
  documents: {},
  calendars: {},
  busy: [],
  left: 100,
};

/** Ports to a world outside in memory, which keeps Google's promises: what is there is found again by its mark or id, all changes come or none. */
export function portsTo(start: Outside): {
  readonly ports: Ports;
  /** The world as it is by now. */
  readonly outside: () => Outside;
  readonly asked: readonly Asked[];
  readonly clock: {now(): number; advance(milliseconds: number): void};
} {
  let outside = start;
  let ids = 0;
  const asked: Asked[] = [];
  const words = english;

  const document = (id: string): DocumentText => ({
    id,
    address: addressOf(id),
    gone: outside.documents[id] === undefined,
    paragraphs: outside.documents[id] ?? [],
  });
  const keep = (id: string, paragraphs: readonly Paragraph[]): DocumentText => {
    outside = {...outside, documents: {...outside.documents, [id]: paragraphs}};
    return document(id);
  };
  const template = ({key, lines}: NewTemplate): [string, string] => {
    const id = `template-${key}`;
    if (document(id).gone)
      keep(
        id,
        lines.map(text => ({runs: [{text}]})),
      );
    return [key, addressOf(id)];
  };
  const keepEvents = (id: string, events: Readonly<Record<string, Booking>>) =>
    void (outside = {
      ...outside,
      calendars: {...outside.calendars, [id]: events},
    });

  const ports: Ports = {
    trackers: {
      read: id => (outside.tracker?.id === id ? outside.tracker : undefined),
      write(changes) {
        asked.push({asked: 'write', changes});
        outside = {...outside, tracker: changed(outside.tracker!, changes)};
      },
      find: () => outside.tracker && {id: TRACKER, address: addressOf(TRACKER)},
      make(words) {
        asked.push({asked: 'make tracker'});
        const tracker = outside.tracker ?? newTracker(words, template);
        outside = {...outside, tracker};
        return {id: TRACKER, address: addressOf(TRACKER)};
      },
      lock: () => void asked.push({asked: 'lock'}),
    },
    documents: {
      read: document,
      make(wanted) {
        asked.push({asked: 'make document', document: wanted});
        const {from, mark, fields, replaced} = wanted;
        const there = document(mark);
        return keep(
          mark,
          fillIn(
            there.gone
              ? 'paragraphs' in from
                ? from.paragraphs
                : document(from.templateId).paragraphs
              : there.paragraphs.map(one => withReplaced(one, replaced)),
            fields,
          ),
        );
      },
      makeTemplates(templates) {
        asked.push({asked: 'make templates', templates});
        return Object.fromEntries(templates.map(template));
      },
    },
    mailbox: {
      left() {
        asked.push({asked: 'quota'});
        return outside.left;
      },
      send(message): SendOutcome {
        asked.push({asked: 'send', message});
        if (outside.refused) return {went: false, why: outside.refused};
        outside = {...outside, left: outside.left - 1};
        return {went: true};
      },
    },
    calendar: {
      make({name}) {
        asked.push({asked: 'make calendar', name});
        const id = `calendar-${Object.keys(outside.calendars).length + 1}`;
        keepEvents(id, {});
        return id;
      },
      book(calendar, booking) {
        asked.push({asked: 'book', calendar, booking});
        const events = outside.calendars[calendar];
        if (!events) return {stands: false, why: 'no calendar'};
        keepEvents(calendar, {...events, [booking.id]: booking});
        return {
          stands: true,
          videoLink: booking.video
            ? `https://meet.google.com/${booking.id}`
            : '',
        };
      },
      unbook(calendar, event, {tellsGuests}) {
        asked.push({asked: 'unbook', event, tellsGuests});
        const {[event]: _, ...others} = outside.calendars[calendar] ?? {};
        if (outside.calendars[calendar]) keepEvents(calendar, others);
      },
      look(calendar) {
        asked.push({asked: 'look'});
        const events = outside.calendars[calendar];
        return (
          events &&
          Object.values(events).map(({id, start, minutes}) => ({
            id,
            start,
            end: addMinutes(start, minutes),
            isAllDay: false,
          }))
        );
      },
      busy(calendar, {from, to}) {
        asked.push({asked: 'busy', from, to});
        return [
          ...outside.busy,
          ...Object.values(outside.calendars[calendar] ?? {})
            .filter(({isReminder}) => !isReminder)
            .map(({start, minutes}) => ({
              start,
              end: addMinutes(start, minutes),
            })),
        ];
      },
    },
    clock: {
      now: () => outside.now,
      shown: clockIn,
      chance: () => `x${++ids}`,
    },
    speech: {words: () => words, latest: () => words},
  };
  const clock = {
    now: () => outside.now,
    advance: (milliseconds: number) =>
      void (outside = {...outside, now: outside.now + milliseconds}),
  };
  return {ports, outside: () => outside, asked, clock};
}

const withReplaced = (
  paragraph: Paragraph,
  replaced: NewDocument['replaced'],
): Paragraph => ({
  ...paragraph,
  runs: paragraph.runs.map(run => ({
    ...run,
    text: replaced.reduce(
      (text, {old, now}) => text.replaceAll(old, now),
      run.text,
    ),
  })),
});

/** A tracker as it is made, with its templates. */
const newTracker = (
  words: Words,
  template: (wanted: NewTemplate) => [string, string],
): Tracker =>
  changed(
    emptyTracker(TRACKER),
    firstSettings(words, {
      timeZone: ZONE,
      templates: Object.fromEntries(
        FIRST_TEMPLATES.map(key => {
          const {name, paragraphs} = templateText(key, words)!;
          const lines = paragraphs.map(({runs}) =>
            runs.map(({text}) => text).join(''),
          );
          return template({key, name, lines});
        }),
      ) as Record<(typeof FIRST_TEMPLATES)[number], string>,
    }),
  );
