import {literally} from '../literally';
import type {Tracker} from '../tracker';

/** Shorter parts of a name are too often ordinary words. */
const SHORTEST = 3;

/** «Berg, Ida» and «Katharina (Kay) Lund» are three names or two, without their marks. */
const BETWEEN_PARTS = /[\s,;()[\]"„“”«»]+/u;

/** The words with every name of somebody in the tracker replaced: full names, and each part of one that is written with a capital. */
export function withoutNames(
  {rows: {people, referrals}}: Tracker,
  words: string,
  instead: string,
): string {
  const names = [...people, ...referrals].map(({name}) => name.trim());
  const parts = names
    .flatMap(name => [name, ...name.split(BETWEEN_PARTS)])
    .filter(
      part => part.length >= SHORTEST && part[0] !== part[0]!.toLowerCase(),
    )
    .sort((a, b) => b.length - a.length);
  if (parts.length === 0) return words;
  const any = [...new Set(parts)].map(literally).join('|');
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return words
    .replace(found, () => instead)
    .replaceAll(`${instead} ${instead}`, instead);
}
