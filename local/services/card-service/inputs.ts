import {ACTION} from './actions';
import type {CardClass} from './builder';
import {FLAG, PLAIN, TEXT, TEXTS, integer, made, oneOf} from './kinds';
import {append, keep, missing, setter} from './setters';

export const SUGGESTIONS: CardClass = {
  name: 'Suggestions',
  start: {items: []},
  setters: {
    addSuggestion: setter([TEXT], (fields, [text]) =>
      append(fields, 'items', [{text}]),
    ),
    addSuggestions: setter([TEXTS], (fields, [texts]) =>
      append(
        fields,
        'items',
        (texts as readonly string[]).map(text => ({text})),
      ),
    ),
  },
};

export const VALIDATION: CardClass = {
  name: 'Validation',
  setters: {
    setCharacterLimit: keep('characterLimit', integer(1, 1_000_000)),
    setInputType: keep('inputType', oneOf('InputType')),
  },
};

export const TEXT_INPUT: CardClass = {
  name: 'TextInput',
  setters: {
    setFieldName: keep('name', TEXT),
    setTitle: keep('label', TEXT),
    setHint: keep('hintText', TEXT),
    setValue: keep('value', TEXT),
    setMultiline: setter(
      [FLAG],
      (fields, [given]) =>
        void (fields['type'] = given ? 'MULTIPLE_LINE' : 'SINGLE_LINE'),
    ),
    setOnChangeAction: keep('onChangeAction', made(ACTION)),
    setSuggestions: keep('initialSuggestions', made(SUGGESTIONS)),
    setSuggestionsAction: keep('autoCompleteAction', made(ACTION)),
    setValidation: keep('validation', made(VALIDATION)),
  },
  fault: missing('TextInput', {name: 'setFieldName'}),
  asWidget: fields => ({textInput: fields}),
};

export const SELECTION_INPUT: CardClass = {
  name: 'SelectionInput',
  start: {type: 'CHECK_BOX'},
  setters: {
    setFieldName: keep('name', TEXT),
    setTitle: keep('label', TEXT),
    setType: setter([oneOf('SelectionInputType')], (fields, [given]) => {
      if (given === 'MULTI_SELECT')
        throw new Error(
          'SelectionInputType.MULTI_SELECT is not available in the local workspace',
        );
      fields['type'] = given;
    }),
    addItem: setter([PLAIN, PLAIN, FLAG], (fields, [text, value, selected]) =>
      append(fields, 'items', [{text, value, selected}]),
    ),
    setOnChangeAction: keep('onChangeAction', made(ACTION)),
  },
  fault: fields =>
    missing('SelectionInput', {name: 'setFieldName', items: 'an item'})(
      fields,
    ) ?? chosenOnce(fields),
  asWidget: fields => ({selectionInput: fields}),
};

/** Of radio buttons and of a drop-down only one item can be selected. */
function chosenOnce({
  type,
  items,
}: Record<string, unknown>): string | undefined {
  if (type !== 'RADIO_BUTTON' && type !== 'DROPDOWN') return undefined;
  const chosen = (items as readonly {selected: boolean}[]).filter(
    ({selected}) => selected,
  );
  return chosen.length > 1
    ? `a SelectionInput of type ${type} can have only one selected item.`
    : undefined;
}
