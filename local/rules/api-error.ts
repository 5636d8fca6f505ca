/** What a script catches when one of Google's advanced services refuses a call: Google's name, message and details. */
export class ApiError extends Error {
  override readonly name = 'GoogleJsonResponseException';
  readonly details: {
    readonly code: number;
    readonly message: string;
    readonly errors: readonly {
      readonly message: string;
      readonly reason: string;
      readonly domain: string;
    }[];
  };

  /** `method` is Google's id of the call, for example `sheets.spreadsheets.batchUpdate`; `reason` is Google's text. */
  constructor(method: string, reason: string, code = 400) {
    super(`API call to ${method} failed with error: ${reason}`);
    this.details = {
      code,
      message: reason,
      errors: [
        {message: reason, reason: REASONS[code] ?? 'error', domain: 'global'},
      ],
    };
  }
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'badRequest',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'deleted',
  412: 'conditionNotMet',
  429: 'rateLimitExceeded',
};
