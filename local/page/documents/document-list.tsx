import {momentText} from '../moment';
import {hashOf} from '../place';
import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';
import {Waiting} from '../waiting';
import type {ListedDocument} from './shown-document';
import './documents.css';

/** Templates and letters, newest first, each to open or to take away. */
export function DocumentList() {
  const {value, problem, again} = useFetched<readonly ListedDocument[]>(
    '/documents',
    ['document', 'files'],
  );
  if (!value)
    return problem ? (
      <Trouble
        sentence={problem}
        action={{label: 'Try again', perform: again}}
      />
    ) : (
      <Waiting sentence="Fetching the documents…" />
    );
  if (value.length === 0) return <NoDocuments />;
  return (
    <div class="documents">
      <h1>Documents</h1>
      <Section
        title="Templates"
        documents={value.filter(({kind}) => kind === 'template')}
      />
      <Section
        title="Letters"
        documents={value.filter(({kind}) => kind === 'letter')}
      />
    </div>
  );
}

const Section = ({
  title,
  documents,
}: {
  title: string;
  documents: readonly ListedDocument[];
}) =>
  documents.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ul class="document-lines">
        {documents.map(({id, name, modified}) => (
          <li key={id}>
            <a class="open" href={hashOf({view: 'documents', id})}>
              {name}
            </a>
            <span class="quiet small">{momentText(modified)}</span>
            {(['docx', 'pdf'] as const).map(kind => (
              <a
                key={kind}
                class="small"
                href={`/documents/${encodeURIComponent(id)}.${kind}`}
                download
                aria-label={`${name} as ${LABELS[kind]}`}
              >
                {LABELS[kind]}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );

const LABELS = {docx: 'Word', pdf: 'PDF'} as const;

const NoDocuments = () => (
  <div class="kind-empty">
    <h1>No documents yet</h1>
    <p>
      Templates for your letters, and the letters made from them, appear here.
      You can change every word of them.
    </p>
  </div>
);
