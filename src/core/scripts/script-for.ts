import {literally} from '../literally';
import type {Person} from '../tables';
import type {World} from '../world';
import {type SituationId, SITUATIONS} from '.';
import {namesWithoutYes, scriptChecks} from './checks';
import {fillScript} from './fill-script';
import {mayName} from './may-name';
import {scriptText} from './own-version';
import {mapParts, wholeText} from './parts';
import {scriptFields} from './script-fields';
import type {ScriptText, Situation} from './situation';

/** A script made ready for one person. */
export interface ScriptFor {
  readonly situation: Situation & {readonly id: SituationId};
  readonly text: ScriptText;
  /** For an e-mail. */
  readonly subject: string;
  /** What to look at again. */
  readonly checks: readonly string[];
}

/** The script for this person in this situation. Without leave to say who named them it is the one that names nobody. */
export function scriptFor(
  world: World,
  wanted: SituationId,
  person?: Person,
): ScriptFor {
  const {tracker, words} = world;
  const id =
    wanted === 'namedBy' && person && !mayName(tracker, person)
      ? 'foundYou'
      : wanted;
  const situation = situationNamed(id)!;
  const fields = scriptFields(world, person);
  const script = scriptText(tracker, words, id, person);
  const {text} = fillScript(script, fields, words);
  const isForbidden =
    person !== undefined && namesWithoutYes(tracker, person, wholeText(text));
  const subject = words.scripts.situations[id].subject ?? '';
  return {
    situation,
    text: isForbidden ? withoutName(world, person, text) : text,
    subject: fillScript({...EMPTY, opening: subject}, fields, words).text
      .opening,
    checks: scriptChecks(world, situation, script, person),
  };
}

export const situationNamed = (
  id: string,
): ScriptFor['situation'] | undefined => SITUATIONS.find(one => one.id === id);

const EMPTY: ScriptText = {opening: '', easing: '', body: '', close: ''};

/** A name that may not be said is covered, even where the person typed it; a word that only has its letters stays. */
const withoutName = (
  {words}: World,
  {referredBy}: Person,
  text: ScriptText,
): ScriptText =>
  mapParts(text, part =>
    part
      .split(
        new RegExp(
          `(?<!${LETTER})${literally(referredBy)}(?!${LETTER})`,
          'giu',
        ),
      )
      .join(words.scripts.hidden),
  );

const LETTER = '[\\p{L}\\p{N}]';
