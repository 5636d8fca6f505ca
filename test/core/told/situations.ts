import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LetterShown, Press} from '../../../src/core/screen';
import type {World} from '../../../src/core/world';
import {arrange} from '../../../local/acts';
import type {Booking, Span} from '../../../src/core/deed';
import {
  type Change,
  changed,
  put,
  type Tracker,
} from '../../../src/core/tracker';
import {
  allFilled,
  chosenOtherwise,
  hardlyFilled,
  linkedByName,
  turnedRound,
  withBareRows,
} from './rows-altered';
import {panelTo} from '../support/panel';
import {nothingYet, type Outside} from '../support/ports';

/** Where a press is pressed, and in which world. */
export interface Situation {
  readonly start: Outside;
  readonly where: Pick<World, 'place' | 'deviceZone'>;
  /** What the person looks at there, besides the beginnings of all. */
  readonly looksAt?: Press;
  /** Whether nothing else is told of it. */
  readonly isBrief?: true;
}

const DAY_MS = 86_400_000;
const FOLDER = 'test/core/told';
export const KEPT = {
  'first day': join(FOLDER, 'first-day.json'),
  'six weeks': join(FOLDER, 'six-weeks.json'),
} as const;

const kept = (name: keyof typeof KEPT): Outside =>
  JSON.parse(readFileSync(KEPT[name], 'utf8')) as Outside;

const inPanel = (start: Outside): Situation => ({
  start,
  where: {place: 'panel'},
});

const after = (
  more: Partial<Outside> & {readonly days?: number},
): Situation => {
  const start = kept('six weeks');
  return inPanel({
    ...start,
    ...more,
    now: start.now + (more.days ?? 0) * DAY_MS,
  });
};

const idOf = (name: string): string =>
  kept('six weeks').tracker!.rows.people.find(one => one.name === name)!.id;

const withChanges = (...changes: readonly Change[]): Situation => {
  const {tracker} = kept('six weeks');
  return after({tracker: changed(tracker!, changes)});
};

/** Akira was called four times. */
function nobodyAnswers(): Situation {
  const person = idOf('田中 明');
  const days = ['2026-12-07', '2026-12-21', '2027-01-18'] as const;
  return {
    ...withChanges(
      ...days.map(day =>
        put('calls', `C-${day}`, {
          person: '田中 明',
          personId: person,
          at: `${day}T10:00`,
          channel: 'phone',
          spokeTo: 'nobody',
          outcome: 'no answer',
        }),
      ),
    ),
    looksAt: {action: 'calls.script', about: {person}},
  };
}

/** The letter to Piotr, begun and standing somewhere. */
function withLetter(
  stage: 'sending' | 'in a draft' | 'approved',
  approved?: LetterShown,
): Situation {
  const {interviews} = kept('six weeks').tracker!.rows;
  const talk = interviews.find(one => one.person === 'Piotr Zieliński')!;
  const about = {
    interview: talk.id,
    person: talk.personIds,
    kind: 'informational',
  };
  return {
    ...withChanges(
      put('letters', `L-${talk.id}-${talk.personIds}`, {
        stage,
        triedAt: '2027-03-01T08:15',
        text: 'Dear Piotr,\n\nthank you for Sunday.',
        approved: approved ? JSON.stringify(approved) : '',
      }),
    ),
    looksAt: {action: 'thanks.preview', about},
  };
}

/** A talk with Ruth more, on Thursday and in the calendar. */
function inTheCalendar(): Situation {
  const {panel, outside} = panelTo(kept('six weeks'));
  arrange(panel, idOf('Ruth Adler'), {
    day: '2027-03-04',
    time: '14:00',
    calendar: 'yes',
  });
  const start = outside();
  const event = Object.values(start.calendars)
    .flatMap(events => Object.values(events))
    .find(one => one.start === '2027-03-04T14:00')!;
  return {
    ...inPanel(start),
    looksAt: {action: 'event', about: {event: event.id}},
  };
}

const inTheCalendarAt = (time: string): Situation => {
  const {start, ...more} = inTheCalendar();
  return {...more, start: {...start, now: Date.parse(time)}, isBrief: true};
};

/** The same, and somebody did something to the event by hand. */
function withEvents(
  altered: (events: readonly Booking[]) => readonly Booking[],
): Situation {
  const {start, ...more} = inTheCalendar();
  return {
    ...more,
    start: {
      ...start,
      calendars: Object.fromEntries(
        Object.entries(start.calendars).map(([id, events]) => [
          id,
          Object.fromEntries(
            altered(Object.values(events)).map(one => [one.id, one]),
          ),
        ]),
      ),
    },
  };
}

const withTracker = (altered: (tracker: Tracker) => Tracker): Situation =>
  after({tracker: altered(kept('six weeks').tracker!)});

/** How each is made, by what it is called in the records. */
const MADE: Readonly<Record<string, () => Situation>> = {
  'nobody yet': () => inPanel(nothingYet),
  'first day': () => inPanel(kept('first day')),
  'six weeks': () => after({}),
  'no mail left today': () => after({left: 0}),
  'address refused': () => after({refused: 'address'}),
  'mails refused': () => after({refused: 'quota'}),
  'three weeks later': () => after({days: 21}),
  'calendars deleted': () => after({calendars: {}}),
  'busy in the mornings': () =>
    after({
      busy: ['01', '02', '03', '04', '05', '08', '09', '10'].map(
        (day): Span => ({
          start: `2027-03-${day as '01'}T00:00`,
          end: `2027-03-${day as '01'}T12:30`,
        }),
      ),
    }),
  'a device in Tokyo': () => ({
    start: kept('six weeks'),
    where: {place: 'panel', deviceZone: 'Asia/Tokyo'},
  }),
  'in the calendar': inTheCalendar,
  'the day before the talk': () => inTheCalendarAt('2027-03-03T09:00:00Z'),
  'during the talk': () => inTheCalendarAt('2027-03-04T13:05:00Z'),
  'after the talk': () => inTheCalendarAt('2027-03-04T14:30:00Z'),
  'moved in the calendar': () =>
    withEvents(events =>
      events.map(one => ({...one, start: '2027-03-05T11:00', minutes: 40})),
    ),
  'taken out of the calendar': () => withEvents(() => []),
  'a letter cut off': () => withLetter('sending'),
  'a letter in a draft': () => withLetter('in a draft'),
  'a letter approved': () =>
    withLetter('approved', {
      to: 'piotr@example.org',
      subject: 'Thank you for Sunday',
      paragraphs: [
        {runs: [{text: 'Dear Piotr,'}]},
        {runs: [{text: 'thank you for Sunday. '}, {text: 'Kim', bold: true}]},
      ],
    }),
  'a letter called approved by hand': () => withLetter('approved'),
  'nobody answers': nobodyAnswers,
  'every cell filled': () => withTracker(allFilled),
  'hardly a cell filled': () => withTracker(hardlyFilled),
  'chosen otherwise': () => withTracker(one => chosenOtherwise(one, 1)),
  'chosen otherwise again': () => withTracker(one => chosenOtherwise(one, 2)),
  'chosen otherwise once more': () =>
    withTracker(one => chosenOtherwise(one, 3)),
  'rows turned round': () => withTracker(turnedRound),
  'linked by name': () => withTracker(linkedByName),
  'bare rows': () => withTracker(withBareRows),
  'at a card': () => ({start: kept('six weeks'), where: {place: 'card'}}),
  'in a message': () => ({start: kept('six weeks'), where: {place: 'message'}}),
};

export const SITUATIONS = Object.keys(MADE);

const made = new Map<string, Situation>();

export function situation(name: string): Situation {
  const one = made.get(name) ?? MADE[name]!();
  made.set(name, one);
  return one;
}
