import type {Words} from '../languages/words';

/** The templates a new tracker comes with; each becomes a document of the person's own. */
export const TEMPLATE_IDS = ['informational', 'informationalShort'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** Under this key the Settings tab keeps the address of a template's document. */
export const templateKey = (id: TemplateId): string => `template.${id}`;

/** A template's words as a new document begins with them: its title, then a line a paragraph. The first line is the mail's subject. */
export const templateText = (
  id: TemplateId,
  words: Words,
): {readonly name: string; readonly lines: readonly string[]} => ({
  name: words.letters.templates[id].name,
  lines: [
    `${words.letters.subjectMark} ${words.letters.templates[id].subject}`,
    ...words.letters.templates[id].lines,
  ],
});
