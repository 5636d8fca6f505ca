import {ToldToMend} from '../../../local/panel';
import {CHANGES} from '../../../src/core/answer';
import type {Press, Screen} from '../../../src/core/screen';
import type {Change} from '../../../src/core/tracker';
import {panelTo} from '../support/panel';
import type {Asked} from '../support/ports';
import {digest, sentence} from './sentence';
import {toldScreen} from './told-screen';
import {situation as situationCalled} from './situations';

/** What came of the last of these presses, nothing where it is not reached: what the person sees, and what was asked of the world outside. */
export function outcomeOf(
  situation: string,
  presses: readonly Press[],
): {
  readonly lines: readonly string[];
  readonly screen: Screen | undefined;
} {
  const {start, where} = situationCalled(situation);
  const {panel, asked} = panelTo(start, where);
  try {
    for (const press of presses.slice(0, -1)) panel.send(press);
  } catch (problem) {
    if (!(problem instanceof ToldToMend)) throw problem;
    return {lines: [], screen: undefined};
  }
  const before = asked.length;
  let screen: Screen | undefined;
  let shown: readonly string[];
  try {
    screen = panel.send(presses.at(-1)!) as Screen;
    shown = toldScreen(screen, presses.at(-1)!.action in CHANGES);
  } catch (problem) {
    if (!(problem instanceof ToldToMend)) throw problem;
    shown = [
      `to mend${problem.field ? ` in ${problem.field}` : ''}: ${problem.message}`,
    ];
  }
  return {
    lines: [...asked.slice(before).flatMap(toldAsked), ...shown]
      .flatMap(one => one.split('\n'))
      .map(line => line.trimEnd())
      .filter(line => line.trim() !== ''),
    screen,
  };
}

/** What of it is otherwise than in the usual situation: first what is not there, then what is there instead. */
export function outcomeUnlike(
  situation: string,
  usual: string,
  presses: readonly Press[],
): readonly string[] {
  const {lines} = outcomeOf(situation, presses);
  const expected = outcomeOf(usual, presses).lines;
  return lines.length === 0
    ? []
    : [
        ...without(expected, lines).map(line => `- ${line}`),
        ...without(lines, expected).map(line => `+ ${line}`),
      ];
}

function without(
  lines: readonly string[],
  others: readonly string[],
): readonly string[] {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return lines.filter(line => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}

const toldAsked = (one: Asked): readonly string[] => {
  switch (one.asked) {
    case 'write':
      return one.changes.map(toldChange);
    case 'make document': {
      const {fields, ...document} = one.document;
      return [sentence(one.asked, {...document, fields: digest(fields)})];
    }
    default:
      return [sentence(one.asked, one, ['asked'])];
  }
};

function toldChange(change: Change): string {
  const where = `write ${change.table} ${change.id}`;
  if ('remove' in change) return `${where} removed`;
  return sentence(
    'become' in change ? `${where} as ${change.become}` : where,
    change.set,
  );
}
