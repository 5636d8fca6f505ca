import {snapshotOf} from '../local/workspace/spreadsheets/engine';
import {workbookOf} from '../local/workspace/spreadsheets/workbook';
import {copyOf, type Someone} from '../test/stories/support/person';

/** How much there is in a tracker. */
export interface Size {
  readonly people: number;
  readonly interviews: number;
  readonly answers: number;
}

/** Every fifth person has been talked with, and as many answers were kept as there are people. */
export const sizeFor = (people: number): Size => ({
  people,
  interviews: Math.ceil(people / 5),
  answers: people,
});

/** The same person in the same situation with as many rows more in their tracker as `size` asks for: the same ones at every run. */
export function grown(someone: Someone, size: Size): Someone {
  const copy = copyOf(someone);
  const {store} = copy.workspace;
  const place = `spreadsheets/${copy.visitor.tracker!}`;
  const snapshot = structuredClone(
    snapshotOf(workbookOf(copy.workspace, copy.visitor.tracker!)!.model),
  ) as unknown as Snapshot;
  addRows(snapshot, 'People', size.people, person);
  addRows(snapshot, 'Interviews', size.interviews, interview);
  addRows(snapshot, 'Answers', size.answers, answerTo);
  for (const key of store.keys(`${place}/revisions/`)) store.remove(key);
  store.write(`${place}/snapshot`, snapshot);
  store.commit();
  // A copy that nobody has opened reads what has just been written.
  return copyOf(copy);
}

interface Snapshot {
  readonly sheets: readonly SheetData[];
}
interface SheetData {
  readonly name: string;
  rowNumber: number;
  readonly cells: Record<string, string>;
}

/** Adds rows below those of the sample until there are `count`; a row is told by the headings of the tab. */
function addRows(
  {sheets}: Snapshot,
  tab: string,
  count: number,
  row: (number: number) => Readonly<Record<string, string>>,
): void {
  const sheet = sheets.find(({name}) => name === tab)!;
  const letters = new Map(
    Object.entries(sheet.cells).flatMap(([at, content]) =>
      /^[A-Z]+1$/.test(at) ? [[content, at.slice(0, -1)] as const] : [],
    ),
  );
  const filled = Math.max(
    1,
    ...Object.keys(sheet.cells).map(at => Number(/\d+$/.exec(at)?.[0])),
  );
  for (let number = filled; number <= count; number += 1)
    for (const [heading, content] of Object.entries(row(number)))
      sheet.cells[`${letters.get(heading)!}${number + 1}`] = content;
  sheet.rowNumber = Math.max(sheet.rowNumber, count + 20);
}

const STAGES = [
  'to approach',
  'contacted',
  'met',
  'thanked',
  'keeping in touch',
];
const WORK = [
  'Midwife',
  'Violin maker',
  'Bus network planner',
  'Sound archivist',
];
/** Days since 1899-12-30, as a spreadsheet counts: 2026-10-01. */
const FIRST_DAY = 46_296;

const person = (number: number): Readonly<Record<string, string>> => ({
  Id: `P-bench${number}`,
  Name: `Person ${number} Example`,
  Stage: STAGES[number % STAGES.length]!,
  Organisation: `House ${number % 97}`,
  Role: WORK[number % WORK.length]!,
  'E-mail': `person${number}@example.org`,
  'How I know them': 'referral',
  'Kinds of work': WORK[number % WORK.length]!,
  'May I say who named them': 'yes',
  'First name': `Person`,
  'Next action': 'Call again',
  'Next on': String(FIRST_DAY + (number % 90)),
  Notes: `Met at the fair, table ${number}.`,
  'Added on': String(FIRST_DAY),
});

const interview = (number: number): Readonly<Record<string, string>> => ({
  Id: `I-bench${number}`,
  Person: `Person ${number * 5} Example`,
  'Kind of work': WORK[number % WORK.length]!,
  Start: String(FIRST_DAY + (number % 55) + 0.625),
  Status: 'done',
  Type: 'phone',
  'Minutes agreed': '20',
  Impressions: `A calm talk about days that begin at six, number ${number}.`,
  'Recorded at': String(FIRST_DAY + (number % 55) + 0.66),
});

const answerTo = (number: number): Readonly<Record<string, string>> => ({
  Id: `A-bench${number}`,
  Person: `Person ${Math.ceil(number / 5) * 5} Example`,
  Question: `Question ${number % 20}`,
  Answer: `What was said about it in answer ${number}, in a sentence or two.`,
  Asked: 'TRUE',
  'Interview id': `I-bench${Math.ceil(number / 5)}`,
  'Question id': `B-${1 + (number % 20)}`,
  'Person id': `P-bench${Math.ceil(number / 5) * 5}`,
});
