import {daysSince1970} from '../../core/day';
import type {Words} from '../../core/languages/words';
import type {Press, Screen} from '../../core/screen';
import type {Place} from '../../core/world';
import {nameInGoogle} from './name-in-google';
import {planCard} from './plan-card';
import type {ShownButton, ShownCard, Widget} from './shown-card';

type Card = GoogleAppsScript.Card_Service.Card;
type CardWidget = GoogleAppsScript.Card_Service.Widget;

/** What a card's presses carry besides themselves. */
export interface CardAround {
  readonly words: Words;
  readonly place: Place;
  /** '' while there is none. */
  readonly tracker: string;
  /** Letters and digits that no other card has: they begin the ids of its presses and end the names of its fields. */
  readonly chance: string;
}

/** Draws any screen as one of Google's cards. */
export function card(screen: Screen, around: CardAround): Card {
  const shown = planCard(screen, around.words, around.place);
  const action = actions(shown, around);
  const builder = CardService.newCardBuilder()
    .setName(shown.name)
    .setHeader(CardService.newCardHeader().setTitle(shown.title));
  for (const {header, isFolded, widgets} of shown.sections) {
    const section = CardService.newCardSection();
    if (header !== undefined) section.setHeader(header);
    if (isFolded) section.setCollapsible(true).setNumUncollapsibleWidgets(0);
    for (const widget of widgets)
      section.addWidget(drawn(named(widget, around), action));
    builder.addSection(section);
  }
  return builder.build();
}

/** The global function that every press of a card calls. */
const ON_PRESS = 'onCardPress';
const DAY_MS = 86_400_000;

type ActionFor = (
  press: Press,
  sends: boolean,
) => GoogleAppsScript.Card_Service.Action;

/** Values that Google keeps for a field never get into the field of the same name of the next card. */
const named = (widget: Widget, {chance}: CardAround): Widget =>
  'name' in widget
    ? {...widget, name: nameInGoogle(widget.name, chance)}
    : widget;

/** Each press of a card has an id from the start, so that one pressed again because no answer came is known. A card whose change was saved is always replaced. */
function actions(
  {fields}: ShownCard,
  {place, tracker, chance}: CardAround,
): ActionFor {
  let count = 0;
  return (press, sends) =>
    CardService.newAction()
      .setFunctionName(ON_PRESS)
      // What was typed stays there when there is something to put right.
      .setPersistValues(sends)
      .setParameters({
        action: press.action,
        about: JSON.stringify(press.about ?? {}),
        id: `${chance}-${++count}`,
        tracker,
        place,
        ...(sends ? {card: chance, fields: JSON.stringify(fields)} : {}),
      });
}

function drawn(widget: Widget, action: ActionFor): CardWidget {
  switch (widget.is) {
    case 'words':
      return CardService.newTextParagraph().setText(widget.html);
    case 'line': {
      const line = CardService.newDecoratedText()
        .setText(widget.html)
        .setWrapText(true);
      if (widget.top !== undefined) line.setTopLabel(widget.top);
      if (widget.press) line.setOnClickAction(action(widget.press, false));
      return line;
    }
    case 'input':
      return input(widget);
    case 'select': {
      const select = CardService.newSelectionInput()
        .setFieldName(widget.name)
        .setType(CardService.SelectionInputType[widget.look]);
      if (widget.label !== '') select.setTitle(widget.label);
      for (const {label, value, isChosen} of widget.choices)
        select.addItem(label, value, isChosen);
      return select;
    }
    case 'day': {
      const day = CardService.newDatePicker()
        .setFieldName(widget.name)
        .setTitle(widget.label);
      return widget.value === ''
        ? day
        : day.setValueInMsSinceEpoch(daysSince1970(widget.value) * DAY_MS);
    }
    case 'time': {
      const time = CardService.newTimePicker()
        .setFieldName(widget.name)
        .setTitle(widget.label);
      if (widget.value === '') return time;
      const [hours, minutes] = widget.value.split(':').map(Number);
      return time.setHours(hours!).setMinutes(minutes!);
    }
    case 'buttons': {
      const set = CardService.newButtonSet();
      for (const one of widget.buttons) set.addButton(button(one, action));
      return set;
    }
  }
}

function input({
  name,
  label,
  value,
  hint,
  isLong,
  offers,
}: Extract<Widget, {is: 'input'}>): CardWidget {
  const line = CardService.newTextInput()
    .setFieldName(name)
    .setTitle(label)
    .setValue(value)
    .setMultiline(isLong);
  if (hint !== '') line.setHint(hint);
  if (offers.length > 0)
    line.setSuggestions(
      CardService.newSuggestions().addSuggestions([...offers]),
    );
  return line;
}

function button(
  shown: ShownButton,
  action: ActionFor,
): GoogleAppsScript.Card_Service.TextButton {
  const one = CardService.newTextButton().setText(shown.label);
  if ('address' in shown)
    return one.setOpenLink(CardService.newOpenLink().setUrl(shown.address));
  if (shown.isMain) one.setTextButtonStyle(CardService.TextButtonStyle.FILLED);
  return one.setOnClickAction(action(shown.press, shown.sends));
}
