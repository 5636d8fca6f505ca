import type {Owed} from '../../letters/owed';
import {type Template, templatesFor} from '../../letters/templates';
import type {World} from '../../world';

/**
 * The template the letter is made from: the one just chosen, else the one it was made from before, else the one that fits best.
 * Trackers of old keep the id of a template's document in a letter's row; it is found by that.
 */
export function chosenTemplate(
  {tracker, words}: World,
  owed: Owed,
  chosen: string,
): Template {
  const templates = templatesFor(owed.kind, tracker, words);
  for (const id of [chosen, owed.letter?.templateId, owed.template])
    for (const one of templates)
      if (id && (one.id === id || one.documentId === id)) return one;
  return templates[0]!;
}
