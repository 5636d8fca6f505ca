import {useRef, useState} from 'preact/hooks';
import type {Occasion} from '../../cards/occasion';
import {useFetched} from '../use-fetched';
import {AddOnMark, CardPanel} from './card-panel';
import type {ShownAddOn} from './shown-add-on';
import './cards.css';

/**
 * What Gmail and Calendar have at their right: the add-on's icon and, once it is pressed, its cards about what is open. Nothing at all
 * where the add-on has no card for it. Put it last into a row.
 */
export function AddOnSide({occasion}: {occasion: Occasion}) {
  const {value: addOn} = useFetched<ShownAddOn>('/cards', []);
  const [isOpen, setOpen] = useState(wasOpen);
  const icon = useRef<HTMLButtonElement>(null);
  const {app, opens} = occasion;
  if (!addOn?.occasions.includes(`${app} ${opens}`)) return null;
  const open = (next: boolean) => {
    setOpen(next);
    wasOpen = next;
    if (!next) setTimeout(() => icon.current?.focus());
  };
  return (
    <div class={isOpen ? 'add-on-side open' : 'add-on-side'}>
      {isOpen && (
        <CardPanel
          addOn={addOn}
          occasion={occasion}
          onClose={() => open(false)}
        />
      )}
      <nav class="add-on-rail" aria-label="Add-ons">
        <button
          type="button"
          ref={icon}
          title={addOn.name}
          aria-label={addOn.name}
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        >
          <AddOnMark addOn={addOn} />
        </button>
      </nav>
    </div>
  );
}

/** Goes with the person from message to message and from tab to tab. */
let wasOpen = false;
