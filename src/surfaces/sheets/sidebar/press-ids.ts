import {hash} from '../../../core/hash';
import type {Press} from '../../../core/screen';
import {tryStorage} from './try-storage';

/** Gives presses their ids: one that got no answer has the same id when it is pressed again, also after the panel was closed. */
export interface PressIds {
  of(place: string, press: Press): string;
  /** The answer came: the same words pressed again are a new press. */
  answered(id: string): void;
}

const PREFIX = 'sevenSteps.pressed ';
const LENGTH = 12;

/** Ids kept in the browser's own storage, or as long as the panel where there is none. */
export function pressIdsInBrowser(): PressIds {
  const here = new Map<string, string>();
  return {
    of(place, press) {
      const key = keyOf(place, press);
      const id =
        here.get(key) ??
        tryStorage(storage => storage.getItem(key)) ??
        randomId();
      here.set(key, id);
      tryStorage(storage => storage.setItem(key, id));
      return id;
    },
    answered(id) {
      for (const [key, one] of here) if (one === id) here.delete(key);
      tryStorage(storage => {
        for (const key of Object.keys(storage))
          if (key.startsWith(PREFIX) && storage.getItem(key) === id)
            storage.removeItem(key);
      });
    },
  };
}

const keyOf = (place: string, {action, about, typed}: Press): string =>
  `${PREFIX}${place} ${hash(JSON.stringify([action, about, typed]))}`;

const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), byte =>
    (byte % 36).toString(36),
  ).join('');
