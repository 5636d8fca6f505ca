/** Undefined where the browser allows no storage to a framed page, or has no room: even asking for `localStorage` can throw. */
export function tryStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
