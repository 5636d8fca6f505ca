/** A field's name as a card has it: no other card has one like it. */
export const nameInGoogle = (field: string, chance: string): string =>
  `${field} ${chance}`;
