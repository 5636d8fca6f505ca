/** How early a question is taken: `A` fits a quarter of an hour, `B` comes in with twenty minutes, `C` with thirty; `close` ends every talk. */
export type Tier = 'A' | 'B' | 'C' | 'close';

/** One of the twenty: what it is about and when it is worth its minutes. Its wording stands with the other words. */
interface BankQuestion {
  readonly number: number;
  /** Also what an own question or an answer may be filed under, and the row of a comparison. */
  readonly area: string;
  readonly tier: Tier;
  /** Whether it belongs to the few for a talk on the spot. */
  readonly quick: boolean;
}

const ask = <const A extends string>(
  number: number,
  area: A,
  tier: Tier,
  quick: 'quick' | '' = '',
) => ({number, area, tier, quick: quick === 'quick'});

/** The bank of exactly twenty (S5.2), in the order of a good talk; the last two close it. */
export const BANK = [
  ask(1, 'way into the work', 'A', 'quick'),
  ask(2, 'duties', 'B'),
  ask(3, 'a typical day', 'A'),
  ask(4, 'liked most', 'A', 'quick'),
  ask(5, 'liked least', 'A', 'quick'),
  ask(6, 'skills and traits', 'A'),
  ask(7, 'education and training', 'B'),
  ask(8, 'first jobs', 'B'),
  ask(9, 'hardest problems', 'C'),
  ask(10, 'surprises', 'B'),
  ask(11, 'hours and travel', 'C'),
  ask(12, 'surroundings and people', 'C'),
  ask(13, 'pay', 'C'),
  ask(14, 'moving up', 'C'),
  ask(15, 'outlook', 'B'),
  ask(16, 'employers and related work', 'C'),
  ask(17, 'reading and joining', 'C'),
  ask(18, 'advice', 'A'),
  ask(19, 'names', 'close', 'quick'),
  ask(20, 'permission', 'close', 'quick'),
] as const satisfies readonly BankQuestion[];

export type Area = (typeof BANK)[number]['area'];

export const AREAS: readonly Area[] = BANK.map(one => one.area);

/** The id under which answers to a question of the bank are kept. */
export const bankId = (number: number): string => `B-${number}`;

/** Names and permission: they are part of every talk (S5.11, S5.13). */
export const CLOSING: readonly string[] = BANK.filter(
  one => one.tier === 'close',
).map(one => bankId(one.number));
