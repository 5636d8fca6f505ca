import {writeFileSync} from 'node:fs';
import {costsTable} from './costs-table';
import type {Section} from './section';

export const COSTS = 'bench/costs.md';

/** Makes bench/costs.md anew. */
export function* costs(): Generator<Section> {
  writeFileSync(COSTS, costsTable());
  yield {title: `Written: ${COSTS}`, rows: []};
}
