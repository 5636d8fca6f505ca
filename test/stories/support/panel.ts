import type {Visitor} from '../../../local/visitor';
import type {Field, Press, Screen} from '../../../src/core/screen';
import {
  fieldsOf as fields,
  pressesOf,
  wordsOf,
} from '../../core/support/screens';

/** The screen in all its parts: what the bundle sent is what core says. */
export const screenOf = ({screen}: Visitor): Screen => screen as Screen;

/** Everything the panel says at the moment, as one text. */
export const says = (visitor: Visitor): string => wordsOf(screenOf(visitor));

/** The names of the actions that can be pressed at the moment. */
export const offers = (visitor: Visitor): readonly string[] =>
  pressesOf(screenOf(visitor)).map(({action}) => action);

export const pressOf = (visitor: Visitor, action: string): Press => {
  const found = pressesOf(screenOf(visitor)).find(
    press => press.action === action,
  );
  if (!found) throw new Error(`${visitor.screen.title} offers no ${action}`);
  return found;
};

/** A field of the panel by its label. */
export const fieldLabelled = (visitor: Visitor, label: string): Field => {
  const found = fields(screenOf(visitor)).find(one => one.label === label);
  if (!found)
    throw new Error(
      `No «${label}» on ${visitor.screen.title}: ${fields(screenOf(visitor))
        .map(one => one.label)
        .join(', ')}`,
    );
  return found;
};

/** What a list to choose from offers. */
export const choicesOf = (visitor: Visitor, label: string): readonly string[] =>
  (fieldLabelled(visitor, label).choices ?? []).map(choice => choice.label);

/** The titles of the items that lead on, in their order. */
export const titles = (visitor: Visitor): readonly string[] =>
  screenOf(visitor).blocks.flatMap(block =>
    block.show === 'list' ? block.items.map(({title}) => title) : [],
  );

/** What the panel sends once it has drawn the screen. */
export function sawTo(visitor: Visitor): void {
  const {afterwards} = screenOf(visitor);
  if (!afterwards) return;
  const {screen} = visitor;
  visitor.send(afterwards);
  visitor.show(screen);
}
