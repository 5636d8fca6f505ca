import type {Day, Moment} from '../day';

/** What a cell of each kind holds; a cell that holds nothing has the value beside it in `EMPTY`. */
export interface Values {
  /** Short text that names this row for ever. */
  id: string;
  /** One line. */
  text: string;
  /** Any number of lines. */
  lines: string;
  /** One of a list, or the person's own word where the list is open. */
  choice: string;
  number: number | undefined;
  /** 1 (least) to 5 (most). */
  rating: number | undefined;
  day: Day | '';
  /** In the tracker's zone. */
  moment: Moment | '';
  yesNo: boolean;
  /** The id of a row of another tab; the name beside it is what a person reads. */
  link: string;
}

export type Kind = keyof Values;

export const EMPTY: {readonly [K in Kind]: Values[K]} = {
  id: '',
  text: '',
  lines: '',
  choice: '',
  number: undefined,
  rating: undefined,
  day: '',
  moment: '',
  yesNo: false,
  link: '',
};

/** One column of a tab. Its place in the list is its place in a new tracker; later a person may move it anywhere. */
export interface Column<K extends Kind = Kind> {
  readonly kind: K;
  readonly heading: string;
  /** The list a choice is taken from. */
  readonly choices?: readonly string[];
  /** Whether a person's own word may stand beside the list. */
  readonly open?: boolean;
  /** Pixels. */
  readonly width?: number;
  /** Said in a note on the heading. */
  readonly note?: string;
  /** The colour `#rrggbb` behind a cell that holds this value. */
  readonly colours?: Readonly<Record<string, string>>;
  /** Whether it is out of sight in a new tracker. */
  readonly hidden?: boolean;
  /** For a link: where the name that a person reads, and may type by hand, stands beside it. */
  readonly names?: {readonly column: string; readonly of: 'people' | 'work'};
}

/** One tab of the tracker. */
export interface Table {
  readonly title: string;
  /** The letters its ids begin with. */
  readonly prefix: string;
  /** Google's colour for the tab, `#rrggbb`. */
  readonly colour: string;
  readonly columns: Readonly<Record<string, Column>>;
}

/** One row of a tab, by the columns' own names. */
export type Row<T extends Table> = {
  readonly [C in keyof T['columns']]: Values[T['columns'][C]['kind']];
};

type More<K extends Kind> = Omit<Column<K>, 'kind' | 'heading' | 'choices'>;

const column =
  <K extends Kind>(kind: K) =>
  (heading: string, more: More<K> = {}): Column<K> => ({
    kind,
    heading,
    ...more,
  });

export const text = column('text');
export const lines = column('lines');
export const number = column('number');
export const rating = column('rating');
export const day = column('day');
export const moment = column('moment');
export const yesNo = column('yesNo');

/** The id column of a tab: out of sight, but there. */
export const id = (): Column<'id'> => ({
  kind: 'id',
  heading: 'Id',
  width: 70,
  hidden: true,
  note: 'Seven Steps finds this row by its id. Leave it as it is; leave it empty in rows you add yourself.',
});

/** The id of a row of another tab, out of sight beside the name a person reads; `names` says which column that name stands in, and whose name it is. */
export const link = (
  heading: string,
  names?: Column['names'],
): Column<'link'> => ({
  kind: 'link',
  heading,
  width: 70,
  hidden: true,
  ...(names === undefined ? {} : {names}),
});

/** Colours that mean the same on every tab. */
export const GOOD = '#cfe8d5';
export const WAITING = '#fdeec2';
export const ATTENTION = '#f8d5cb';
export const QUIET = '#e4e4e4';

/** A list to choose from and nothing else. */
export const choice = (
  heading: string,
  choices: readonly string[],
  more: More<'choice'> = {},
): Column<'choice'> => ({kind: 'choice', heading, choices, ...more});

/** A list to choose from, beside which a person's own word is welcome. */
export const openChoice = (
  heading: string,
  choices: readonly string[],
  more: More<'choice'> = {},
): Column<'choice'> => ({
  kind: 'choice',
  heading,
  choices,
  open: true,
  ...more,
});

/** Keeps a table's own column names for the types of its rows. */
export const table = <const T extends Table>(definition: T): T => definition;
