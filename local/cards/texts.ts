import type {Button, Card, CardHeader, Widget} from './card';
import {plainText} from './formatted-text';
import {ofButton} from './widgets';

/** Everything that can be read on a card, line by line from the top, without its tags. */
export const textsOf = ({
  header,
  sections,
  fixedFooter,
}: Partial<Card> & Pick<Card, 'sections'>): readonly string[] =>
  [
    ...ofHeader(header),
    ...sections.flatMap(section => [
      plainText(section.header ?? ''),
      ...section.widgets.flatMap(ofWidget),
    ]),
    ...[fixedFooter?.primaryButton, fixedFooter?.secondaryButton].flatMap(
      ofButtons,
    ),
  ].flatMap(text => text || []);

const ofHeader = (header?: CardHeader) => [header?.title, header?.subtitle];

const ofButtons = (button?: Button) => (button ? [ofButton(button).label] : []);

function ofWidget(widget: Widget): readonly (string | undefined)[] {
  const {decoratedText, selectionInput, textInput, dateTimePicker, grid} =
    widget;
  return [
    ...[
      widget.textParagraph?.text,
      decoratedText?.topLabel,
      decoratedText?.text,
      decoratedText?.bottomLabel,
    ].map(text => plainText(text ?? '')),
    ...ofButtons(decoratedText?.button),
    ...(widget.buttonList?.buttons ?? []).flatMap(ofButtons),
    widget.image?.altText,
    textInput?.label,
    textInput?.hintText,
    selectionInput?.label,
    ...(selectionInput?.items ?? []).map(({text}) => text),
    dateTimePicker?.label,
    grid?.title,
    ...(grid?.items ?? []).flatMap(({title, subtitle}) => [title, subtitle]),
    ...(widget.columns?.columnItems ?? []).flatMap(({widgets}) =>
      widgets.flatMap(ofWidget),
    ),
  ];
}
