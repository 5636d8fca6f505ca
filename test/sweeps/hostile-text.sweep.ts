import type {Screen} from '../../src/core/screen';
import {aPersonAfterATalk} from '../stories/support/person';
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
  const plain = hostileSample(start, (_, at) => `Xq${at}qX`);
  const expected = await seenIn(plain);
  const failures: string[] = [];
  let tried = 0;
  for (let first = 0; first < HOSTILE_TEXTS.length; first += 1) {
    const hostile = hostileSample(
      start,
      (_, at) => HOSTILE_TEXTS[(first + at) % HOSTILE_TEXTS.length]!.text,
    );
    const seen = await seenIn(hostile);
    for (const [where, words] of expected) {
      if (where === WRONG) continue;
      tried += words.size;
      failures.push(
        ...[...words]
          .filter(word => !seen.get(where)?.has(word))
          .map(
            word =>
              `${where}: ${JSON.stringify(hostile.texts.get(word))} for “${word}”`,
          ),
      );
    }
    failures.push(...seen.get(WRONG)!);
    say(`${first + 1} of ${HOSTILE_TEXTS.length}: ${failures.length} failures`);
  }
  count('Hostile texts in the place of a word', tried, failures);
  expect(failures).toEqual([]);
});

const WRONG = 'wrong on cards';

/** Which words of the sample are read, as whatever stands for them now, on the screens and in the files of each kind. */
async function seenIn({
  someone,
  texts,
}: HostileSample): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
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
