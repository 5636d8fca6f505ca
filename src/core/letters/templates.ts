import type {Words} from '../languages/words';
import type {Paragraph} from '../screen';
import {setting, type Tracker} from '../tracker';
import type {Kind, KindId, PartId, TemplateId} from './kinds/kind';

/** Those that stand in the folder from the start, to show the format; each of the others becomes a document when it is made one's own. */
export const FIRST_TEMPLATES = ['informational', 'informationalShort'] as const;

/** A template to choose: a document of the person's own, or as long as there is none the words it begins with. */
export interface Template {
  /** A default template's name, or the key of one the person made. */
  readonly id: string;
  readonly name: string;
  /** Undefined while only its words are there. */
  readonly documentId?: string;
}

/** Under this key the Settings tab keeps the address of a template's document. */
export const templateKey = (id: string): string => `template.${id}`;

/** The id, as a template, of one that the person makes. */
export const ownTemplateId = (kind: KindId, id: string): string =>
  `own.${kind}.${id}`;

/** A kind's templates: its default ones, then those the person made. */
export function templatesFor(
  {id: kindId, templates}: Kind,
  tracker: Tracker,
  {letters: words}: Words,
): readonly Template[] {
  const own = templateKey(ownTemplateId(kindId, ''));
  return [
    ...templates.map(id => ({
      id,
      name: words.templates[id].name,
      ...documentAt(setting(tracker, templateKey(id))),
    })),
    ...tracker.rows.settings
      .filter(one => one.id.startsWith(own))
      .map(one => ({
        id: one.id.slice(templateKey('').length),
        name: one.name,
        ...documentAt(one.value),
      })),
  ];
}

const documentAt = (address: string): {readonly documentId?: string} => {
  const documentId = /[-\w]{20,}/.exec(address)?.[0];
  return documentId === undefined ? {} : {documentId};
};

const isDefault = (
  id: string,
  templates: Words['letters']['templates'],
): id is TemplateId => Object.keys(templates).includes(id);

/** A default template's name and paragraphs, the mail's subject first; undefined where the id names none. */
export function templateText(
  id: string,
  {letters: words, kept}: Words,
):
  | {readonly name: string; readonly paragraphs: readonly Paragraph[]}
  | undefined {
  if (!isDefault(id, words.templates)) return undefined;
  const {name, subject, lines} = words.templates[id];
  return {
    name,
    paragraphs: [
      {runs: [{text: `${kept.marks.subject} ${subject}`}]},
      ...lines.map(({part, text}) => ({
        runs: [{text}],
        part: words.parts[part as PartId],
      })),
    ],
  };
}
