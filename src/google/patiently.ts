import {Problem} from '../core/problem';

/** Milliseconds before the second, third and fourth try; Google advises to wait ever longer, and not all at the same moment. */
const WAITS = [1_000, 2_000, 4_000];
const APART = 500;

/** Google's words for a request that was refused before anything of it was done. */
const REFUSED =
  /Quota exceeded|rate ?limit exceeded|too many times in a short time|too many requests/i;
/** Google's words for an error of its own, after which a request may have been done all the same. */
const UNCERTAIN =
  /Internal error|Empty response|service is currently unavailable|backend error/i;

/** Asks Google again, a few times, where it was asked too often. For a request that alters something. */
export const patiently = <T>(ask: () => T): T => asked(ask, [REFUSED]);

/** Asks Google again, a few times, where it was asked too often or had an error of its own. For a request that only reads. */
export const readPatiently = <T>(ask: () => T): T =>
  asked(ask, [REFUSED, UNCERTAIN]);

function asked<T>(ask: () => T, reasons: readonly RegExp[]): T {
  for (const wait of [...WAITS, undefined])
    try {
      return ask();
    } catch (error) {
      if (!reasons.some(reason => reason.test(String(error)))) throw error;
      if (wait === undefined) throw new Problem('googleBusy');
      Utilities.sleep(wait + Math.random() * APART);
    }
  throw new Problem('googleBusy');
}
