import type {Place} from './place';

/** Where in this page a link to Google's own editors or mail leads; undefined for any other link. */
export function placeOfLink(href: string): Place | undefined {
  const [, kind, id] = EDITOR.exec(href) ?? [];
  if (id !== undefined)
    return {view: kind === 'document' ? 'documents' : 'sheet', id};
  if (!MAIL.test(href)) return undefined;
  const message = /#(?:sent|all|inbox)\/([\w-]+)$/.exec(href)?.[1];
  return message === undefined ? {view: 'mail'} : {view: 'mail', id: message};
}

const EDITOR =
  /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?(spreadsheets|document)\/(?:u\/\d+\/)?d\/([\w-]+)/;
const MAIL = /^https:\/\/mail\.google\.com(?:\/|$)/;
