import {english} from '../../../src/core/languages/english';
import {ToldToMend} from '../../../local/panel';
import {CutOff} from '../../../local/visitor';
import {copyOf} from '../../stories/support/person';
import type {Disturbance} from './disturbances';
import type {Point} from './every-change';
import {type State, stateOf} from './state';

/** Does the press with the disturbance at one of its calls, and once more where no answer came; gives what is wrong afterwards. */
export function wrongAfter(
  {press, before, state: expected, shown}: Point,
  number: number,
  disturbance: Disturbance,
): string | undefined {
  const someone = copyOf(before);
  const {workspace, visitor} = someone;
  workspace.plug = disturbance.at(number);
  const came = answered(() => visitor.send(press));
  workspace.plug = {};
  if (!came && !answered(() => visitor.send(press)))
    return 'the press is refused when it is repeated';

  const state = stateOf(someone);
  const twice = state.mail.find((one, at) => state.mail.indexOf(one) !== at);
  if (twice !== undefined) return `sent twice: ${twice}`;
  const {id, said} = visitor.screen;
  if (isUncertain(state) && JSON.stringify(visitor.screen).includes(MAY_HAVE))
    return undefined;
  const difference = differenceOf(expected, state);
  if (difference !== undefined) return difference;
  return (id === shown.id && said === shown.said) ||
    said === english.overview.savedAlready ||
    said === english.thanks.noneReady ||
    said === english.people.importedNobody ||
    [NOT_AGAIN, DID_IT_GO].some(words =>
      JSON.stringify(visitor.screen).includes(words),
    )
    ? undefined
    : `shows ${id} (${said}) instead of ${shown.id} (${shown.said})`;
}

/** The words by which a person is told that a letter may have gone. */
const MAY_HAVE = english.thanks.uncertain.split('{')[0]!.trim();

/** The words by which a person is told that a letter went. */
const NOT_AGAIN = english.thanks.alreadySent.split('. ').at(-1)!;

/** The words by which a person is asked what became of a letter that was put into their message. */
const DID_IT_GO = `"label":"${english.thanks.insertedWent}"`;

const isUncertain = ({rows}: State): boolean =>
  JSON.stringify(rows['Letters']).includes('"sending"');

/** Whether the person saw a screen: not where the run was ended, nor where they were told to try again. */
function answered(act: () => unknown): boolean {
  try {
    act();
    return true;
  } catch (problem) {
    if (problem instanceof CutOff || problem instanceof ToldToMend)
      return false;
    throw problem;
  }
}

function differenceOf(expected: State, state: State): string | undefined {
  const [one, other] = [flat(expected), flat(state)];
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  const key = keys.find(each => one.get(each) !== other.get(each));
  return key === undefined
    ? undefined
    : `${key}: ${other.get(key) ?? 'nothing'} instead of ${one.get(key) ?? 'nothing'}`;
}

const flat = ({
  rows,
  documents,
  mail,
  events,
}: State): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(rows).flatMap(([tab, some]) =>
      some.map((row, at): [string, string] => [
        `${tab} row ${at + 2}`,
        JSON.stringify(row),
      ]),
    ),
    ['documents', JSON.stringify(documents)],
    ['mail', JSON.stringify(mail)],
    ['events', JSON.stringify(events)],
  ]);
