import {momentText} from '../../moment';
import {hashOf} from '../../place';
import {useFetched} from '../../use-fetched';
import {placeOfDraft} from '../draft-place';
import type {DraftLine} from './shown-draft';

/** What is being written, the last first; nothing while nothing is. */
export function DraftList({open}: {open?: string}) {
  const {value: drafts = []} = useFetched<readonly DraftLine[]>('/drafts', [
    'mail',
  ]);
  if (drafts.length === 0) return null;
  return (
    <>
      <h2>Drafts</h2>
      <ul>
        {drafts.map(({id, to, subject, savedAt}) => (
          <li key={id}>
            <a
              href={hashOf(placeOfDraft(id))}
              aria-current={id === open ? 'true' : undefined}
            >
              <span class="who">{to ? `To ${to}` : '(to nobody yet)'}</span>
              <span class="subject">{subject || '(no subject)'}</span>
              <span class="quiet small">{momentText(savedAt)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
