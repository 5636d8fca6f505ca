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
  // What Docs takes for the end of a paragraph is a line break within one here.
  const text = paragraphs.map(one => one.replace(/\r?\n/g, '\v')).join('\n');
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
