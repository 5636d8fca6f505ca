/** A document of the workspace, kept as plain JSON under `documents/<id>`. Its name is its Drive file's name. */
export interface TextDocument {
  /** At least one. */
  readonly paragraphs: readonly Paragraph[];
  /** The lists that bullets name. */
  readonly lists: Readonly<Record<string, ListKind>>;
  /** One more with every change, so that an open editor knows whether it has the newest. */
  readonly revision: number;
}

export interface Paragraph {
  readonly style: ParagraphStyle;
  /** What the paragraph holds, in order; neighbours of the same style are one piece. */
  readonly pieces: readonly Piece[];
  /** How the line break that ends the paragraph is written: what is typed into an empty paragraph looks so. */
  readonly end?: TextStyle;
}

export type Piece = Text | PageBreak;
export interface Text {
  readonly text: string;
  readonly style?: TextStyle;
}
export interface PageBreak {
  readonly pageBreak: true;
}

/** Only what differs from the paragraph's named style. */
export interface TextStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  /** A web or mail address. */
  readonly link?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly font?: string;
  /** `#rrggbb`. */
  readonly colour?: string;
  /** `#rrggbb`, behind the text. */
  readonly background?: string;
}

/** Lengths are in points; `lineSpacing` is in percent, 100 being single. */
export interface ParagraphStyle {
  readonly named: NamedStyle;
  readonly alignment?: Alignment;
  readonly direction?: 'RIGHT_TO_LEFT';
  readonly lineSpacing?: number;
  readonly spaceAbove?: number;
  readonly spaceBelow?: number;
  readonly indentStart?: number;
  readonly indentEnd?: number;
  readonly indentFirstLine?: number;
  readonly bullet?: Bullet;
}

export interface Bullet {
  readonly list: string;
  /** 0 is the outermost. */
  readonly level: number;
}

/** What stands before the items of a list: Google's presets come down to these. */
export type ListKind = 'bullets' | 'numbers' | 'checks';

export const NAMED_STYLES = [
  'NORMAL_TEXT',
  'TITLE',
  'SUBTITLE',
  'HEADING_1',
  'HEADING_2',
  'HEADING_3',
  'HEADING_4',
  'HEADING_5',
  'HEADING_6',
] as const;
export type NamedStyle = (typeof NAMED_STYLES)[number];

export const ALIGNMENTS = ['START', 'CENTER', 'END', 'JUSTIFIED'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

export const emptyDocument = (): TextDocument => ({
  paragraphs: [{style: {named: 'NORMAL_TEXT'}, pieces: []}],
  lists: {},
  revision: 1,
});

export const isPageBreak = (piece: Piece): piece is PageBreak =>
  'pageBreak' in piece;
