import type {Words} from '../core/languages/words';
import {
  TEMPLATE_IDS,
  type TemplateId,
  templateText,
} from '../core/letters/templates';
import {docs, drive, NO_MEDIA} from './advanced-services';
import {DOCUMENT, MARK} from './files';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Marks a template whose words are not all there yet. */
const BEGUN = 'template-begun';

/** Points between the paragraphs of a letter. */
const SPACE_BELOW = 10;

/** The addresses of the template documents; those that are missing or were left half made are written now. */
export const makeTemplates = (
  words: Words,
  folder: string,
  files: readonly File[],
): Readonly<Record<TemplateId, string>> =>
  Object.fromEntries(
    TEMPLATE_IDS.map(id => [id, addressOf(id, words, folder, files)]),
  ) as Record<TemplateId, string>;

function addressOf(
  id: TemplateId,
  words: Words,
  folder: string,
  files: readonly File[],
): string {
  const there = files.find(file => file.appProperties?.['template'] === id);
  if (there?.appProperties?.[MARK] === 'template') return there.webViewLink!;
  if (there) drive().update({trashed: true}, there.id!);
  const {name, lines} = templateText(id, words);
  const made = drive().create(
    {
      name,
      mimeType: DOCUMENT,
      parents: [folder],
      appProperties: {[MARK]: BEGUN, template: id},
    },
    NO_MEDIA,
    {fields: 'id,webViewLink'},
  );
  const text = lines.join('\n');
  docs().batchUpdate(
    {
      requests: [
        {insertText: {location: {index: 1}, text}},
        {
          updateParagraphStyle: {
            range: {startIndex: 1, endIndex: 1 + text.length},
            paragraphStyle: {spaceBelow: {magnitude: SPACE_BELOW, unit: 'PT'}},
            fields: 'spaceBelow',
          },
        },
      ],
    },
    made.id!,
  );
  drive().update({appProperties: {[MARK]: 'template'}}, made.id!);
  return made.webViewLink!;
}
