/** Opinions on a kind of work that give a fair picture, unless the person sets another number: three to five are commonly advised. */
export const DEFAULT_TARGET = 3;
