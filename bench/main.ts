// npm run bench: what the shipped bundle costs. `-- letters` (or another name) for one part, `-- --json` for a machine, `-- --sizes 10,100` for other sizes.
import {parseArgs} from 'node:util';
import {actions} from './actions';
import {bundle} from './bundle';
import {costs} from './costs';
import {letters} from './letters';
import {panel} from './panel';
import {program} from './program';
import {asText, missed, type Section} from './section';

const PARTS: Readonly<
  Record<
    string,
    (sizes: readonly number[]) => Iterable<Section> | AsyncIterable<Section>
  >
> = {bundle, actions, letters, panel, program, costs};

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    json: {type: 'boolean', default: false},
    sizes: {type: 'string', default: '10,100,1000,10000'},
  },
});
const wanted =
  positionals.length > 0
    ? positionals
    : Object.keys(PARTS).filter(name => name !== 'costs');
const unknown = wanted.find(name => !(name in PARTS));
if (unknown !== undefined) {
  console.error(
    `There is no part ${unknown}. Choose from: ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(2);
}

const sections: Section[] = [];
for (const name of wanted)
  for await (const section of PARTS[name]!(
    values.sizes.split(',').map(Number),
  )) {
    sections.push(section);
    if (!values.json) console.log(asText(section));
  }
if (values.json) console.log(JSON.stringify(sections, null, 2));

const over = sections.flatMap(({title, rows}) =>
  rows.flatMap(row =>
    missed(row).map(which => `${title}: ${row.what}: ${which}`),
  ),
);
for (const line of over) console.error(`Over its bar: ${line}`);
process.exit(over.length > 0 ? 1 : 0);
