import type {Person} from '../../../src/core/tables';
import {put} from '../../../src/core/tracker';
import {blocksOf} from './screens';

export const person = (id: string, more: Partial<Person> = {}) =>
  put('people', id, {name: `Person ${id}`, stage: 'to approach', ...more});
export const save = (typed: Record<string, string>, about = {}) => ({
  action: 'people.save',
  about,
  typed,
});
export const home = (typed = {}, about = {}) => ({
  action: 'people.home',
  typed,
  about,
});
export const show = (id: string) => ({
  action: 'people.show',
  about: {person: id},
});
export const titlesOf = (screen: Parameters<typeof blocksOf>[0]) =>
  blocksOf(screen).flatMap(block =>
    block.show === 'list' ? block.items.map(item => item.title) : [],
  );
/** The last list of the screen is everybody. */
export const everybody = (screen: Parameters<typeof blocksOf>[0]) =>
  blocksOf(screen)
    .flatMap(block =>
      block.show === 'list' ? [block.items.map(item => item.title)] : [],
    )
    .at(-1);
