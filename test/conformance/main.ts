import type {Fact, Found, Made} from './fact';
import {FACTS} from './facts';

/** How one fact came out; `found` is there where it is not what it should be, or where it is open. */
export interface Outcome {
  readonly says: string;
  readonly holds: boolean;
  readonly isOpen: boolean;
  readonly found?: Found;
}

/** Finds out every fact and logs a report to paste back. Its last line is the whole report as JSON. */
export function runConformance(): readonly Outcome[] {
  const made = makeAll();
  try {
    const outcomes = FACTS.map(fact => outcomeOf(fact, made));
    outcomes.forEach(outcome => console.log(lineOf(outcome)));
    console.log(
      JSON.stringify(outcomes.filter(({found}) => found !== undefined)),
    );
    return outcomes;
  } finally {
    removeAll(made);
  }
}

function outcomeOf(
  {says, find, is, isOpen = false}: Fact,
  made: Made,
): Outcome {
  const found = foundBy(() => find(made));
  const holds = JSON.stringify(found) === JSON.stringify(is);
  return {says, holds, isOpen, ...(holds && !isOpen ? {} : {found})};
}

function foundBy(find: () => Found): Found {
  try {
    return find();
  } catch (thrown) {
    return `It threw ${(thrown as Error).message}`;
  }
}

const lineOf = ({says, holds, isOpen, found}: Outcome): string =>
  isOpen
    ? `open: ${says} Found: ${JSON.stringify(found)}${holds ? ', as the local workspace has it' : ', NOT as the local workspace has it'}`
    : holds
      ? `ok: ${says}`
      : `NOT SO: ${says} Found: ${JSON.stringify(found)}`;

const makeAll = (): Made => ({
  spreadsheet:
    Sheets!.Spreadsheets.create({
      properties: {title: 'Conformance', locale: 'en_US', timeZone: 'Etc/GMT'},
      sheets: [{properties: {sheetId: 0, title: 'Sheet1'}}],
    }).spreadsheetId ?? '',
  document: Docs!.Documents.create({title: 'Conformance'}).documentId ?? '',
  calendar:
    Calendar!.Calendars.insert({
      summary: 'Conformance',
      timeZone: 'Europe/Vienna',
    }).id ?? '',
});

function removeAll({spreadsheet, document, calendar}: Made): void {
  Drive!.Files.remove(spreadsheet);
  Drive!.Files.remove(document);
  Calendar!.Calendars.remove(calendar);
}
