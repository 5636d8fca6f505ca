import type {Screen} from '../../src/core/screen';
import {legible} from '../../src/core/legible';
import {aPersonAfterATalk, type Someone} from '../stories/support/person';
import {everyScreen} from '../stories/support/every-screen';
import {
  filesOn,
  foundIn,
  textsOn,
  wrongOnCard,
} from '../support/hostile-screens';
import {HOSTILE_TEXTS} from '../support/hostile-texts';
import {wordsInFile} from '../support/read-files';
import {breath} from './support/breath';
import {everyChange} from './support/every-change';
import {everybody} from './support/everybody';
import {formOf, typeInto} from './support/hostile-form';
import {thankWith} from './support/hostile-letter';
import {type HostileSample, hostileSample} from './support/hostile-sample';
import {count, say} from './support/say';
import {someoneWithEverything} from './support/someone-with-everything';

it('every hostile text is kept as it was typed, in every field of every form', async () => {
  const failures: string[] = [];
  const refused = new Map<string, number>();
  const fields = new Set<string>();
  let tried = 0;
  for (const point of everyChange(everybody())) {
    if (point.press.typed === undefined) continue;
    const form = formOf(point);
    if (!form) continue;
    const {action} = point.press;
    for (const name of form.fields) fields.add(`${action} ${name}`);
    for (const {name, text} of HOSTILE_TEXTS) {
      tried += form.fields.length;
      const became = typeInto(form, text);
      await breath();
      if (became.refused !== undefined)
        refused.set(action, (refused.get(action) ?? 0) + 1);
      if (became.wrong === undefined) continue;
      failures.push(`${action}: ${name}: ${became.wrong.slice(0, 300)}`);
      say(`FAILED ${failures.at(-1)}`);
    }
    say(
      `${action}: ${form.fields.join(', ')}: told to mend ${refused.get(action) ?? 0} times`,
    );
  }
  count(
    `${HOSTILE_TEXTS.length} hostile texts in ${fields.size} fields`,
    tried,
    failures,
  );
  expect(failures).toEqual([]);
});

it('every hostile text is the same in a letter’s form, its document and its mail', async () => {
  const start = aPersonAfterATalk();
  const failures: string[] = [];
  let held = 0;
  for (const {name, text} of HOSTILE_TEXTS) {
    const {isHeld, wrong} = await thankWith(start, [text]);
    if (isHeld) held += 1;
    // What is a field of the letter's is filled.
    if (!/^\{\{(?:First name|My name\?)\}\}$/.test(text))
      failures.push(...wrong.map(one => `${name}: ${one}`));
  }
  count(
    `Letters, of which ${held} were held back`,
    HOSTILE_TEXTS.length,
    failures,
  );
  expect(failures).toEqual([]);
});

it('every hostile text is shown and filed in the place of every word of the sample', async () => {
  const start = someoneWithEverything();
  const plain = await seenIn(hostileSample(start, (_, at) => `Xq${at}qX`));
  const failures: string[] = [...plain.get(WRONG)!];
  let tried = 0;
  for (let first = 0; first < HOSTILE_TEXTS.length; first += 1) {
    const hostile = hostileSample(
      start,
      (_, at) => HOSTILE_TEXTS[(first + at) % HOSTILE_TEXTS.length]!.text,
    );
    const seen = await seenIn(hostile);
    const missed =
      missing(plain, seen).length === 0
        ? []
        : missing(await seenIn(alike(start, hostile)), seen);
    for (const one of [
      ...missed.map(
        ([where, word]) =>
          `${where}: ${JSON.stringify(hostile.texts.get(word))} for “${word}”`,
      ),
      ...seen.get(WRONG)!,
    ]) {
      failures.push(`from ${first}: ${one.slice(0, 300)}`);
      say(`FAILED ${failures.at(-1)}`);
    }
    tried += [...plain.values()].reduce((sum, {size}) => sum + size, 0);
    say(`${first + 1} of ${HOSTILE_TEXTS.length}: ${failures.length} failures`);
    await breath();
  }
  count('Hostile texts in the place of a word', tried, failures);
  expect(failures).toEqual([]);
});

const WRONG = 'wrong on cards';

/** Which words are to be seen by one of these, and where, and are not by the other. */
const missing = (
  expected: SeenWords,
  seen: SeenWords,
): readonly (readonly [string, string])[] =>
  [...expected]
    .filter(([where]) => where !== WRONG)
    .flatMap(([where, words]) =>
      [...words]
        .filter(word => !seen.get(where)?.has(word))
        .map((word): [string, string] => [where, word]),
    );

/** The sample with ordinary words, of which those are one and the same that are it in the other, but for blanks around: two rows of one name may be shown as one. */
function alike(start: Someone, {texts}: HostileSample): HostileSample {
  const ordinary = new Map<string, string>();
  for (const text of texts.values()) {
    const key = legible(text).trim();
    ordinary.set(key, ordinary.get(key) ?? `Xq${ordinary.size}qX`);
  }
  return hostileSample(start, word =>
    ordinary.get(legible(texts.get(word)!).trim())!,
  );
}

type SeenWords = ReadonlyMap<string, ReadonlySet<string>>;

/** Which words of the sample are read, as whatever stands for them now, on the screens and in the files of each kind. */
async function seenIn({someone, texts}: HostileSample): Promise<SeenWords> {
  const {visitor} = someone;
  visitor.open();
  const screens: readonly Screen[] = everyScreen(visitor, 1).map(
    ({screen}) => screen,
  );
  const read = new Map([['screens', screens.flatMap(textsOn)]]);
  for (const file of filesOn(screens))
    read.set(file.mime, [
      ...(read.get(file.mime) ?? []),
      ...(await wordsInFile(file)),
    ]);
  const used = new Set(texts.values());
  return new Map([
    ...[...read].map(([where, some]): [string, ReadonlySet<string>] => {
      const found = new Set(foundIn(used, some));
      return [
        where,
        new Set(
          [...texts]
            .filter(([, text]) => found.has(text))
            .map(([word]) => word),
        ),
      ];
    }),
    [WRONG, new Set(screens.flatMap(one => wrongOnCard(one, used)))],
  ]);
}
