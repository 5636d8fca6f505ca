import type {NewTemplate} from '../core/deed';
import type {Words} from '../core/languages/words';
import {FIRST_TEMPLATES, templateText} from '../core/letters/templates';
import {textOf} from '../core/letters/fill-in';
import {drive} from './advanced-services';
import {filesButLetters, MARK} from './files';
import {newDocument, writeParagraphs} from './written-document';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Marks a template whose words are not all there yet. */
const BEGUN = 'template-begun';

/** The addresses of the template documents of a new tracker. */
export const makeFirstTemplates = (
  words: Words,
  folder: string,
  files: readonly File[],
): Readonly<Record<(typeof FIRST_TEMPLATES)[number], string>> =>
  Object.fromEntries(
    FIRST_TEMPLATES.map(key => {
      const {name, paragraphs} = templateText(key, words)!;
      const lines = paragraphs.map(({runs}) => textOf(runs));
      return [key, addressOf({key, name, lines}, folder, files)];
    }),
  ) as Record<(typeof FIRST_TEMPLATES)[number], string>;

/** The addresses of more templates, by key, in the tracker's folder. */
export function makeTemplates(
  templates: readonly NewTemplate[],
): Readonly<Record<string, string>> {
  const files = filesButLetters();
  const folder = files.find(file => file.appProperties?.[MARK] === 'folder');
  return Object.fromEntries(
    templates.map(one => [one.key, addressOf(one, folder?.id, files)]),
  );
}

/** A template that is missing or was left half made is written now. */
function addressOf(
  {key, name, lines}: NewTemplate,
  folder: string | undefined,
  files: readonly File[],
): string {
  const there = files.find(file => file.appProperties?.['template'] === key);
  if (there?.appProperties?.[MARK] === 'template') return there.webViewLink!;
  if (there) drive().update({trashed: true}, there.id!);
  const made = newDocument({
    name,
    ...(folder === undefined ? {} : {folder}),
    appProperties: {[MARK]: BEGUN, template: key},
  });
  writeParagraphs(made.id!, lines);
  drive().update({appProperties: {[MARK]: 'template'}}, made.id!);
  return made.webViewLink!;
}
