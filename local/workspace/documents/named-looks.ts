import type {NamedStyle, ParagraphStyle, TextStyle} from './text-document';

/** How a paragraph of each named style looks where nothing else is said: Google Docs' own defaults, in points. */
export const NAMED_LOOKS: Readonly<
  Record<
    NamedStyle,
    {
      readonly text: TextStyle & {readonly fontSize: number};
      readonly paragraph: Pick<
        ParagraphStyle,
        'lineSpacing' | 'spaceAbove' | 'spaceBelow'
      >;
    }
  >
> = {
  NORMAL_TEXT: look({fontSize: 11, font: 'Arial'}, 0, 0),
  TITLE: look({fontSize: 26}, 0, 3),
  SUBTITLE: look({fontSize: 15, colour: '#666666'}, 0, 16),
  HEADING_1: look({fontSize: 20}, 20, 6),
  HEADING_2: look({fontSize: 16}, 18, 6),
  HEADING_3: look({fontSize: 14, colour: '#434343'}, 16, 4),
  HEADING_4: look({fontSize: 12, colour: '#666666'}, 14, 4),
  HEADING_5: look({fontSize: 11, colour: '#666666'}, 12, 4),
  HEADING_6: look({fontSize: 11, colour: '#666666', italic: true}, 12, 4),
};

function look(
  text: TextStyle & {readonly fontSize: number},
  spaceAbove: number,
  spaceBelow: number,
) {
  return {text, paragraph: {lineSpacing: 115, spaceAbove, spaceBelow}};
}
