import {everyPress, notReached} from './presses';
import {someoneWithEverything} from '../test/sweeps/support/someone-with-everything';

/** bench/costs.md: how many service calls each press takes, word for word. */
export function costsTable(): string {
  const {visitor} = someoneWithEverything();
  const calls = everyPress(visitor, act => {
    act();
    return visitor.calls.filter(({number}) => number > 0).length;
  });
  return [
    HEAD,
    ...[...calls]
      .sort(([one], [other]) => one.localeCompare(other, 'en'))
      .map(([action, number]) => `| ${action} | ${number} |`),
    '',
    `Not reached in one walk through the sample, and told by stories instead: ${notReached(calls).join(', ')}.`,
    '',
  ].join('\n');
}

const HEAD = `# What each press costs

Service calls, counted as local/rules/cost.ts says, in one walk through the sample. \`npm run bench -- costs\` makes this table; a test fails
when it is no longer true, so that a press which becomes dearer is seen in review.

| press | calls |
|---|---|`;
