import type {DocumentText, NewDocument} from '../core/deed';
import {fillIn, textOf} from '../core/letters/fill-in';
import type {Documents} from '../core/ports';
import type {Paragraph} from '../core/screen';
import {docs, drive} from './advanced-services';
import {filesMarked, MARK} from './files';
import {patiently, readPatiently} from './patiently';
import {PARAGRAPHS, paragraphsOf, PLACED} from './paragraphs';
import {requestsToFill, withReplaced} from './filled-document';
import {isOutOfSight} from './refused';
import {makeTemplates} from './templates';
import {newDocument, writeParagraphs} from './written-document';

export const googleDocuments: Documents = {
  read(id) {
    try {
      const {body} = readPatiently(() => docs().get(id, {fields: PARAGRAPHS}));
      return {...found(id), paragraphs: paragraphsOf(body?.content)};
    } catch (error) {
      if (!isOutOfSight(error)) throw error;
      return {id, address: '', gone: true, paragraphs: []};
    }
  },

  make(document) {
    const [there] = filesMarked('letter', document.mark);
    if (!there && 'paragraphs' in document.from)
      return written(empty(document), document, document.from.paragraphs);
    const id = there?.id ?? copy(document);
    const {body} = readPatiently(() => docs().get(id, {fields: PLACED}));
    const paragraphs = paragraphsOf(body?.content);
    const isEmpty = paragraphs.every(({runs}) => textOf(runs).trim() === '');
    if (isEmpty && 'paragraphs' in document.from)
      return written(id, document, document.from.paragraphs);
    const requests = requestsToFill(body?.content, document);
    if (requests.length > 0)
      patiently(() => docs().batchUpdate({requests}, id));
    return {
      ...found(id),
      paragraphs: fillIn(
        withReplaced(paragraphs, document.replaced),
        document.fields,
      ),
    };
  },

  makeTemplates,
};

function written(
  id: string,
  {fields}: NewDocument,
  words: readonly Paragraph[],
): DocumentText {
  const paragraphs = fillIn(words, fields);
  writeParagraphs(
    id,
    paragraphs.map(({runs}) => textOf(runs)),
  );
  return {...found(id), paragraphs};
}

const empty = ({name, mark}: NewDocument): string =>
  newDocument({name, appProperties: {[MARK]: 'letter', letter: mark}}).id!;

function copy({from, name, mark}: NewDocument): string {
  if (!('templateId' in from)) throw new Error('There is nothing to copy');
  const {templateId} = from;
  const made = patiently(() =>
    drive().copy(
      {name, appProperties: {[MARK]: 'letter', letter: mark}},
      templateId,
      {fields: 'id'},
    ),
  );
  return made.id!;
}

const found = (id: string): Omit<DocumentText, 'paragraphs'> => ({
  id,
  address: `https://docs.google.com/document/d/${id}/edit`,
  gone: false,
});
