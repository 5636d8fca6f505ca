import {type Block, field} from '../../screen';
import type {World} from '../../world';

/** Research notes offered in one list, the newest of them. */
const MOST_NOTES = 50;

/** Which research note something came from, named `researchId`; nothing where there are no notes. */
export function noteField(
  {tracker, words: {people}}: World,
  {label, value}: {readonly label: string; readonly value: string},
): readonly Block[] {
  const notes = tracker.rows.research
    .filter(
      (note, index, all) =>
        note.id === value || index >= all.length - MOST_NOTES,
    )
    .map(note => ({
      value: note.id,
      label: note.title || note.where || note.source,
    }));
  return notes.length === 0
    ? []
    : [
        field({
          name: 'researchId',
          label,
          kind: 'choice',
          value,
          choices: [{value: '', label: people.noNote}, ...notes],
        }),
      ];
}
