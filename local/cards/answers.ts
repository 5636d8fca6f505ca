import {momentOf, offsetAt} from '../services/zone';
import type {Action, Card, DateTimePicker, Widget} from './card';
import type {FormInput, FormInputs} from './occasion';
import {fieldsOf, widgetsOf} from './widgets';

/**
 * What stands in a card's fields, by their names: texts as they are, the chosen values of a selection, a day as `2027-03-01`, a time
 * as `14:30`, both as `2027-03-01T14:30`. An empty list is a field without an answer. Safe to use in a browser.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** What a card's fields hold when it appears to a person whose clock shows the time of `zone`. */
export function startingAnswers(card: Card, zone: string): Answers {
  const answers: Record<string, readonly string[]> = {};
  for (const widget of widgetsOf(card))
    for (const [name, values] of startOf(widget, zone))
      answers[name] = [...(answers[name] ?? []), ...values];
  return answers;
}

/** The answers as the event object has them. */
export function formInputs(
  card: Card,
  answers: Answers,
  zone: string,
): FormInputs {
  const inputs: Record<string, FormInput> = {};
  const pickers = new Map(
    widgetsOf(card).flatMap(({dateTimePicker: picker}) =>
      picker ? [[picker.name, picker] as const] : [],
    ),
  );
  for (const {name} of fieldsOf(card)) {
    const values = (answers[name] ?? []).filter(value => value !== '');
    if (values.length === 0) continue;
    const picker = pickers.get(name);
    inputs[name] = picker
      ? picked(picker, values[0] ?? '', zone)
      : {stringInputs: {value: values}};
  }
  return inputs;
}

/** The labels of the fields that must be filled before the action runs and are not. */
export function unanswered(
  card: Card,
  {requiredWidgets = [], allWidgetsAreRequired}: Action,
  answers: Answers,
): readonly string[] {
  return fieldsOf(card)
    .filter(({name}) => allWidgetsAreRequired || requiredWidgets.includes(name))
    .filter(({name}) => !(answers[name] ?? []).some(value => value !== ''))
    .map(({label}) => label);
}

function startOf(
  {textInput, selectionInput, dateTimePicker, decoratedText}: Widget,
  zone: string,
): readonly (readonly [string, readonly string[]])[] {
  const control = decoratedText?.switchControl;
  if (textInput)
    return [[textInput.name, textInput.value ? [textInput.value] : []]];
  if (selectionInput) {
    const {name, items, type} = selectionInput;
    const chosen = items.filter(({selected}) => selected);
    // A drop-down always shows one of its items.
    const shown =
      type === 'DROPDOWN' && chosen.length === 0 ? items.slice(0, 1) : chosen;
    return [[name, shown.map(({value}) => value)]];
  }
  if (dateTimePicker)
    return [[dateTimePicker.name, [shown(dateTimePicker, zone)]]];
  return control
    ? [[control.name, control.selected ? [control.value] : []]]
    : [];
}

const MINUTE = 60_000;

function shown(
  {type, valueMsEpoch, timezoneOffsetDate: offset}: DateTimePicker,
  zone: string,
): string {
  if (valueMsEpoch === undefined) return '';
  const moment = Number(valueMsEpoch);
  const ahead =
    type !== 'DATE_AND_TIME'
      ? 0
      : offset === undefined
        ? offsetAt(moment, zone)
        : offset * MINUTE;
  const [from, to] = SHOWN[type];
  return new Date(moment + ahead).toISOString().slice(from, to);
}

const SHOWN = {
  DATE_ONLY: [0, 10],
  TIME_ONLY: [11, 16],
  DATE_AND_TIME: [0, 16],
} as const;

function picked(
  {type, timezoneOffsetDate: offset}: DateTimePicker,
  value: string,
  zone: string,
): FormInput {
  if (type === 'DATE_ONLY')
    return {dateInput: {msSinceEpoch: String(Date.parse(`${value}T00:00Z`))}};
  if (type === 'TIME_ONLY') {
    const [hours = 0, minutes = 0] = value.split(':').map(Number);
    return {timeInput: {hours, minutes}};
  }
  const local = Date.parse(`${value}Z`);
  const moment =
    offset === undefined ? momentOf(local, zone) : local - offset * MINUTE;
  return {
    dateTimeInput: {
      hasDate: true,
      hasTime: true,
      msSinceEpoch: String(moment),
    },
  };
}
