import type {
  Action,
  Button,
  Card,
  Icon,
  OnClick,
  OpenLink,
  Widget,
} from './card';
import {plainText} from './formatted-text';

/** Every widget of a card with those that stand in columns, in the order they are read. */
export const widgetsOf = ({sections}: Pick<Card, 'sections'>): Widget[] =>
  sections.flatMap(({widgets}) => widgets.flatMap(withColumns));

const withColumns = (widget: Widget): Widget[] => [
  widget,
  ...(widget.columns?.columnItems ?? []).flatMap(({widgets}) =>
    widgets.flatMap(withColumns),
  ),
];

/** Something on a card that can be pressed, by the words that stand on it. */
export interface Pressable {
  readonly label: string;
  readonly onClick: OnClick;
  readonly isDisabled?: boolean;
  /** Of a grid, which item it is. */
  readonly gridItem?: string;
}

/** What of a widget can be pressed. */
export function pressablesOf(widget: Widget): readonly Pressable[] {
  const {buttonList, decoratedText, image, grid} = widget;
  const {button, text, onClick} = decoratedText ?? {};
  return [
    ...(buttonList?.buttons ?? []).map(ofButton),
    ...(button ? [ofButton(button)] : []),
    ...(onClick && text !== undefined
      ? [{label: plainText(text), onClick}]
      : []),
    ...(image?.onClick
      ? [{label: image.altText ?? image.imageUrl, onClick: image.onClick}]
      : []),
    ...(grid?.onClick ? grid.items : []).map(({title, id}) => ({
      label: title ?? id ?? '',
      onClick: grid!.onClick!,
      gridItem: id,
    })),
  ];
}

export const ofButton = ({
  text,
  altText,
  icon,
  onClick,
  disabled,
}: Button): Pressable => ({
  label: text ?? altText ?? iconName(icon),
  onClick,
  isDisabled: disabled,
});

const iconName = (icon?: Icon): string =>
  icon?.altText ?? icon?.knownIcon ?? icon?.materialIcon?.name ?? '';

/** Everything on the card that can be pressed: in its widgets, its footer and its menu. */
export const allPressables = (card: Card): readonly Pressable[] => [
  ...widgetsOf(card).flatMap(pressablesOf),
  ...[card.fixedFooter?.primaryButton, card.fixedFooter?.secondaryButton]
    .filter(button => button !== undefined)
    .map(ofButton),
  ...(card.cardActions ?? []).map(({actionLabel, onClick}) => ({
    label: actionLabel,
    onClick,
  })),
];

/** Every link that the card itself opens, without asking the script. */
export const linksOf = (card: Card): readonly OpenLink[] =>
  allPressables(card).flatMap(({onClick}) => onClick.openLink ?? []);

/** A name that a person's answer is sent under, with the call that a change of it makes. */
export interface FieldOfCard {
  readonly name: string;
  readonly label: string;
  readonly onChangeAction?: Action;
}

/** The fields of a card, in the order they are read. */
export const fieldsOf = (card: Card): readonly FieldOfCard[] =>
  widgetsOf(card).flatMap(widget => {
    const field =
      widget.textInput ??
      widget.selectionInput ??
      widget.dateTimePicker ??
      widget.decoratedText?.switchControl;
    if (field === undefined) return [];
    const {name, onChangeAction} = field;
    const label = 'label' in field ? field.label : widget.decoratedText?.text;
    return [{name, label: plainText(label ?? name), onChangeAction}];
  });
