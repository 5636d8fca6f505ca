// Cards as Google's card format has them (google.apps.card.v1), as far as the local workspace draws them. Safe to use in a browser.

export interface Card {
  readonly name?: string;
  readonly header?: CardHeader;
  readonly sections: readonly Section[];
  readonly cardActions?: readonly CardAction[];
  readonly fixedFooter?: FixedFooter;
  readonly displayStyle?: 'PEEK' | 'REPLACE';
  readonly peekCardHeader?: CardHeader;
}

export interface CardHeader {
  readonly title: string;
  readonly subtitle?: string;
  readonly imageUrl?: string;
  readonly imageType?: 'SQUARE' | 'CIRCLE';
  readonly imageAltText?: string;
}

export interface Section {
  readonly header?: string;
  readonly widgets: readonly Widget[];
  readonly collapsible?: boolean;
  readonly uncollapsibleWidgetsCount?: number;
}

export interface CardAction {
  readonly actionLabel: string;
  readonly onClick: OnClick;
}

export interface FixedFooter {
  readonly primaryButton: Button;
  readonly secondaryButton?: Button;
}

/** What a press does: exactly one of these. */
export interface OnClick {
  readonly action?: Action;
  readonly openDynamicLinkAction?: Action;
  readonly openLink?: OpenLink;
}

export interface Action {
  readonly function: string;
  readonly parameters?: readonly {
    readonly key: string;
    readonly value: string;
  }[];
  readonly loadIndicator?: 'SPINNER' | 'NONE';
  readonly persistValues?: boolean;
  readonly requiredWidgets?: readonly string[];
  readonly allWidgetsAreRequired?: boolean;
}

export interface OpenLink {
  readonly url: string;
  readonly openAs?: 'FULL_SIZE' | 'OVERLAY';
  readonly onClose?: 'NOTHING' | 'RELOAD';
}

export interface Icon {
  readonly knownIcon?: string;
  readonly iconUrl?: string;
  readonly materialIcon?: {
    readonly name: string;
    readonly fill?: boolean;
    readonly weight?: number;
    readonly grade?: number;
  };
  readonly altText?: string;
  readonly imageType?: 'SQUARE' | 'CIRCLE';
}

export interface Button {
  readonly text?: string;
  readonly altText?: string;
  readonly icon?: Icon;
  readonly disabled?: boolean;
  readonly type?: 'OUTLINED' | 'FILLED' | 'FILLED_TONAL' | 'BORDERLESS';
  readonly color?: Colour;
  readonly onClick: OnClick;
}

export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
}

/** Exactly one of these. */
export interface Widget {
  readonly textParagraph?: {readonly text: string; readonly maxLines?: number};
  readonly decoratedText?: DecoratedText;
  readonly buttonList?: {readonly buttons: readonly Button[]};
  readonly image?: Image;
  readonly divider?: object;
  readonly textInput?: TextInput;
  readonly selectionInput?: SelectionInput;
  readonly dateTimePicker?: DateTimePicker;
  readonly grid?: Grid;
  readonly columns?: {readonly columnItems: readonly Column[]};
}

export interface DecoratedText {
  readonly text: string;
  readonly topLabel?: string;
  readonly bottomLabel?: string;
  readonly wrapText?: boolean;
  readonly icon?: Icon;
  readonly startIcon?: Icon;
  readonly endIcon?: Icon;
  readonly button?: Button;
  readonly switchControl?: SwitchControl;
  readonly onClick?: OnClick;
}

export interface SwitchControl {
  readonly name: string;
  readonly value: string;
  readonly selected?: boolean;
  readonly controlType?: 'SWITCH' | 'CHECK_BOX';
  readonly onChangeAction?: Action;
}

export interface Image {
  readonly imageUrl: string;
  readonly altText?: string;
  readonly onClick?: OnClick;
}

export interface TextInput {
  readonly name: string;
  readonly label?: string;
  readonly hintText?: string;
  readonly value?: string;
  readonly type?: 'SINGLE_LINE' | 'MULTIPLE_LINE';
  readonly onChangeAction?: Action;
  readonly autoCompleteAction?: Action;
  readonly initialSuggestions?: Suggestions;
  readonly validation?: {
    readonly characterLimit?: number;
    readonly inputType?: 'TEXT' | 'INTEGER' | 'FLOAT' | 'EMAIL';
  };
}

export interface Suggestions {
  readonly items: readonly {readonly text: string}[];
}

export interface SelectionInput {
  readonly name: string;
  readonly label?: string;
  readonly type: 'CHECK_BOX' | 'RADIO_BUTTON' | 'SWITCH' | 'DROPDOWN';
  readonly items: readonly {
    readonly text: string;
    readonly value: string;
    readonly selected: boolean;
  }[];
  readonly onChangeAction?: Action;
}

export interface DateTimePicker {
  readonly name: string;
  readonly label?: string;
  readonly type: 'DATE_AND_TIME' | 'DATE_ONLY' | 'TIME_ONLY';
  /** For a time alone, milliseconds since midnight. */
  readonly valueMsEpoch?: string;
  /** Minutes before or after UTC. */
  readonly timezoneOffsetDate?: number;
  readonly onChangeAction?: Action;
}

export interface Grid {
  readonly title?: string;
  readonly columnCount?: number;
  readonly items: readonly GridItem[];
  readonly onClick?: OnClick;
}

export interface GridItem {
  readonly id?: string;
  readonly title?: string;
  readonly subtitle?: string;
  readonly image?: {readonly imageUri: string; readonly altText?: string};
  readonly layout?: 'TEXT_BELOW' | 'TEXT_ABOVE';
}

export interface Column {
  readonly widgets: readonly Widget[];
  readonly horizontalSizeStyle?: 'FILL_AVAILABLE_SPACE' | 'FILL_MINIMUM_SPACE';
  readonly horizontalAlignment?: 'START' | 'CENTER' | 'END';
  readonly verticalAlignment?: 'CENTER' | 'TOP' | 'BOTTOM';
}
