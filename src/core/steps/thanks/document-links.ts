import type {Words} from '../../languages/words';
import type {Owed} from '../../letters/owed';
import type {Block} from '../../screen';

/** The letter's document, to edit and to print; Google Docs makes the PDF. */
export const documentLinks = (
  {letter}: Owed,
  {thanks: words}: Words,
): readonly Block[] =>
  letter?.documentAddress
    ? [
        {show: 'link', label: words.document, address: letter.documentAddress},
        ...(letter.documentId
          ? [
              {
                show: 'link' as const,
                label: words.documentAsPdf,
                address: `https://docs.google.com/document/d/${letter.documentId}/export?format=pdf`,
              },
            ]
          : []),
      ]
    : [];
