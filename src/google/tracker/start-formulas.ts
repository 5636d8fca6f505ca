import {USUAL} from '../../core/pace';
import type {Words} from '../../core/languages/words';
import type {TableId} from '../../core/tables';
import {STAGES} from '../../core/tables/people';

/**
 * A formula of the first tab. `uses` says whose columns it looks at; their cells come in that order, with the row it stands in (from 1).
 * One argument a function: a list separator depends on the spreadsheet's locale, and these must not. What is compared may be
 * a person's own words: in Sheets, words are greater than any number, and comparing them is no error.
 */
export interface Formula {
  readonly uses: readonly `${TableId}.${string}`[];
  readonly of: (cells: readonly string[], row: number, say: Say) => string;
}

/** How this tracker's lists say a value. */
export type Say = (value: string) => string;

type Label = keyof Words['start']['labels'];

const sum = (...all: readonly string[]): string =>
  `SUMPRODUCT(${all.map(one => `(${one})`).join('*')}*1)`;

const filled = (column: Formula['uses'][number]): Formula => ({
  uses: [column],
  of: ([cells]) => `=COUNTA(${cells})`,
});

const holding = (column: Formula['uses'][number], value: string): Formula => ({
  uses: [column],
  of: ([cells], _, say) => `=${sum(`${cells}="${say(value)}"`)}`,
});

/** What is worth doing next, and what lies ahead. */
export const NEXT: readonly (Formula & {readonly label: Label})[] = [
  {
    label: 'toRecord',
    uses: ['interviews.start', 'interviews.recordedAt', 'interviews.status'],
    of: ([start, recorded, status], _, say) =>
      `=${sum(`${start}>0`, `${start}<NOW()`, `${recorded}=""`, `${status}<>"${say('cancelled')}"`, `${status}<>"${say('no-show')}"`)}`,
  },
  {label: 'lettersWaiting', ...holding('letters.stage', 'draft')},
  {
    label: 'planDue',
    uses: ['plan.dueOn', 'plan.doneOn', 'plan.what'],
    of: ([due, done, what]) =>
      `=${sum(`${due}>0`, `${due}<TODAY()+1`, `${done}=""`, `${what}<>""`)}`,
  },
  {
    label: 'ahead',
    uses: ['interviews.start', 'interviews.status'],
    of: ([start, status], _, say) =>
      `=${sum(`${start}>NOW()`, `${start}<NOW()+3650`, `${status}<>"${say('cancelled')}"`, `${status}<>"${say('no-show')}"`)}`,
  },
  {
    label: 'thisMonth',
    uses: ['interviews.start', 'interviews.status'],
    of: ([start, status], _, say) =>
      `=${sum(`${status}="${say('done')}"`, `${start}>TODAY()-DAY(TODAY())+1`, `${start}<TODAY()+1`)}`,
  },
];

/** What there is so far. */
export const COUNTS: readonly (Formula & {readonly label: Label})[] = [
  {label: 'work', ...filled('work.name')},
  {label: 'research', ...filled('research.title')},
  {label: 'people', ...filled('people.name')},
  {label: 'calls', ...filled('calls.person')},
  {label: 'talks', ...holding('interviews.status', 'done')},
  {label: 'lettersSent', ...holding('letters.stage', 'sent')},
];

/** People by stage, in the order of stages. */
export const BY_STAGE: readonly (Formula & {readonly stage: string})[] =
  STAGES.map(stage => ({stage, ...holding('people.stage', stage)}));

/** Weeks in the pictures, this one included. */
export const WEEKS = 8;

/** A week's Monday: the serial number of a day is 2 on a Monday, and again every seven days. */
const monday = (weeksAgo: number): Formula => ({
  uses: [],
  of: () => `=INT((TODAY()-2)/7)*7+2-${7 * weeksAgo}`,
});

/** What happened from the day in column A on, for a week. */
const inWeek = (cells: string, row: number): readonly string[] => [
  `${cells}>=A${row}`,
  `${cells}<A${row}+7`,
];

const talks: Formula = {
  uses: ['interviews.start', 'interviews.status'],
  of: ([start, status], row, say) =>
    `=${sum(...inWeek(start!, row), `${status}="${say('done')}"`)}`,
};

const thanks: Formula = {
  uses: ['letters.sentOn', 'letters.stage'],
  of: ([sent, stage], row, say) =>
    `=${sum(...inWeek(sent!, row), `${stage}="${say('sent')}"`)}`,
};

/** The week's mean of a rating in one or two tabs; empty where nothing was rated, or while a word stands among the ratings. */
const mean = (
  ...columns: readonly [
    at: Formula['uses'][number],
    rating: Formula['uses'][number],
  ][]
): Formula => ({
  uses: columns.flat(),
  of(cells, row) {
    const over = (what: (rating: string) => readonly string[]): string =>
      columns
        .map((_, at) =>
          sum(...inWeek(cells[at * 2]!, row), ...what(cells[at * 2 + 1]!)),
        )
        .join('+');
    const points = over(rating => [rating]);
    const rated = over(rating => [`${rating}>0`]);
    return `=IFERROR((${points})/(${rated}))`;
  },
});

const confidence = mean(
  ['calls.at', 'calls.confidence'],
  ['interviews.start', 'interviews.confidence'],
);
const lookingForward = mean(['interviews.start', 'interviews.lookingForward']);

/** The weeks, the oldest first: its Monday, talks, thank-yous, confidence, looking forward. */
export const BY_WEEK: readonly (readonly Formula[])[] = Array.from(
  {length: WEEKS},
  (_, index) => [
    monday(WEEKS - 1 - index),
    talks,
    thanks,
    confidence,
    lookingForward,
  ],
);

/** Kinds of work in the picture of opinions. */
export const WORKS = 8;

/** The first names the kinds of work and lets their names run down; the others count for the name beside them. */
export const BY_WORK: readonly (readonly Formula[])[] = Array.from(
  {length: WORKS},
  (_, index) => [
    ...(index === 0
      ? [
          {
            uses: ['work.name'],
            of: ([name]) => `=UNIQUE(${name})`,
          } satisfies Formula,
        ]
      : []),
    {
      uses: [
        'interviews.work',
        'interviews.status',
        'interviews.type',
        'interviews.countPractice',
      ],
      of: ([work, status, type, counts], row, say) =>
        `=${sum(`${work}=A${row}`, `A${row}<>""`, `${status}="${say('done')}"`, `(${type}<>"${say('practice')}")+(${counts}=TRUE)>0`)}`,
    } satisfies Formula,
    {
      // A row typed by hand may name no number; what the panel adds always does.
      uses: ['work.name', 'work.target'],
      of: ([name, target], row) => {
        const wanted = `IFERROR(SUMPRODUCT((${name}=A${row})*${target}))`;
        return `=(A${row}<>"")*(${wanted}+${USUAL.opinions}*(${wanted}=0))`;
      },
    } satisfies Formula,
  ],
);
