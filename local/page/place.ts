/** The page's views, in the order of their tabs. */
export const VIEWS = [
  {id: 'sheet', label: 'Sheet'},
  {id: 'mail', label: 'Mail'},
  {id: 'documents', label: 'Documents'},
  {id: 'calendar', label: 'Calendar'},
] as const;
export type ViewId = (typeof VIEWS)[number]['id'];

/** Where in the page a person is: a view and, in it, one file or message. */
export interface Place {
  readonly view: ViewId;
  readonly id?: string;
}

/** The place a URL's hash names, `#sheet/<id>` and so on; anything else is the sheet. */
export function placeOf(hash: string): Place {
  const [, name, id] = /^#([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
  const view = VIEWS.find(one => one.id === name)?.id;
  if (view === undefined) return {view: 'sheet'};
  return id === undefined ? {view} : {view, id: decoded(id)};
}

export const hashOf = ({view, id}: Place): string =>
  id === undefined ? `#${view}` : `#${view}/${encodeURIComponent(id)}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
