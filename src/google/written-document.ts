import {docs, drive, NO_MEDIA} from './advanced-services';
import {DOCUMENT} from './files';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;

/** Points between the paragraphs of a letter. */
const SPACE_BELOW = 10;

/** A new document with nothing in it yet, in the folder where one is given. */
export const newDocument = ({
  name,
  folder,
  appProperties,
}: {
  readonly name: string;
  readonly folder?: string;
  readonly appProperties: Record<string, string>;
}): File =>
  drive().create(
    {
      name,
      mimeType: DOCUMENT,
      ...(folder === undefined ? {} : {parents: [folder]}),
      appProperties,
    },
    NO_MEDIA,
    {fields: 'id,webViewLink'},
  );

/** Writes paragraphs into an empty document. */
export function writeParagraphs(
  id: string,
  paragraphs: readonly string[],
): void {
  const text = paragraphs.map(asInserted).join('\n');
  if (text === '') return;
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
    id,
  );
}

/** What Docs takes for the end of a paragraph is a line break within one here; the characters that Docs leaves out would count where it counts places. */
const asInserted = (paragraph: string): string =>
  paragraph
    .replace(/\r\n|[\r\n]/g, '\v')
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '');
