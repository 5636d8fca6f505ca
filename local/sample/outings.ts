/** Where Kim goes to meet people who are not on any list yet. */
export const OUTINGS: readonly {
  readonly daysAgo: number;
  /** Negative for one that lies ahead. */
  readonly on: number;
  readonly typed: Readonly<Record<string, string>>;
}[] = [
  {
    daysAgo: 3,
    on: -5,
    typed: {
      name: 'Open day of the wood trades',
      type: 'open house',
      place: 'Trade school, hall 2',
      targets:
        'Tanaka Strings (invented) - Violin maker\nThe trade school - Teacher of wood trades',
      approach:
        'I fix bicycles, and I wonder how it is to build something new.',
      rehearsed: 'yes',
    },
  },
];
