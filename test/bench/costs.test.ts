import {readFileSync} from 'node:fs';
import {COSTS} from '../../bench/costs';
import {costsTable} from '../../bench/costs-table';

describe('the service calls of every press', () => {
  it('are as the table in bench/costs.md says; npm run bench -- costs makes it anew', () => {
    expect(costsTable()).toBe(readFileSync(COSTS, 'utf8'));
  });
});
