import {DAYS_AHEAD, type FreeTime, freeTimes} from '../../calendar/free-times';
import {CALENDAR} from '../../calendar/own-calendar';
import {addDays, dayPart, timePart} from '../../day';
import type {Deed, Span} from '../../deed';
import {show} from '../../deed';
import {fill} from '../../languages/words';
import {DEFAULT_MINUTES} from '../../settings';
import {sayMoment} from '../../say-day';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {Person} from '../../tables';
import {find, setting} from '../../tracker';
import type {World} from '../../world';
import {percentCoded} from '../../writing/percent-coded';
import {minutesTyped, zoneTyped} from './typed-times';
import {zoneField} from './zone-field';

/** Times to offer somebody, in words for both clocks; of the calendar nothing is asked but when the person is busy. */
export function freeTimesScreen(world: World, press: Press): Deed {
  const person = find(world.tracker, 'people', about(press, 'person'));
  const given = press.typed?.['theirZone'] !== undefined;
  const wish = {
    minutes:
      minutesTyped(press, 'minutes') ||
      Number(about(press, 'minutes')) ||
      Number(setting(world.tracker, 'minutes')) ||
      DEFAULT_MINUTES,
    around: minutesTyped(press, 'around') ?? 0,
    theirZone:
      zoneTyped(
        world,
        given ? typed(press, 'theirZone') : (person?.timeZone ?? ''),
      ) || world.zone,
  };
  return {
    do: 'askBusy',
    calendarId: setting(world.tracker, CALENDAR),
    from: addDays(world.today, 1),
    to: addDays(world.today, DAYS_AHEAD + 1),
    then: busy => show(screen(world, press, {person, wish, busy})),
  };
}

interface Wish {
  readonly minutes: number;
  readonly around: number;
  readonly theirZone: string;
}

function screen(
  world: World,
  {about: of = {}}: Press,
  {
    person,
    wish,
    busy,
  }: {
    readonly person: Person | undefined;
    readonly wish: Wish;
    readonly busy: readonly Span[];
  },
): Screen {
  const words = world.words.calendar;
  const times = freeTimes(world, {...wish, busy});
  const {day: _day, time: _time, minutes: _minutes, ...whom} = of;
  return {
    id: `record.freeTimes ${person?.id ?? ''}`,
    title: words.freeTitle,
    back: {
      label: person?.name ?? world.words.record.arrange,
      press: {action: 'record.arrange', about: whom},
    },
    blocks: [
      ...(times.length === 0
        ? [text(words.freeNone, 'warn')]
        : offers(world, {times, person, wish, whom})),
      heading(words.freeAgain),
      text(words.freeWhy, 'quiet'),
      number('minutes', words.freeMinutes, wish.minutes),
      number('around', words.freeAround, wish.around),
      zoneField(world, wish.theirZone === world.zone ? '' : wish.theirZone),
      buttons({
        label: words.freeAgain,
        press: {action: 'record.freeTimes', about: whom},
      }),
    ],
  };
}

const number = (name: string, label: string, value: number): Block =>
  field({name, label, kind: 'number', value: String(value)});

function offers(
  world: World,
  {
    times,
    person,
    wish,
    whom,
  }: {
    readonly times: readonly FreeTime[];
    readonly person: Person | undefined;
    readonly wish: Wish;
    readonly whom: Readonly<Record<string, string>>;
  },
): readonly Block[] {
  const words = world.words.calendar;
  const message = inWords(world, times, wish);
  return [
    field({
      name: 'freeText',
      label: words.freeText,
      kind: 'lines',
      value: message,
    }),
    ...(person && person.email !== ''
      ? [
          {
            show: 'link' as const,
            label: fill(words.freeMail, {person: person.name}),
            address: `mailto:${percentCoded(person.email)}?subject=${percentCoded(
              words.freeSubject,
            )}&body=${percentCoded(message.replace(/\n/g, '\r\n'))}`,
          },
        ]
      : []),
    heading(words.freeChoose),
    list(
      times.map(({mine, theirs}) => ({
        title: sayMoment(theirs, world.words),
        ...(mine === theirs
          ? {}
          : {
              text: fill(words.freeYours, {
                moment: sayMoment(mine, world.words),
              }),
            }),
        press: {
          action: 'record.arrange',
          about: {
            ...whom,
            day: dayPart(mine),
            time: timePart(mine),
            minutes: String(wish.minutes),
            ...(wish.theirZone === world.zone ? {} : {zone: wish.theirZone}),
          },
        },
      })),
    ),
  ];
}

/** Said on the other person's clock first: it is they who choose. */
function inWords(
  {words}: World,
  times: readonly FreeTime[],
  {minutes, theirZone}: Wish,
): string {
  const {calendar} = words;
  return [
    fill(calendar.freeOpening, {minutes}),
    ...times.map(({mine, theirs}) =>
      mine === theirs
        ? fill(calendar.freeLine, {moment: sayMoment(mine, words)})
        : fill(calendar.freeLineBoth, {
            theirs: `${sayMoment(theirs, words)} (${theirZone})`,
            mine: sayMoment(mine, words),
          }),
    ),
    calendar.freeClosing,
  ].join('\n');
}
