import type {Words} from '../languages/words';
import type {OwnScript} from '../tables';
import type {Tracker} from '../tracker';
import type {SituationId} from '.';
import {splitParts} from './parts';
import type {ScriptText} from './situation';

/** The row that holds a situation's own words: for everybody, or for one person. */
export const scriptRowId = (situation: SituationId, personId = ''): string =>
  personId === '' ? `S-${situation}` : `S-${situation}-${personId}`;

/** The row of the Scripts tab; one typed by hand is known by the situation's title and the person's name. */
export const scriptRow = (
  tracker: Tracker,
  words: Words,
  situation: SituationId,
  person?: {readonly id: string; readonly name: string},
): OwnScript | undefined =>
  tracker.rows.scripts.find(
    one => one.id === scriptRowId(situation, person?.id),
  ) ??
  tracker.rows.scripts.find(
    one =>
      same(one.situation, words.scripts.situations[situation].title) &&
      same(one.person, person?.name ?? ''),
  );

/** The words for a situation: those for this person, else the person's own, else ours. */
export function scriptText(
  tracker: Tracker,
  words: Words,
  situation: SituationId,
  person?: {readonly id: string; readonly name: string},
): ScriptText {
  const own =
    (person && scriptRow(tracker, words, situation, person)?.text) ||
    scriptRow(tracker, words, situation)?.text;
  return own ? splitParts(own) : words.scripts.situations[situation];
}

const same = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();
