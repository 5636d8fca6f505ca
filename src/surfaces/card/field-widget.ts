import {isDay} from '../../core/day';
import {fill, type Words} from '../../core/languages/words';
import type {Field, FieldKind} from '../../core/screen';
import {toned} from './html';
import type {Widget} from './shown-card';

/** A field as a card's widget. A tick that is folded away becomes a list, because a card cannot tell an empty tick from one it did not send. */
export function fieldWidget(
  field: Field,
  {cards, sidebar}: Words,
  {isFolded}: {readonly isFolded: boolean},
): Widget {
  const {name, value, kind, choices = []} = field;
  const label = field.required
    ? `${field.label} (${sidebar.required})`
    : field.label;
  const select = (
    some: readonly {readonly value: string; readonly label: string}[],
  ): Widget => ({
    is: 'select',
    name,
    label,
    look: 'DROPDOWN',
    choices: withValue(some, value, sidebar.chooseNothing).map(one => ({
      ...one,
      isChosen: one.value === value,
    })),
  });
  switch (kind) {
    case 'tick':
      return isFolded
        ? select([{value: 'yes', label: cards.yes}])
        : {
            is: 'select',
            name,
            label: '',
            look: 'CHECK_BOX',
            choices: [{value: 'yes', label, isChosen: value === 'yes'}],
          };
    case 'choice':
      return select(choices);
    case 'rating':
      return select(ratings(sidebar));
    case 'day':
      return value === '' || isDay(value)
        ? {is: 'day', name, label, value}
        : input(field, label);
    case 'time':
      return value === '' || TIME.test(value)
        ? {is: 'time', name, label, value}
        : input(field, label);
    case 'file':
      return {
        is: 'words',
        html: toned(fill(cards.inThePanel, {label: field.label}), 'quiet'),
      };
    default:
      return input(field, label);
  }
}

/** `14:05` */
export const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const input = (
  {name, kind, value, hint = '', choices = []}: Field,
  label: string,
): Widget => ({
  is: 'input',
  name,
  label,
  value,
  hint,
  isLong: LONG.includes(kind),
  offers: choices.map(one => one.label),
});

const LONG: readonly FieldKind[] = ['lines'];

const ratings = ({ratingLow, ratingHigh}: Words['sidebar']) =>
  [1, 2, 3, 4, 5].map(points => ({
    value: String(points),
    label:
      points === 1
        ? `1 (${ratingLow})`
        : points === 5
          ? `5 (${ratingHigh})`
          : String(points),
  }));

/** What stands there now can stay, also where the list does not have it. */
function withValue<T extends {readonly value: string; readonly label: string}>(
  choices: readonly T[],
  value: string,
  nothing: string,
): readonly {readonly value: string; readonly label: string}[] {
  const has = (one: string) => choices.some(choice => choice.value === one);
  return [
    ...(has('') ? [] : [{value: '', label: nothing}]),
    ...choices,
    ...(value === '' || has(value) ? [] : [{value, label: value}]),
  ];
}
