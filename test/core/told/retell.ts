import {writeFileSync} from 'node:fs';
import {playSample} from '../../../local/sample/fill-with-sample';
import type {Press} from '../../../src/core/screen';
import {panelTo} from '../support/panel';
import {nothingYet, ZONE} from '../support/ports';
import {explore} from './explore';
import {outcomeUnlike} from './outcome';
import {keepRecords, titleOf, type Told} from './record';
import {KEPT, situation as situationCalled, SITUATIONS} from './situations';

/** Told as a whole; all others as far as they are unlike the last of these. */
const WHOLE = ['nobody yet', 'first day', 'six weeks'];
const USUAL = 'six weeks';

it('is told anew', () => {
  keepSituations();
  const told = new Map<string, Told>();
  const add = (some: ReadonlyMap<string, Told>): void => {
    for (const [title, one] of some) told.set(title, one);
  };
  add(explore('six weeks', told, {onlyNew: false}));
  const usual = [...told.values()];
  add(explore('first day', told, {onlyNew: false}));
  for (const situation of SITUATIONS) {
    if (!WHOLE.includes(situation) && !situationCalled(situation).isBrief)
      add(unlike(situation, usual));
    add(explore(situation, told, {onlyNew: true}));
  }
  keepRecords([...told.values()]);
});

function keepSituations(): void {
  const first = panelTo(nothingYet);
  first.panel.send({action: 'makeTracker'});
  keep('first day', first.outside());
  const {panel, clock, outside} = panelTo(nothingYet);
  playSample(panel, clock, ZONE);
  keep('six weeks', outside());
}

const keep = (name: keyof typeof KEPT, outside: object): void =>
  writeFileSync(KEPT[name], `${JSON.stringify(outside, null, 1)}\n`);

/** What comes out otherwise than usual, once for each thing that can be pressed. */
function unlike(
  situation: string,
  usual: readonly Told[],
): ReadonlyMap<string, Told> {
  const found = new Map<string, Told>();
  const actions = new Set<string>();
  for (const {presses} of usual) {
    const [{action}, ...more] = presses as [Press, ...Press[]];
    if (more.length > 0 || actions.has(action)) continue;
    const outcome = outcomeUnlike(situation, USUAL, presses);
    if (outcome.length === 0) continue;
    const one = {situation, unlike: USUAL, presses, outcome};
    found.set(titleOf(one), one);
    actions.add(action);
  }
  return found;
}
