/** The workspace's time, as the page shows it. */
export interface ShownTime {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly timeZone: string;
}
