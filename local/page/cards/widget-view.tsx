import type {Column, Widget} from '../../cards/card';
import {ButtonView} from './button-view';
import {DecoratedTextView} from './decorated-text-view';
import {Formatted} from './formatted';
import {GridView} from './grid-view';
import {PickerView} from './picker-view';
import {PressablePicture} from './picture';
import {SelectionView} from './selection-view';
import {TextInputView} from './text-input-view';

/** Whatever stands in a section or a column. */
export function WidgetView({widget}: {widget: Widget}) {
  const {textParagraph, buttonList, columns} = widget;
  if (textParagraph)
    return (
      <p class="card-text">
        <Formatted text={textParagraph.text} />
      </p>
    );
  if (widget.decoratedText)
    return <DecoratedTextView text={widget.decoratedText} />;
  if (buttonList)
    return (
      <div class="card-buttons">
        {buttonList.buttons.map((button, at) => (
          <ButtonView key={at} button={button} />
        ))}
      </div>
    );
  if (widget.textInput) return <TextInputView input={widget.textInput} />;
  if (widget.selectionInput)
    return <SelectionView input={widget.selectionInput} />;
  if (widget.dateTimePicker)
    return <PickerView picker={widget.dateTimePicker} />;
  if (widget.image) return <PressablePicture image={widget.image} />;
  if (widget.grid) return <GridView grid={widget.grid} />;
  if (columns)
    return (
      <div class="card-columns">
        {columns.columnItems.map((column, at) => (
          <ColumnView key={at} column={column} />
        ))}
      </div>
    );
  return <hr class="card-divider" />;
}

const ColumnView = ({
  column: {
    widgets,
    horizontalSizeStyle,
    horizontalAlignment = 'START',
    verticalAlignment = 'TOP',
  },
}: {
  column: Column;
}) => (
  <div
    style={{
      flex: horizontalSizeStyle === 'FILL_MINIMUM_SPACE' ? '0 1 auto' : '1 1 0',
      textAlign: horizontalAlignment.toLowerCase(),
      alignSelf: SIDES[verticalAlignment],
    }}
  >
    {widgets.map((widget, at) => (
      <WidgetView key={at} widget={widget} />
    ))}
  </div>
);

const SIDES = {
  TOP: 'flex-start',
  CENTER: 'center',
  BOTTOM: 'flex-end',
} as const;
