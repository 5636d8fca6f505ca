/** Something that keeps the add-on from being installed, said with what to do about it. */
export class Trouble extends Error {}
