import {useState} from 'preact/hooks';
import {fetchJson} from '../../fetch-json';
import {Trouble} from '../../trouble';
import {goTo} from '../../use-place';
import {placeOfDraft} from '../draft-place';
import type {ShownDraft} from './shown-draft';

/** Begins a new message, or an answer, and opens its window. */
export function WriteButton({inReplyTo}: {inReplyTo?: string}) {
  const [problem, setProblem] = useState<string>();
  const begin = () =>
    fetchJson<ShownDraft>('/drafts', {body: {inReplyTo}}).then(
      ({id}) => goTo(placeOfDraft(id)),
      ({message}: Error) => setProblem(message),
    );
  return (
    <>
      <button
        type="button"
        class={inReplyTo === undefined ? 'button main' : 'button'}
        onClick={() => void begin()}
      >
        {inReplyTo === undefined ? 'Write a message' : 'Reply'}
      </button>
      {problem && <Trouble sentence={problem} />}
    </>
  );
}
