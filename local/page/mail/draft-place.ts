import type {Place} from '../place';

/** Drafts have their addresses among the messages: `#mail/draft/<id>`. */
export const placeOfDraft = (id: string): Place => ({
  view: 'mail',
  id: `draft/${id}`,
});

/** Id of the draft that stands at the place, if one does. */
export const draftAt = (id: string): string | undefined =>
  /^draft\/(.+)$/.exec(id)?.[1];
