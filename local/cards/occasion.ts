/** What a person has in front of them when an add-on's cards appear. Safe to use in a browser. */
export type Occasion =
  | {readonly app: 'GMAIL'; readonly opens: 'homepage'}
  | {
      readonly app: 'GMAIL';
      readonly opens: 'message';
      readonly messageId: string;
    }
  | {
      readonly app: 'GMAIL';
      readonly opens: 'compose';
      readonly recipients?: Recipients;
    }
  | {readonly app: 'CALENDAR'; readonly opens: 'homepage'}
  | {
      readonly app: 'CALENDAR';
      readonly opens: 'event';
      readonly calendarId: string;
      readonly eventId: string;
    };

/** Addresses that stand in the message being written. */
export interface Recipients {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
}

/** What a person has answered in a card's fields, as Google's event objects have it. A field without an answer is not there. */
export type FormInputs = Readonly<Record<string, FormInput>>;

export type FormInput =
  | {readonly stringInputs: {readonly value: readonly string[]}}
  | {readonly dateInput: {readonly msSinceEpoch: string}}
  | {readonly timeInput: {readonly hours: number; readonly minutes: number}}
  | {
      readonly dateTimeInput: {
        readonly hasDate: boolean;
        readonly hasTime: boolean;
        readonly msSinceEpoch: string;
      };
    };
