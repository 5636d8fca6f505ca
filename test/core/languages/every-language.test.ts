import {WRITTEN, wordsIn} from '../../../src/core/languages/all';
import {english} from '../../../src/core/languages/english';
import type {LanguageCode} from '../../../src/core/languages/languages';
import {missingIn} from '../../../src/core/languages/with-fallback';
import type {Words} from '../../../src/core/languages/words';
import {phraseIn} from '../../../src/core/letters/checks/phrases';
import {SITUATIONS} from '../../../src/core/scripts';
import {scriptChecks} from '../../../src/core/scripts/checks';
import {AREAS} from '../../../src/core/questions/bank';
import {TABLES} from '../../../src/core/tables';
import type {Column} from '../../../src/core/tables/table';
import {emptyRow, put} from '../../../src/core/tracker';
import {sentencesOf} from '../support/sentences';
import {aWorld} from '../support/world';

/** Languages in which every sentence is there, but for those that wait. */
const COMPLETE: readonly LanguageCode[] = ['en', 'de', 'es', 'fr'];

/** New sentences, or whole groups of them, that wait for somebody who speaks the others of these languages; until then they are said in English. */
const WAITING: readonly string[] = [];

const OTHERS = (Object.keys(WRITTEN) as LanguageCode[]).filter(
  code => code !== 'en',
);

const inEnglish = new Map(sentencesOf(english));

/** Names in single braces, each as often as it stands there; those in double braces are fields of letters. */
const holesOf = (sentence: string): string =>
  (sentence.match(/(?<!\{)\{\w+\}(?!\})/g) ?? []).sort().join(' ');

describe.each(OTHERS)('every sentence in «%s»', code => {
  const said = sentencesOf(WRITTEN[code]);

  it('has the names in braces that the English one has', () => {
    const wrong = said.filter(
      ([place, sentence]) =>
        holesOf(sentence) !== holesOf(inEnglish.get(place) ?? sentence),
    );
    expect(wrong).toEqual([]);
  });

  it('is there for a sentence in English, and says something where that does', () => {
    const wrong = said.filter(
      ([place, sentence]) =>
        !inEnglish.has(place) ||
        (sentence === '') !== (inEnglish.get(place) === ''),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(COMPLETE)('«%s»', code => {
  const words = wordsIn(code);

  it('lacks no sentence but those that wait', () => {
    expect(
      missingIn(WRITTEN[code], english).filter(
        place => !WAITING.includes(place),
      ),
    ).toEqual([]);
  });

  it('says nothing twice within one list, one tab or one set of fields', () => {
    const {values, sheet, letterFields, scriptFields} = words.kept;
    const lists = [
      ...Object.values(TABLES).flatMap(({columns}) =>
        Object.values<Column>(columns).map(({choices = []}) => choices),
      ),
      AREAS,
    ].map(list => list.map(value => values[value]!));
    const all = [
      ...lists,
      Object.values(sheet.tabs),
      ...Object.values(sheet.headings).map(one => Object.values(one)),
      Object.values(letterFields),
      Object.values(scriptFields),
    ];
    expect(all.flatMap(twice)).toEqual([]);
  });

  it('asks in letters and scripts for the same fields as in English, by its own names', () => {
    expect(fieldsAskedFor(words)).toEqual(fieldsAskedFor(english));
  });

  it('S3.9 S3.13 has scripts that pass its own checks', () => {
    const world = {...aWorld({changes: ME}), words};
    const found = SITUATIONS.flatMap(situation =>
      scriptChecks(
        world,
        situation,
        words.scripts.situations[situation.id],
        IDA,
      ).map(check => `${situation.id}: ${check}`),
    );
    expect(found).toEqual([]);
  });

  it('S7.10 has letters that ask for no job and praise nobody', () => {
    const {templates, jobWishes, flattery} = words.letters;
    const found = Object.entries(templates).flatMap(([id, {lines}]) => {
      const text = lines.map(one => one.text).join('\n');
      return [
        phraseIn(text, flattery),
        id.startsWith('jobInterview') ? undefined : phraseIn(text, jobWishes),
      ].filter(phrase => phrase !== undefined);
    });
    expect(found).toEqual([]);
  });
});

it('no sentence waits that is there in all these languages', () => {
  const missing = COMPLETE.flatMap(code => missingIn(WRITTEN[code], english));
  expect(WAITING.filter(place => !missing.includes(place))).toEqual([]);
});

describe('what stands in a tracker', () => {
  const all = COMPLETE.map(code => wordsIn(code).kept);

  it('means the same in every language', () => {
    const meanings = Object.entries(TABLES).flatMap(([table, {columns}]) =>
      Object.entries<Column>(columns).flatMap(([column, {choices = []}]) =>
        choices.flatMap(value =>
          all.map(({values}) => [
            `${table}.${column} ${values[value]!.toLowerCase()}`,
            value,
          ]),
        ),
      ),
    );
    expect(withTwoMeanings(meanings)).toEqual([]);
  });

  it('has fields of one name for one thing alone', () => {
    const meanings = all.flatMap(({letterFields}) =>
      Object.entries(letterFields).map(([id, name]) => [name, id]),
    );
    expect(withTwoMeanings(meanings)).toEqual([]);
  });
});

const withTwoMeanings = (
  meanings: readonly (readonly string[])[],
): readonly string[] => {
  const known = new Map<string, string>();
  return meanings.flatMap(([said = '', meant = '']) => {
    const before = known.get(said);
    known.set(said, meant);
    return before === undefined || before === meant
      ? []
      : [`${said}: ${before}, ${meant}`];
  });
};

const twice = (list: readonly string[]): readonly string[] =>
  list.filter((one, at) => list.indexOf(one) < at);

/** By letter and script, the fields asked for, by what they hold; how somebody is greeted is each language's own. */
function fieldsAskedFor({
  letters,
  scripts,
  kept,
}: Words): Readonly<Record<string, readonly string[]>> {
  const asked = (
    texts: readonly string[],
    names: Readonly<Record<string, string>>,
  ): readonly string[] => {
    const ids = new Map(Object.entries(names).map(([id, name]) => [name, id]));
    const found = [...texts.join('\n').matchAll(/\{\{([^{}?]+)\??\}\}/g)].map(
      ([, name]) => ids.get(name!) ?? `${name} is unknown`,
    );
    return [...new Set(found)].filter(id => !GREETING.has(id)).sort();
  };
  // What waits is in English still, and asks for its fields by English names.
  const inEnglish = new Set<unknown>([
    ...Object.values(english.letters.templates),
    ...Object.values(english.scripts.situations),
  ]);
  const namesIn = (one: unknown): Words['kept'] =>
    inEnglish.has(one) ? english.kept : kept;
  return Object.fromEntries([
    ...Object.entries(letters.templates).map(([id, one]) => [
      `letter ${id}`,
      asked(
        [one.subject, ...one.lines.map(({text}) => text)],
        namesIn(one).letterFields,
      ),
    ]),
    ...Object.entries(scripts.situations).map(([id, one]) => [
      `script ${id}`,
      asked(
        [one.subject ?? '', one.opening, one.easing, one.body, one.close],
        namesIn(one).scriptFields,
      ),
    ]),
  ]);
}

const GREETING = new Set(['firstName', 'name', 'formOfAddress']);

const IDA = {
  ...emptyRow('people', 'P-1'),
  name: 'Ida Berg',
  work: 'Baker',
  organisation: 'City Bakery',
  assistant: 'Lu',
  referredBy: 'Kim Oro',
  mayUseName: 'yes',
};

const ME = [
  put('people', 'P-1', {name: 'Ida Berg'}),
  put('settings', 'name', {value: 'Lou Sand'}),
  put('settings', 'introduction', {value: 'I keep the books of a bakery'}),
  put('settings', 'reach', {value: '0660 123456'}),
  put('calls', 'C-1', {personId: 'P-1', at: '2027-02-20T10:00'}),
  put('interviews', 'I-1', {
    personIds: 'P-1',
    start: '2027-03-02T10:00',
    minutes: 20,
    place: 'the bakery',
    status: 'planned',
  }),
];
