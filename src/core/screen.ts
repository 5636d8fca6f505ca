/** What a person pressed: which view or deed is asked for, about what, and what they had typed. All plain strings, so that a card's parameters can carry it. */
export interface Press {
  /** The name of a view or a deed, for example `work.save`. */
  readonly action: string;
  readonly about?: Readonly<Record<string, string>>;
  /** The values of the screen's fields by their names; a tick is `yes` or ``. */
  readonly typed?: Readonly<Record<string, string>>;
  /** Given by the surface when the press is pressed: 8 to 40 letters, digits, `-` and `_`. Pressed again because no answer came, it has the same one, and nothing is done twice. */
  readonly id?: string;
}

/** What a person sees. The sidebar and the cards both draw it; neither adds to it. */
export interface Screen {
  /** Tells one screen from another, so that what was typed into it can be kept for it: `work.edit W-4kd`. */
  readonly id: string;
  readonly title: string;
  /** Where «back» leads; the overview has none. */
  readonly back?: {readonly label: string; readonly press: Press};
  /** What has just happened and what comes next; read out when the screen appears. */
  readonly said?: string;
  /** Shows the same in a wide window, where the surface has one. */
  readonly wide?: Press;
  /** Goes into the mail that is being written, on a surface that stands in one. */
  readonly insert?: {
    readonly to: string;
    readonly subject: string;
    readonly html: string;
  };
  /** Pressed by the surface itself as soon as the screen is drawn: more of the same is under way. A button says it too. */
  readonly onward?: Press;
  /** Pressed by the surface, where it can, once the screen is drawn; nobody waits for its answer, and nothing is lost where it is left out. */
  readonly afterwards?: Press;
  readonly blocks: readonly Block[];
  /** The code of the language it speaks; the surface's own words follow it. */
  readonly language?: string;
  /** Where its lines begin; from the left unless said otherwise. */
  readonly direction?: 'ltr' | 'rtl';
}

export type Tone = 'plain' | 'quiet' | 'good' | 'warn';

export type Block =
  | {readonly show: 'text'; readonly text: string; readonly tone?: Tone}
  | {readonly show: 'heading'; readonly text: string}
  | {
      readonly show: 'list';
      readonly items: readonly Item[];
      /** Said where there are no items. */
      readonly empty?: string;
    }
  | {readonly show: 'field'; readonly field: Field}
  | {readonly show: 'buttons'; readonly buttons: readonly Button[]}
  | {readonly show: 'link'; readonly label: string; readonly address: string}
  | Download
  | {readonly show: 'table'; readonly table: TableShown}
  /** Who led to whom, what came from what. */
  | {
      readonly show: 'tree';
      /** What it shows, for who cannot see it. */
      readonly name: string;
      readonly roots: readonly Branch[];
    }
  | {readonly show: 'letter'; readonly letter: LetterShown}
  /** Something folded away until it is wanted. */
  | {
      readonly show: 'details';
      readonly summary: string;
      readonly blocks: readonly Block[];
      readonly open?: boolean;
    };

/** A file to take away. The screen carries all of it, so it is kept whether or not the panel can reach the script again. */
export interface Download {
  readonly show: 'download';
  readonly label: string;
  /** With its ending: `people.csv`. */
  readonly name: string;
  readonly mime: string;
  readonly content: string;
  /** Whether `content` is base64 for bytes that are no text. */
  readonly bytes?: true;
  /** For a page of HTML: the label of the button that prints it at once. */
  readonly print?: string;
}

/** Words in rows and columns; the first of each row names the row. Where there is no room, each row is told one below the other. */
export interface TableShown {
  /** What it shows, in a few words. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One thing, and what came from it. */
export interface Branch extends Item {
  readonly branches: readonly Branch[];
}

/** One line of a list; it leads somewhere when it has a press. */
export interface Item {
  readonly title: string;
  readonly text?: string;
  /** A short state such as «done»; never the only place where something is said. */
  readonly badge?: {readonly text: string; readonly tone: Tone};
  readonly press?: Press;
}

/** A button sends along what was typed into the screen's fields. At most one of a screen is the main one. */
export interface Button {
  readonly label: string;
  readonly press: Press;
  readonly kind?: 'main' | 'plain' | 'danger';
  /** Whether it leaves what was typed behind: such a button asks nothing of the fields. */
  readonly leaves?: boolean;
}

export type FieldKind =
  | 'line'
  | 'lines'
  | 'email'
  | 'phone'
  | 'number'
  | 'day'
  | 'time'
  | 'rating'
  | 'tick'
  | 'choice'
  /** A list beside which an own word may be typed. */
  | 'openChoice'
  /** A file from the person's computer; its bytes arrive as base64. */
  | 'file';

export interface Field {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly value: string;
  readonly hint?: string;
  readonly choices?: readonly {
    readonly value: string;
    readonly label: string;
  }[];
  readonly required?: boolean;
  /** For a file: the one chosen on the screen before stays chosen. */
  readonly keep?: boolean;
  /** For a file: the endings offered first, for example `.csv`. */
  readonly accept?: string;
}

/** A letter exactly as it will be sent. */
export interface LetterShown {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly runs: readonly TextRun[];
  /** Whether it is a point of a list. */
  readonly bullet?: boolean;
  /** What part of the letter it is, said beside it and never sent. */
  readonly part?: string;
}

/** Words of one look. */
export interface TextRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly link?: string;
}

export const text = (words: string, tone: Tone = 'plain'): Block => ({
  show: 'text',
  text: words,
  tone,
});

export const heading = (words: string): Block => ({
  show: 'heading',
  text: words,
});

export const list = (items: readonly Item[], empty?: string): Block => ({
  show: 'list',
  items,
  ...(empty === undefined ? {} : {empty}),
});

export const table = (shown: TableShown): Block => ({
  show: 'table',
  table: shown,
});

export const field = (one: Field): Block => ({show: 'field', field: one});

export const buttons = (...some: readonly Button[]): Block => ({
  show: 'buttons',
  buttons: some,
});

/** Choices whose label is their value. */
export const asChoices = (
  values: readonly string[],
): {value: string; label: string}[] =>
  values.map(value => ({value, label: value}));

/** What was typed into a field, without the blanks around it; '' where nothing was. */
export const typed = (press: Press, name: string): string =>
  (press.typed?.[name] ?? '').trim();

/** What a press is about; '' where it is not said. */
export const about = (press: Press, name: string): string =>
  press.about?.[name] ?? '';
