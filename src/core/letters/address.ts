/** One address with nothing around it: no list, no display name, no line break. */
export const isAddress = (text: string): boolean =>
  /^[^\s@,;<>"()]+@[^\s@,;<>"()]+\.[^\s@,;<>"().]+$/u.test(text);
