/** What the engine's controls are for; it ships these without a name that a screen reader could say. */
const NAMES: readonly (readonly [selector: string, name: string])[] = [
  ['.o-number-input[max="400"]', 'Font size'],
  ['.o-number-input[max="300"]', 'Zoom in percent'],
  ['.o-named-range-selector-container input', 'Cell or name to go to'],
  ['.o-grid-add-rows-input', 'How many rows to add'],
];

/** Where the engine shows what the chosen cells come to, and what it shows there for cells without a number. */
const SUM = '.bottom-statistics';
const NO_SUM = /__\s*$/;

/**
 * Keeps the grid usable for everybody while the engine draws it anew: its controls have names, the tab key goes through
 * the page in its order, and no empty sum floats over the cells. The returned function ends it.
 */
export function tendGrid(grid: HTMLElement): () => void {
  const tend = () => {
    for (const [selector, name] of NAMES)
      for (const one of grid.querySelectorAll(`${selector}:not([aria-label])`))
        one.setAttribute('aria-label', name);
    for (const one of grid.querySelectorAll('[tabindex="1"]'))
      one.setAttribute('tabindex', '0');
    for (const one of grid.querySelectorAll<HTMLElement>(SUM))
      one.style.visibility = NO_SUM.test(one.textContent ?? '') ? 'hidden' : '';
  };
  const watch = new MutationObserver(tend);
  watch.observe(grid, {childList: true, characterData: true, subtree: true});
  tend();
  return () => watch.disconnect();
}
