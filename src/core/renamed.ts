import {literally} from './literally';
import type {Column, Values} from './tables/table';
import {TABLE_IDS, TABLES} from './tables';
import {type Change, find, linkedIds, put, type Tracker} from './tracker';

type Named = 'people' | 'work';
type AnyRow = Readonly<Record<string, Values[keyof Values]>> & {
  readonly id: string;
};

/** What follows when somebody, or a kind of work, gets another name: each cell that named the row says the new one. Nothing else in these cells changes. */
export function renamed(
  tracker: Tracker,
  of: Named,
  id: string,
  name: string,
): readonly Change[] {
  const before = find(tracker, of, id)?.name ?? '';
  if (before.trim() === '' || before === name) return [];
  const say = (cell: string) => withName(cell, before, name);
  return [
    ...TABLE_IDS.flatMap(table => {
      const links = linksTo(table, of);
      return tracker.rows[table].flatMap((row): readonly Change[] => {
        const set = Object.fromEntries(
          links.flatMap(({link, text}) => cell(row, id, link, text, say)),
        );
        return Object.keys(set).length === 0 ? [] : [put(table, row.id, set)];
      });
    }),
    ...(of === 'work'
      ? namedByPeople(tracker, say)
      : ofTheirTalks(tracker, id, say)),
  ];
}

const linksTo = (
  table: (typeof TABLE_IDS)[number],
  of: Named,
): readonly {readonly link: string; readonly text: string}[] =>
  Object.entries<Column>(TABLES[table].columns).flatMap(([link, {names}]) =>
    names?.of === of ? [{link, text: names.column}] : [],
  );

function cell(
  row: AnyRow,
  id: string,
  link: string,
  text: string,
  say: (cell: string) => string,
): readonly [string, string][] {
  if (!linkedIds(String(row[link])).includes(id)) return [];
  const before = String(row[text]);
  const now = say(before);
  return now === before ? [] : [[text, now]];
}

/** People name kinds of work without a link. */
const namedByPeople = (
  {rows}: Tracker,
  say: (cell: string) => string,
): readonly Change[] =>
  rows.people
    .filter(one => say(one.work) !== one.work)
    .map(one => put('people', one.id, {work: say(one.work)}));

/** What is planned about a talk says whose talk it is. */
function ofTheirTalks(
  {rows}: Tracker,
  id: string,
  say: (cell: string) => string,
): readonly Change[] {
  const talks = new Set(
    rows.interviews
      .filter(one => linkedIds(one.personIds).includes(id))
      .map(one => one.id),
  );
  return rows.plan
    .filter(one => talks.has(one.aboutId) && say(one.about) !== one.about)
    .map(one => put('plan', one.id, {about: say(one.about)}));
}

/** The cell with one name in it replaced; several names stand separated by semicolons, which a name may have itself. */
const withName = (cell: string, before: string, now: string): string =>
  cell.replace(
    new RegExp(
      `(^\\s*|;\\s*)${literally(before.trim())}(?:\\s*$|(?=\\s*;))`,
      'giu',
    ),
    (_, mark: string) => mark.trimStart() + now,
  );
