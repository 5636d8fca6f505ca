import {useState} from 'preact/hooks';
import type {Block} from '../../../core/screen';
import {Blocks} from './blocks';
import type {Desk} from './desk';
import {fieldsIn} from './fields-of';

/** Something folded away until it is wanted. It is open from the start where something was typed into it before. */
export function Fold({
  summary,
  blocks,
  open,
  desk,
}: Extract<Block, {show: 'details'}> & {readonly desk: Desk}) {
  const [isOpen, setOpen] = useState(
    () =>
      open ??
      blocks.flatMap(fieldsIn).some(({name}) => desk.draft[name] !== undefined),
  );
  return (
    <details
      open={isOpen}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>
        <bdi>{summary}</bdi>
      </summary>
      <Blocks blocks={blocks} desk={desk} />
    </details>
  );
}
