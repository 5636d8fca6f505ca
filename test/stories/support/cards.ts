import {
  type CardVisitor,
  openCompose,
  type Typed,
  visitCards,
} from '../../../local/card-visitor';
import {allPressables, type Pressable} from '../../../local/cards/widgets';
import {isServiceCall} from '../../../local/rules/cost';
import type {Script} from '../../../local/script';
import type {ServiceCall, Workspace} from '../../../local/workspace/workspace';
import {VIEWS} from '../../../src/core/answer';
import {script} from './person';

/** Whose cards they are, and of which bundle. */
interface Owner {
  readonly workspace: Workspace;
  readonly bundle?: Script;
}

/** The cards beside a message that is being written. */
export const besideDraft = ({workspace, bundle = script}: Owner): CardVisitor =>
  openCompose(workspace, bundle);

/** The cards beside a message that is being read. */
export const besideMessage = ({
  workspace,
  bundle = script,
}: Owner): CardVisitor =>
  visitCards(workspace, bundle, {
    app: 'GMAIL',
    opens: 'message',
    messageId: 'any',
  });

/** The cards beside an event that is open in Calendar. */
export const besideEvent = (
  {workspace, bundle = script}: Owner,
  event: {readonly calendarId: string; readonly eventId: string},
): CardVisitor =>
  visitCards(workspace, bundle, {app: 'CALENDAR', opens: 'event', ...event});

/** The calls of the last press that left the script: building a card does not. */
export const callsOf = ({calls}: CardVisitor): readonly ServiceCall[] =>
  calls.filter(({name}) => isServiceCall(name));

/** Lets the time pass until then. */
export const laterAt = <T extends Owner>(someone: T, then: string): T => {
  const {clock} = someone.workspace;
  clock.advance(Date.parse(then) - clock.now());
  return someone;
};

/** Everything the card says at the moment. */
export const cardSays = ({texts}: CardVisitor): string => texts.join('\n');

/** Presses what begins with these words, with `typed` put into the fields, which go by the names the screen gave them. */
export function press(
  cards: CardVisitor,
  beginning: string,
  typed: Readonly<Record<string, string>> = {},
): void {
  cards.press(pressable(cards, beginning), typing(cards, typed));
}

function pressable({buttons}: CardVisitor, beginning: string): string {
  const found = buttons.find(one => one.startsWith(beginning));
  if (found !== undefined) return found;
  throw new Error(`Nothing begins «${beginning}»: ${buttons.join(' | ')}`);
}

/** A field's name on a card ends with what no other card has. */
const typing = (
  {answers}: CardVisitor,
  typed: Readonly<Record<string, string>>,
): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([field, value]) => {
      const names = Object.keys(answers);
      const name = names.find(one => one.replace(/ \w+$/, '') === field);
      if (name !== undefined) return [name, value];
      throw new Error(`No field ${field}: ${names.join(', ')}`);
    }),
  );

/** What stands in a field that the screen gave this name. */
export const answerIn = ({answers}: CardVisitor, field: string): string =>
  Object.entries(answers).find(
    ([name]) => name.replace(/ \w+$/, '') === field,
  )?.[1][0] ?? '';

/** What can be read on the card that opens, and on one of each kind that a press which only looks leads to from it. */
export function everyCard(open: () => CardVisitor): readonly string[] {
  const first = open();
  const labels = new Map(
    allPressables(first.card).map(({label, onClick}) => [
      actionOf(onClick),
      label,
    ]),
  );
  return [
    ...first.texts,
    ...[...labels]
      .filter(([action]) => action in VIEWS)
      .flatMap(([, label]) => {
        const cards = open();
        cards.press(label);
        return cards.texts;
      }),
  ];
}

const actionOf = ({action}: Pressable['onClick']): string =>
  action?.parameters?.find(({key}) => key === 'action')?.value ?? '';
