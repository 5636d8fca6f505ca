import type {Column} from '../tables/table';
import {keptInAll} from './kept';

/** Gives the word by which the product knows what stands in a cell of this column, in whichever language and capitals. A person's own word stays as it is. */
export function understand({
  choices = [],
}: Pick<Column, 'choices'>): (cell: string) => string {
  const known = new Map(
    choices.flatMap(value => [
      [keyOf(value), value] as const,
      ...keptInAll().map(
        ({values}) => [keyOf(values[value] ?? value), value] as const,
      ),
    ]),
  );
  return cell => known.get(keyOf(cell)) ?? cell;
}

const keyOf = (said: string): string =>
  said.normalize('NFC').trim().toLowerCase();
