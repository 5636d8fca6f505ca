import {useId, useState} from 'preact/hooks';
import type {Section} from '../../cards/card';
import {Formatted} from './formatted';
import {Symbol} from './icon-view';
import {WidgetView} from './widget-view';

/** A section, folded after its first widgets where the add-on wants it so. */
export function SectionView({
  section: {header, widgets, collapsible, uncollapsibleWidgetsCount = 0},
}: {
  section: Section;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const always = collapsible
    ? widgets.slice(0, uncollapsibleWidgetsCount)
    : widgets;
  const folded = collapsible ? widgets.slice(uncollapsibleWidgetsCount) : [];
  return (
    <section class="card-section">
      {header && (
        <h4>
          <Formatted text={header} />
        </h4>
      )}
      {always.map((widget, at) => (
        <WidgetView key={at} widget={widget} />
      ))}
      {folded.length > 0 && (
        <>
          {/* What is folded away keeps what was typed into it. */}
          <div id={id} class="card-folded" hidden={!isOpen}>
            {folded.map((widget, at) => (
              <WidgetView key={at} widget={widget} />
            ))}
          </div>
          <button
            type="button"
            class="card-fold"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Show less' : `Show ${folded.length} more`}
            <Symbol name={isOpen ? 'expand_less' : 'expand_more'} />
          </button>
        </>
      )}
    </section>
  );
}
