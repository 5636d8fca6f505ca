import type {Day} from '../../core/day';
import type {Press} from '../../core/screen';

/** A card as it is to be built, in plain data. What is called `html` has words escaped and little else; the rest is plain text. */
export interface ShownCard {
  readonly name: string;
  readonly title: string;
  readonly sections: readonly ShownSection[];
  /** The names of its fields, each with what is sent for it where Google sends nothing. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface ShownSection {
  readonly header?: string;
  /** Whether it is folded away until it is wanted. */
  readonly isFolded: boolean;
  readonly widgets: readonly Widget[];
}

export type Widget =
  | {readonly is: 'words'; readonly html: string}
  | {
      readonly is: 'line';
      readonly html: string;
      readonly top?: string;
      readonly press?: Press;
    }
  | {
      readonly is: 'input';
      readonly name: string;
      readonly label: string;
      readonly value: string;
      readonly hint: string;
      readonly isLong: boolean;
      /** Words to choose from while typing. */
      readonly offers: readonly string[];
    }
  | {
      readonly is: 'select';
      readonly name: string;
      readonly label: string;
      readonly look: 'DROPDOWN' | 'CHECK_BOX';
      readonly choices: readonly {
        readonly value: string;
        readonly label: string;
        readonly isChosen: boolean;
      }[];
    }
  | {
      readonly is: 'day';
      readonly name: string;
      readonly label: string;
      readonly value: Day | '';
    }
  | {
      readonly is: 'time';
      readonly name: string;
      readonly label: string;
      /** `14:05`, or nothing. */
      readonly value: string;
    }
  | {readonly is: 'buttons'; readonly buttons: readonly ShownButton[]};

export type ShownButton =
  | {
      readonly label: string;
      readonly press: Press;
      readonly isMain: boolean;
      /** Whether what was typed goes along. */
      readonly sends: boolean;
    }
  | {readonly label: string; readonly address: string};
