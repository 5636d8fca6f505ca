import {useFetched} from '../../use-fetched';
import {Trouble} from '../../trouble';
import {Waiting} from '../../waiting';
import {hashOf} from '../../place';
import {ComposeWindow} from './compose-window';
import type {ShownDraft} from './shown-draft';

/** The window of a draft, once it is here. It is read once: from then on the window knows best. */
export function ComposeView({id}: {id: string}) {
  const {value: draft, problem} = useFetched<ShownDraft>(
    `/drafts/${encodeURIComponent(id)}`,
    [],
  );
  if (draft) return <ComposeWindow first={draft} />;
  return (
    <div class="message">
      <a class="button bare back" href={hashOf({view: 'mail'})}>
        <span aria-hidden="true">←</span> All messages
      </a>
      {problem ? (
        <Trouble sentence={problem} />
      ) : (
        <Waiting sentence="Opening the draft…" />
      )}
    </div>
  );
}
