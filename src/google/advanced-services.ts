// Google's types allow for a manifest that leaves an advanced service out. Ours switches these on, and a test holds it to that.

export const sheets = () => Sheets!.Spreadsheets;
export const docs = () => Docs!.Documents;
export const drive = () => Drive!.Files;
export const calendars = () => Calendar!.Calendars;
export const events = () => Calendar!.Events;
export const freebusy = () => Calendar!.Freebusy;

/** For files that have no content of their own to upload; Google's types ask for a blob all the same. */
export const NO_MEDIA = undefined as unknown as GoogleAppsScript.Base.Blob;

/** Changes a spreadsheet and answers only the parts named in `fields`. Google's types leave out the optional arguments that every method of an advanced service takes. */
export const batchUpdateSheets = (
  resource: GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest,
  spreadsheetId: string,
  options: {readonly fields: string},
): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse =>
  (
    sheets() as unknown as {
      batchUpdate(
        ...args: readonly [object, string, object]
      ): GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetResponse;
    }
  ).batchUpdate(resource, spreadsheetId, options);
