import {sheet} from '../../../src/core/languages/english/kept/sheet';
import {TABLES} from '../../../src/core/tables';
import {
  ATTENTION,
  type Column,
  GOOD,
  type Kind,
  QUIET,
  WAITING,
} from '../../../src/core/tables/table';

interface Named extends Column {
  readonly table: string;
  readonly name: string;
}

const columns: readonly Named[] = Object.entries(TABLES).flatMap(
  ([table, one]) =>
    Object.entries<Column>(one.columns).map(([name, column]) => ({
      table,
      name,
      ...column,
    })),
);
const ofKind = (...kinds: readonly Kind[]) =>
  columns.filter(({kind}) => kinds.includes(kind));
const called = ({table, name}: Named) => `${table}.${name}`;
/** Those columns of which this is not so. */
const unless = (some: readonly Named[], isSo: (one: Named) => boolean) =>
  some.filter(one => !isSo(one)).map(called);

describe('the columns of the tabs', () => {
  it('have a heading each, on one line, once in their tab', () => {
    expect(unless(columns, ({heading}) => /^\p{Lu}.*$/u.test(heading))).toEqual(
      [],
    );
    const headings = columns.map(({table, heading}) => `${table}: ${heading}`);
    expect(headings).toEqual([...new Set(headings)]);
  });

  it('begin with the id, which a person need not see', () => {
    const firsts = Object.values(TABLES).map(
      one => Object.entries<Column>(one.columns)[0],
    );
    expect(new Set(firsts.map(first => JSON.stringify(first))).size).toBe(1);
    expect(firsts[0]).toEqual([
      'id',
      {
        kind: 'id',
        heading: 'Id',
        width: 70,
        hidden: true,
        note: sheet.notes.id,
      },
    ]);
  });

  it('are out of sight where only Seven Steps reads them: ids, links, an order, the calendar', () => {
    expect(
      columns
        .filter(one => one.hidden && one.kind !== 'id' && one.kind !== 'link')
        .map(called),
    ).toEqual([
      'work.place',
      'interviews.inCalendar',
      'interviews.invited',
      'matters.place',
    ]);
    expect(
      unless(
        ofKind('id', 'link'),
        one => one.hidden === true && one.width === 70,
      ),
    ).toEqual([]);
  });

  it('name, beside a link, somebody or a kind of work in words', () => {
    expect(
      columns.flatMap(({table, name, names}) =>
        names ? [`${table}.${name}: ${names.column} of ${names.of}`] : [],
      ),
    ).toEqual([
      'research.workId: work of work',
      'people.referredById: referredBy of people',
      'calls.personId: person of people',
      'interviews.personIds: person of people',
      'interviews.workId: work of work',
      'answers.personId: person of people',
      'referrals.fromPersonId: from of people',
      'letters.personId: person of people',
      'matters.workId: work of work',
      'questions.workId: work of work',
      'scripts.personId: person of people',
    ]);
    expect(
      unless(columns, ({table, names}) =>
        names
          ? columns.some(
              one =>
                one.table === table &&
                one.name === names.column &&
                one.kind === 'text' &&
                !one.hidden,
            )
          : true,
      ),
    ).toEqual([]);
  });

  it('have a note where their heading does not say it all, the same as a new tracker has', () => {
    const notes = columns
      .filter(one => one.note !== undefined && one.kind !== 'id')
      .map(one => [called(one), one.note]);
    expect({id: sheet.notes.id, ...Object.fromEntries(notes)}).toEqual(
      sheet.notes,
    );
  });

  it('are wide enough for what stands in them', () => {
    const seen = columns.filter(one => !one.hidden);
    const of = (...kinds: readonly Kind[]) =>
      seen.filter(({kind}) => kinds.includes(kind));
    const narrow = (least: number) => (one: Named) => (one.width ?? 0) >= least;
    expect(unless(of('lines'), narrow(200))).toEqual([]);
    expect(unless(of('moment'), one => one.width === 140)).toEqual([]);
    expect(unless(of('text'), narrow(110))).toEqual(['calls.nextTime']);
    // A word or two, such as «yes», needs no more than any column has.
    expect(unless(of('choice'), narrow(100))).toEqual([
      'people.preferredWay',
      'calls.spokeTo',
      'interviews.whoCalls',
      'interviews.arrivedOnTime',
      'interviews.endedOnTime',
      'interviews.mayReturn',
      'interviews.askedForNames',
    ]);
    expect(
      unless(
        of('day', 'number', 'rating', 'yesNo'),
        one => one.width === undefined,
      ),
    ).toEqual([]);
    expect(unless(seen, one => (one.width ?? 100) <= 480)).toEqual([]);
  });
});

describe('a list to choose from', () => {
  const lists = ofKind('choice');

  it('has words, each once, but for the scripts, which are listed elsewhere', () => {
    expect(unless(lists, ({choices = []}) => choices.length > 0)).toEqual([
      'scripts.situation',
    ]);
    expect(
      unless(
        lists,
        ({choices = []}) =>
          new Set(choices).size === choices.length &&
          choices.every(one => /^\S/.test(one)),
      ),
    ).toEqual([]);
  });

  it('is closed only where Seven Steps goes by the word', () => {
    expect(lists.filter(one => !one.open).map(called)).toEqual([
      'work.status',
      'research.p',
      'research.level',
      'people.stage',
      'people.mayUseName',
      'interviews.status',
      'interviews.whoCalls',
      'interviews.arrivedOnTime',
      'interviews.endedOnTime',
      'interviews.mayReturn',
      'interviews.askedForNames',
      'referrals.permission',
      'letters.stage',
      'matters.evidence',
    ]);
    expect(unless(lists, ({open}) => open === undefined || open)).toEqual([]);
  });

  it('has the colours that mean the same on every tab, for its own words alone', () => {
    expect([GOOD, WAITING, ATTENTION, QUIET]).toEqual([
      ...['#cfe8d5', '#fdeec2', '#f8d5cb', '#e4e4e4'],
    ]);
    expect(
      unless(lists, ({choices = [], colours = {}}) =>
        Object.entries(colours).every(
          ([word, colour]) =>
            choices.includes(word) &&
            [GOOD, WAITING, ATTENTION, QUIET].includes(colour),
        ),
      ),
    ).toEqual([]);
  });

  it('colours every word of a stage or a status, but for one that is only begun', () => {
    expect(
      lists.flatMap(({choices = [], colours}) =>
        colours ? choices.filter(one => !(one in colours)) : [],
      ),
    ).toEqual(['idea']);
  });
});
