import {useEffect, useRef} from 'preact/hooks';
import type {Insertion} from '../../cards/draft-update';
import type {Occasion} from '../../cards/occasion';
import {canGoBack, shownOf} from '../../cards/panel';
import {PopUp, type Choice} from '../pop-up';
import {Waiting} from '../waiting';
import {CardList} from './card-list';
import {CardView} from './card-view';
import {Symbol} from './icon-view';
import {HandledCards} from './handled-cards';
import type {ShownAddOn} from './shown-add-on';
import {useCards} from './use-cards';
import './cards.css';

/** The add-on's cards on one occasion, as Gmail and Calendar show them beside what is open. */
export function CardPanel({
  addOn,
  occasion,
  onInsert,
  onClose,
}: {
  addOn: ShownAddOn;
  occasion: Occasion;
  /** Where a message is being written: what a card puts into it. */
  onInsert?: (insertion: Insertion) => void;
  onClose: () => void;
}) {
  const cards = useCards(occasion, addOn.zone, onInsert);
  const {panel, running, said, problem} = cards;
  const shown = shownOf(panel);
  const body = useRef<HTMLDivElement>(null);
  const depth = panel.stack.length;
  useEffect(() => {
    body.current?.scrollTo({top: 0});
    if (shown) body.current?.focus({preventScroll: true});
  }, [shown?.card.name, depth, shown === undefined]);

  const lines: readonly Choice[] = [
    ...(shown?.card.cardActions ?? []).map(({actionLabel, onClick}) => ({
      label: actionLabel,
      perform: () => cards.press({onClick}),
    })),
    {label: 'Refresh', perform: cards.open},
    ...addOn.menu.map(line => ({
      label: line.label,
      perform: () => cards.pressMenu(line),
    })),
  ];
  return (
    <aside
      class="card-panel"
      aria-label={addOn.name}
      aria-busy={running !== undefined}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header class="card-bar">
        {canGoBack(panel) ? (
          <button
            type="button"
            class="card-tool"
            aria-label="Back"
            onClick={cards.back}
          >
            <Symbol name="arrow_back" />
          </button>
        ) : (
          <AddOnMark addOn={addOn} />
        )}
        <h2>{addOn.name}</h2>
        <PopUp
          label={
            <>
              <span class="unseen">More of {addOn.name}</span>
              <Symbol name="more_vert" />
            </>
          }
          choices={lines}
        />
        <button
          type="button"
          class="card-tool"
          aria-label={`Close ${addOn.name}`}
          onClick={onClose}
        >
          <Symbol name="close" />
        </button>
      </header>
      {running === 'visibly' && (
        <div class="card-progress" aria-hidden="true" />
      )}
      <div class="card-body" ref={body} tabIndex={-1}>
        {problem && (
          <div class="trouble" role="alert">
            <p>
              {addOn.name} could not do this. {problem}
            </p>
            <button type="button" class="button" onClick={cards.open}>
              Open it anew
            </button>
          </div>
        )}
        {shown ? (
          <HandledCards.Provider value={cards}>
            <CardView key={depth} card={shown.card} />
          </HandledCards.Provider>
        ) : panel.roots.length > 1 ? (
          <CardList cards={panel.roots} choose={cards.choose} />
        ) : (
          running && <Waiting sentence={`Opening ${addOn.name}…`} />
        )}
      </div>
      {said && <p class="card-said">{said}</p>}
    </aside>
  );
}

/** The add-on's own picture is somewhere in the world; here its first letter stands for it. */
export const AddOnMark = ({addOn}: {addOn: ShownAddOn}) => (
  <span class="card-mark" style={{background: addOn.colour}} aria-hidden="true">
    {addOn.name.slice(0, 1)}
  </span>
);
