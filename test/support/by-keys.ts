import type {Page} from 'playwright-core';

/** More presses of Tab than any screen has places. */
const MOST = 150;

/** Somebody who has a keyboard and no mouse. */
export interface ByKeys {
  /** Goes on with Tab until the focus is on what has this name, and types there. */
  type(name: string | RegExp, text: string): Promise<void>;
  /** Goes on with Tab until the focus is on the button of this name, and presses it. */
  press(name: string | RegExp): Promise<void>;
  /** The places that the focus came to and where nobody would have seen it. */
  readonly unseen: readonly string[];
}

export function byKeys(page: Page): ByKeys {
  const unseen: string[] = [];
  const goTo = async (name: string | RegExp): Promise<void> => {
    const passed: string[] = [];
    for (let presses = 0; presses < MOST; presses += 1) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(focused);
      if (!place.isSeen && place.name) unseen.push(place.name);
      if (
        typeof name === 'string' ? place.name === name : name.test(place.name)
      )
        return;
      passed.push(place.name);
    }
    throw new Error(`Tab never came to ${name}: ${passed.join(' | ')}`);
  };
  return {
    unseen,
    async type(name, text) {
      await goTo(name);
      await page.keyboard.type(text);
    },
    async press(name) {
      await goTo(name);
      await page.keyboard.press('Enter');
    },
  };
}

/** Runs in the page: the name of what has the focus, and whether it has a frame around it and is on the screen. */
function focused(): {name: string; isSeen: boolean} {
  const one = document.activeElement;
  if (!(one instanceof HTMLElement) || one === document.body)
    return {name: '', isSeen: true};
  const {labels} = one as HTMLInputElement;
  const name =
    one.getAttribute('aria-label') ??
    labels?.[0]?.textContent ??
    one.querySelector('.title')?.textContent ??
    one.textContent ??
    '';
  const drawn = one.matches('.point input') ? one.nextElementSibling! : one;
  const {outlineStyle, outlineWidth} = getComputedStyle(drawn);
  const {top, bottom} = drawn.getBoundingClientRect();
  return {
    name: name.trim(),
    isSeen:
      outlineStyle === 'solid' &&
      parseFloat(outlineWidth) >= 2 &&
      bottom > 0 &&
      top < innerHeight,
  };
}
