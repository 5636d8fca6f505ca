/** The one clock of a workspace. Everything that asks for the time, script or page, asks it. */
export interface Clock {
  /** Milliseconds since 1970 UTC. */
  now(): number;
  /** Moves the clock on, so that a fortnight passes at once. */
  advance(milliseconds: number): void;
  /** Lets the time pass that a script sleeps: really on the machine's own time, at once on a clock that stands still. */
  sleep(milliseconds: number): void;
}

/** The machine's own time, plus whatever it was advanced by. */
export function wallClock(): Clock {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    advance: milliseconds => void (ahead += milliseconds),
    sleep: milliseconds =>
      void Atomics.wait(
        new Int32Array(new SharedArrayBuffer(4)),
        0,
        0,
        milliseconds,
      ),
  };
}

/** A clock that stands still until it is advanced, so that every run of a test is the same. */
export function stoppedClock(start: string): Clock {
  let now = Date.parse(start);
  return {
    now: () => now,
    advance: milliseconds => void (now += milliseconds),
    sleep: milliseconds => void (now += milliseconds),
  };
}
