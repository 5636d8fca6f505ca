import {saidTable} from '../languages/said-table';
import {counted, fill} from '../languages/words';
import {Problem} from '../problem';
import {
  about,
  type Block,
  heading,
  list,
  type Press,
  type Screen,
  text,
} from '../screen';
import {TABLE_IDS} from '../tables';
import {keptOf} from '../tracker';
import type {World} from '../world';
import {tabAsCsv} from '../writing/csv';
import {base64Of} from '../reading/base64';
import {asVcards} from '../writing/vcard';
import {zipOf} from '../writing/zip';

/** All that can leave the tracker as a file; each is made only when it is asked for (S6.9, S9.5). */
export function takeAlong({tracker, words}: World): Screen {
  return {
    id: 'takeAlong',
    title: words.takeAlong.title,
    back: {label: words.overview.back, press: {action: 'overview'}},
    blocks: [
      text(words.takeAlong.why),
      text(words.takeAlong.careful, 'quiet'),
      list([
        {title: words.takeAlong.summary, press: {action: 'summary'}},
        {
          title: words.takeAlong.people,
          text: words.takeAlong.peopleWhy,
          press: {action: 'takeAlong.people'},
        },
      ]),
      heading(words.takeAlong.everything),
      {
        show: 'link',
        label: words.takeAlong.saveWorkbook,
        address: `https://docs.google.com/spreadsheets/d/${tracker.id}/export?format=xlsx`,
      },
      list([
        {
          title: words.takeAlong.allTabs,
          press: {action: 'takeAlong.everything'},
        },
      ]),
      text(words.takeAlong.workbook, 'quiet'),
      heading(words.takeAlong.tabs),
      list(
        TABLE_IDS.map(table => ({
          title: saidTable(table, keptOf(tracker)).title,
          text: counted(
            words,
            tracker.rows[table].length,
            words.takeAlong.count,
          ),
          press: {action: 'takeAlong.tab', about: {tab: table}},
        })),
      ),
    ],
  };
}

/** One tab as a CSV file. */
export function takeTab(world: World, press: Press): Screen {
  const {takeAlong: words} = world.words;
  const table = TABLE_IDS.find(id => id === about(press, 'tab'));
  if (!table) throw new Problem('gone');
  const {title} = saidTable(table, keptOf(world.tracker));
  const name = `${fileName(title)}.csv`;
  return screen(world, `takeAlong.tab ${table}`, title, [
    text(counted(world.words, world.tracker.rows[table].length, words.count)),
    {
      show: 'download',
      label: fill(words.saveCsv, {name}),
      name,
      mime: 'text/csv',
      content: tabAsCsv(world.tracker, table),
    },
    text(words.csvWhy, 'quiet'),
  ]);
}

/** Every tab as a CSV file, in one archive. */
export function takeEverything(world: World): Screen {
  const {takeAlong: words} = world.words;
  const name = `seven-steps-${world.today}.zip`;
  return screen(world, 'takeAlong.everything', words.allTabs, [
    {
      show: 'download',
      label: fill(words.saveCsv, {name}),
      name,
      mime: 'application/zip',
      content: base64Of(
        zipOf(
          TABLE_IDS.map(table => ({
            name: `${fileName(saidTable(table, keptOf(world.tracker)).title)}.csv`,
            content: tabAsCsv(world.tracker, table),
          })),
          world.now,
        ),
      ),
      bytes: true,
    },
    text(words.csvWhy, 'quiet'),
    text(words.careful, 'quiet'),
  ]);
}

/** The people for an address book. */
export function takePeople(world: World): Screen {
  const {takeAlong: words} = world.words;
  const {people} = world.tracker.rows;
  return screen(
    world,
    'takeAlong.people',
    words.people,
    people.length === 0
      ? [text(words.nobody, 'quiet')]
      : [
          text(words.peopleWhy),
          {
            show: 'download',
            label: fill(words.saveVcards, {name: 'people.vcf'}),
            name: 'people.vcf',
            mime: 'text/vcard',
            content: asVcards(people),
          },
          text(words.careful, 'quiet'),
        ],
  );
}

const screen = (
  {words}: World,
  id: string,
  title: string,
  blocks: readonly Block[],
): Screen => ({
  id,
  title,
  back: {label: words.takeAlong.title, press: {action: 'takeAlong'}},
  blocks,
});

/** Letters every file system takes. */
const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
