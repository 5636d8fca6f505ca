import {fill} from '../../languages/words';
import {
  about,
  type Block,
  buttons,
  field,
  heading,
  type Item,
  list,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {World} from '../../world';
import {type Entry, type EntryGroup, searchEntries} from './search-entries';

const SHOWN = 10;
/** Letters of a found text that are shown around the first word. */
const EXCERPT = 120;

/** Looks through everything in the tracker; every word must be there, capitals and accents aside (S6.10). */
export function searchScreen(world: World, press: Press): Screen {
  const words = world.words.record;
  const query = typed(press, 'query') || about(press, 'query');
  const sought = plain(query)
    .split(/\s+/)
    .filter(word => word !== '');
  const only = about(press, 'group');
  const found = sought.length === 0 ? [] : groups(world, sought);
  const shown = Number(about(press, 'shown')) || SHOWN;
  return {
    id: 'record.search',
    title: words.search,
    back: {
      label: world.words.steps.record.title,
      press: {action: 'record.home'},
    },
    blocks: [
      field({name: 'query', label: words.query, kind: 'line', value: query}),
      buttons({
        label: words.searchButton,
        press: {action: 'record.search'},
        kind: 'main',
      }),
      ...found
        .filter(({group}) => only === '' || group === only)
        .flatMap(({group, entries}): readonly Block[] => [
          heading(words.groups[group]),
          list(entries.slice(0, shown).map(one => item(one, sought))),
          ...(entries.length > shown
            ? [
                buttons({
                  label: fill(words.moreOf, {count: entries.length - shown}),
                  press: {
                    action: 'record.search',
                    about: {query, group, shown: String(shown + 25)},
                  },
                  leaves: true,
                }),
              ]
            : []),
        ]),
      ...(sought.length > 0 && found.length === 0
        ? [text(fill(words.nothingFound, {query}))]
        : []),
    ],
  };
}

/** What holds every word that is sought. */
const groups = (
  world: World,
  sought: readonly string[],
): readonly {group: EntryGroup; entries: readonly Entry[]}[] =>
  Object.entries(searchEntries(world))
    .map(([group, entries]) => ({
      group: group as EntryGroup,
      entries: entries.filter(({title, said}) => {
        const here = plain(`${title} ${said}`);
        return sought.every(word => here.includes(word));
      }),
    }))
    .filter(({entries}) => entries.length > 0);

/** Small letters without their accents: «Jose» finds «José». */
const plain = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function item({title, said, press}: Entry, sought: readonly string[]): Item {
  const at = Math.max(0, ...sought.map(word => plain(said).indexOf(word)));
  const from = Math.max(0, at - EXCERPT / 3);
  const part = said.slice(from, from + EXCERPT);
  return {
    title,
    ...(part === '' ? {} : {text: part}),
    ...(press ? {press} : {}),
  };
}
