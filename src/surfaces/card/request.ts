import {dayOf} from '../../core/day';
import type {Request} from '../../core/reply';
import type {Press} from '../../core/screen';
import type {Place} from '../../core/world';
import {nameInGoogle} from './name-in-google';

/** What Google tells a card's function, as far as it is used here. */
export interface CardEvent {
  readonly commonEventObject?: {
    readonly parameters?: Readonly<Record<string, string>>;
    readonly formInputs?: Readonly<Record<string, FormInput>>;
    /** `de-AT` */
    readonly userLocale?: string;
    readonly timeZone?: {readonly id?: string};
  };
  /** The event that is open in Calendar; one not saved yet has no id. */
  readonly calendar?: {readonly id?: string};
}

/** Google sends one of these for a field that is filled in, and mostly nothing for one that is empty. */
interface FormInput {
  readonly stringInputs?: {readonly value?: readonly string[]};
  readonly dateInput?: {readonly msSinceEpoch?: string};
  readonly timeInput?: {readonly hours?: number; readonly minutes?: number};
}

/** What opens a card of itself asks for. */
export const opening = (
  {commonEventObject: common}: CardEvent,
  press: Press,
  place: Place,
): Request => ({press, ...standing(common, place)});

/** A press of a card, with what was typed into its fields. */
export function pressed({commonEventObject: common}: CardEvent): Request {
  const {
    action = '',
    about = '{}',
    id = '',
    tracker = '',
    place,
    card = '',
    fields,
  } = common?.parameters ?? {};
  return {
    ...(tracker === '' ? {} : {tracker}),
    press: {
      action,
      about: JSON.parse(about) as Record<string, string>,
      id,
      ...(fields === undefined
        ? {}
        : {typed: typedInto(fields, card, common?.formInputs ?? {})}),
    },
    ...standing(common, place === 'message' ? 'message' : 'card'),
  };
}

function standing(
  common: CardEvent['commonEventObject'],
  place: Place,
): Pick<Request, 'place' | 'zone' | 'locale'> {
  const zone = common?.timeZone?.id;
  const locale = common?.userLocale;
  return {
    place,
    ...(zone === undefined ? {} : {zone}),
    ...(locale === undefined ? {} : {locale}),
  };
}

/** Each field of the card; what Google sent nothing for is what the card says it then is. */
const typedInto = (
  fields: string,
  card: string,
  inputs: Readonly<Record<string, FormInput>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(JSON.parse(fields) as Record<string, string>).map(
      ([name, otherwise]) => [
        name,
        wordsOf(inputs[nameInGoogle(name, card)]) ?? otherwise,
      ],
    ),
  );

function wordsOf(input: FormInput | undefined): string | undefined {
  const {stringInputs, dateInput, timeInput} = input ?? {};
  if (stringInputs) return stringInputs.value?.[0] ?? '';
  // The day's midnight in UTC, whatever zone the person is in.
  if (dateInput?.msSinceEpoch !== undefined)
    return dayOf(Math.floor(Number(dateInput.msSinceEpoch) / DAY_MS));
  if (timeInput)
    return `${twoDigits(timeInput.hours)}:${twoDigits(timeInput.minutes)}`;
  return undefined;
}

const DAY_MS = 86_400_000;

const twoDigits = (figure = 0): string => String(figure).padStart(2, '0');
