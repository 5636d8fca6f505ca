import {keptInAll} from '../languages/kept';
import {fill, type Words} from '../languages/words';
import type {Person} from '../tables';
import {setting, type Tracker} from '../tracker';
import type {World} from '../world';
import {fillScript} from './fill-script';
import {mayName} from './may-name';
import {wholeText} from './parts';
import {scriptFields} from './script-fields';
import type {ScriptText, Situation} from './situation';

/** Words that take about forty seconds to say. */
const WORDS_AT_MOST = 100;
/** Words that take about half a minute, said slowly. */
const VOICEMAIL_WORDS_AT_MOST = 75;
/** What a free account may write; the person may set another number. */
export const LINKEDIN_CHARACTERS = 200;

/** What to look at again in a script, each a sentence with what to do. None of it holds the person back. */
export function scriptChecks(
  world: World,
  situation: Situation,
  script: ScriptText,
  person?: Person,
): readonly string[] {
  const {tracker, words} = world;
  const {checks} = words.scripts;
  const fields = scriptFields(world, person);
  const filled = fillScript(script, fields, words);
  const whole = wholeText(filled.text);
  const job = jobPhrase(whole, words);
  return [
    ...(script.opening === '' ? [checks.noOpening] : []),
    ...(script.easing === '' ? [checks.noEasing] : []),
    ...lengthCheck(tracker, situation, whole, words),
    ...(situation.asksForTime && !saysMinutes(whole, words)
      ? [checks.noMinutes]
      : []),
    ...(job === undefined ? [] : [fill(checks.job, {phrase: job})]),
    ...(person && namesWithoutYes(tracker, person, whole)
      ? [fill(checks.referrer, {name: person.referredBy})]
      : []),
    // Without a person, that person's fields cannot be filled yet.
    ...filled.holes
      .filter(name => person || !['person', 'talk'].includes(whereFrom(name)))
      .map(name =>
        fill(checks.hole, {name, where: checks.where[whereFrom(name)]}),
      ),
  ];
}

export const linkedInLimit = (tracker: Tracker): number =>
  Number(setting(tracker, 'linkedInCharacters')) || LINKEDIN_CHARACTERS;

function lengthCheck(
  tracker: Tracker,
  {channel}: Situation,
  whole: string,
  {scripts: {checks}}: Words,
): readonly string[] {
  if (channel === 'LinkedIn') {
    const limit = linkedInLimit(tracker);
    const count = [...whole].length;
    return count > limit ? [fill(checks.noteTooLong, {count, limit})] : [];
  }
  const limit =
    channel === 'voicemail' ? VOICEMAIL_WORDS_AT_MOST : WORDS_AT_MOST;
  const count = whole.split(/\s+/).length;
  return count > limit ? [fill(checks.tooLong, {count, limit})] : [];
}

const saysMinutes = (whole: string, {scripts: {checks}}: Words): boolean =>
  checks.minuteWords.some(word => whole.toLowerCase().includes(word));

/** The words that ask for a job, if any. A sentence that denies it asks for none. */
export const jobPhrase = (
  whole: string,
  {scripts: {checks}}: Words,
): string | undefined =>
  whole
    .toLowerCase()
    .split(/(?<=[.!?:;])\s+/)
    .filter(sentence => !checks.denials.some(word => hasWord(sentence, word)))
    .flatMap(sentence =>
      checks.jobPhrases.filter(phrase => hasWord(sentence, phrase)),
    )[0];

/** Whether a name stands there that may not be said. */
export const namesWithoutYes = (
  tracker: Tracker,
  person: Person,
  whole: string,
): boolean =>
  person.referredBy !== '' &&
  !mayName(tracker, person) &&
  hasWord(whole.toLowerCase(), person.referredBy.toLowerCase());

/** Whether the word stands in the text by itself; one that begins with `-` may end a longer word. */
function hasWord(text: string, entry: string): boolean {
  const isEnding = entry.startsWith('-');
  const word = isEnding ? entry.slice(1) : entry;
  const isLetter = (letter: string | undefined): boolean =>
    letter !== undefined && /[\p{L}\p{N}]/u.test(letter);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (
      (isEnding || !isLetter(text[at - 1])) &&
      !isLetter(text[at + word.length])
    )
      return true;
  return false;
}

/** Where the value of a field comes from, by the name it has in any language. */
function whereFrom(name: string): 'me' | 'person' | 'talk' | 'unknown' {
  const id = keptInAll()
    .flatMap(({scriptFields}) => Object.entries(scriptFields))
    .find(([, known]) => known.toLowerCase() === name.toLowerCase())?.[0];
  return id === undefined ? 'unknown' : (OTHER_SOURCES[id] ?? 'person');
}

/** All others come from the person. */
const OTHER_SOURCES: Readonly<Record<string, 'me' | 'talk'>> = {
  myName: 'me',
  introduction: 'me',
  reach: 'me',
  minutes: 'me',
  zone: 'me',
  talkDay: 'talk',
  talkTime: 'talk',
  talkMinutes: 'talk',
  place: 'talk',
};
