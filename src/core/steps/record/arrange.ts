import {dayPart, isMoment, type Moment, timePart} from '../../day';
import {calendarFields} from './calendar-fields';
import {fill} from '../../languages/words';
import {DEFAULT_MINUTES} from '../../settings';
import {choicesOf} from '../../say-value';
import {
  about,
  asChoices,
  type Block,
  buttons,
  field,
  type FieldKind,
  type Press,
  type Screen,
  text,
} from '../../screen';
import {INTERVIEW_TYPES} from '../../tables/interviews';
import type {Interview} from '../../tables';
import {find, linkedIds, setting} from '../../tracker';
import type {World} from '../../world';
import {interviewOf} from './subject';
import {withWhomField} from './with-whom';
import {zoneField} from './zone-field';

const MINUTES = ['10', '15', '20', '30'] as const;

/** The form for a talk planned by hand: a new one with somebody, or one to move or complete (S5.1, S6.1). */
export function arrangeScreen(world: World, press: Press): Screen {
  const {tracker} = world;
  const words = world.words.record;
  const talk =
    about(press, 'interview') === '' ? undefined : interviewOf(world, press);
  const call = find(tracker, 'calls', about(press, 'call'));
  const person = find(
    tracker,
    'people',
    about(press, 'person') || call?.personId || soleOf(talk),
  );
  const start = momentOf(press) || talk?.start;
  const workId =
    talk?.workId ?? (about(press, 'work') || firstWork(world, person?.work));
  const of = {
    ...(talk ? {interview: talk.id} : {}),
    ...(person ? {person: person.id} : {}),
    ...(call ? {call: call.id} : {}),
  };
  const line = (
    name: string,
    kind: FieldKind,
    value: string,
    more: {hint?: string; required?: boolean} = {},
  ): Block =>
    field({
      name,
      label: words.arrangeFields[name as keyof typeof words.arrangeFields],
      kind,
      value,
      ...more,
    });
  return {
    id: `record.arrange ${talk?.id ?? person?.id ?? ''}`,
    title: talk
      ? fill(words.change, {person: talk.person})
      : person
        ? fill(words.arrangeWith, {person: person.name})
        : words.arrange,
    back: talk
      ? {
          label: talk.person,
          press: {action: 'record.show', about: {interview: talk.id}},
        }
      : {
          label: world.words.steps.record.title,
          press: {action: 'record.home'},
        },
    blocks: [
      ...(talk || person
        ? []
        : [
            line('name', 'line', '', {
              hint: words.nameHint,
              required: true,
            }),
          ]),
      buttons({
        label: world.words.calendar.free,
        press: {action: 'record.freeTimes', about: of},
        leaves: true,
      }),
      line('day', 'day', start ? dayPart(start) : '', {
        required: true,
      }),
      line('time', 'time', start ? timePart(start) : '', {
        required: true,
        hint: fill(words.zoneHint, {zone: world.zone}),
      }),
      field({
        name: 'type',
        label: words.arrangeFields.type,
        kind: 'openChoice',
        value: talk?.type ?? (about(press, 'type') || 'in person'),
        choices: choicesOf(INTERVIEW_TYPES, world.words),
      }),
      field({
        name: 'minutes',
        label: words.arrangeFields.minutes,
        kind: 'openChoice',
        value: String(
          about(press, 'minutes') ||
            (talk?.minutes ?? (setting(tracker, 'minutes') || DEFAULT_MINUTES)),
        ),
        choices: asChoices(MINUTES),
      }),
      line('place', 'line', talk?.place ?? ''),
      field({
        name: 'work',
        label: words.arrangeFields.work,
        kind: 'choice',
        value: workId,
        choices: [
          {value: '', label: words.noWork},
          ...tracker.rows.work.map(one => ({value: one.id, label: one.name})),
        ],
      }),
      line('mustLearn', 'lines', talk?.mustLearn ?? '', {
        hint: words.mustLearnHint,
      }),
      {
        show: 'details',
        summary: words.arrangeMore,
        blocks: [
          withWhomField(world, {
            person: person?.name ?? '',
            personIds: person?.id ?? '',
            outingId: '',
            ...talk,
          }),
          field({
            name: 'whoCalls',
            label: words.arrangeFields.whoCalls,
            kind: 'choice',
            value: talk?.whoCalls ?? '',
            choices: [
              {value: '', label: words.notSaid},
              ...(['I call', 'they call'] as const).map(value => ({
                value,
                label: world.words.questions.whoCalls[value],
              })),
            ],
          }),
          line('travelMinutes', 'number', numberText(talk?.travelMinutes)),
          zoneField(world, about(press, 'zone') || (person?.timeZone ?? '')),
          line('dress', 'line', talk?.dress ?? ''),
          line('prepPlanned', 'number', numberText(talk?.prepPlanned)),
        ],
      },
      ...calendarFields(world, {talk, person}),
      text(words.arrangeHint, 'quiet'),
      buttons(
        {
          label: words.saveArranged,
          press: {action: 'record.saveArranged', about: of},
          kind: 'main',
        },
        ...(talk
          ? []
          : [
              {
                label: words.already,
                press: {action: 'record.saveHeld', about: of},
              },
            ]),
      ),
    ],
  };
}

/** The one person of a talk; '' where there are several, or none is known. */
function soleOf(talk: Interview | undefined): string {
  const [id = '', ...others] = linkedIds(talk?.personIds ?? '');
  return others.length === 0 ? id : '';
}

/** The time that was chosen among the free ones. */
function momentOf(press: Press): Moment | undefined {
  const moment = `${about(press, 'day')}T${about(press, 'time')}`;
  return isMoment(moment) ? moment : undefined;
}

const numberText = (value: number | undefined): string =>
  value === undefined ? '' : String(value);

/** The first kind of work that somebody is down for. */
function firstWork({tracker}: World, names = ''): string {
  const first = names.split(';')[0]!.trim().toLowerCase();
  return (
    tracker.rows.work.find(
      one => first !== '' && one.name.toLowerCase() === first,
    )?.id ?? ''
  );
}
