import {fill} from '../../languages/words';
import {
  type Block,
  buttons,
  field,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import type {World} from '../../world';

/** What to do when a talk goes another way than planned; searchable, each folded under its name (S8.3). */
export function situationsScreen({words}: World, press: Press): Screen {
  const {record, situations} = words;
  const query = typed(press, 'query').toLowerCase();
  const sought = query.split(/\s+/);
  const found = Object.values(situations).filter(one =>
    sought.every(word =>
      `${one.title} ${one.what} ${one.clues}`.toLowerCase().includes(word),
    ),
  );
  return {
    id: 'record.situations',
    title: record.situationsTitle,
    back: {label: words.steps.record.title, press: {action: 'record.home'}},
    blocks: [
      text(record.situationsHint, 'quiet'),
      field({
        name: 'query',
        label: record.situationsQuery,
        kind: 'line',
        value: typed(press, 'query'),
      }),
      buttons({
        label: record.searchButton,
        press: {action: 'record.situations'},
        kind: 'main',
      }),
      ...found.map(({title, what}): Block => ({
        show: 'details',
        summary: title,
        blocks: [text(what)],
        ...(query === '' ? {} : {open: true}),
      })),
      ...(found.length === 0 ? [text(fill(record.nothingFound, {query}))] : []),
    ],
  };
}
