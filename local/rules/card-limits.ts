import type {Card} from '../cards/card';
import {fieldsOf, widgetsOf} from '../cards/widgets';
import {cardShapeFault} from './card-shape';

/** Of sections in a card, and of widgets in a card. */
const MOST = 100;

/** What Google would refuse about a card as a whole, as a sentence; undefined when it may be shown. */
export function cardFault(fields: Record<string, unknown>): string | undefined {
  const card = fields as unknown as Card;
  if ((fields['sections'] as unknown) === undefined)
    return 'a card needs at least one section.';
  const widgets = widgetsOf(card).length;
  if (widgets > MOST)
    return `a card can have at most ${MOST} widgets; this one has ${widgets}.`;
  const twice = namedTwice(card);
  if (twice !== undefined)
    return `the field name ${twice} is used twice. Each field of a card needs a name of its own.`;
  return cardShapeFault(card);
}

function namedTwice(card: Card): string | undefined {
  // Switches of one name are answered together, as a list.
  const switches = new Set(
    widgetsOf(card).flatMap(
      ({decoratedText}) => decoratedText?.switchControl?.name ?? [],
    ),
  );
  const names = fieldsOf(card).map(({name}) => name);
  return names.find(
    (name, at) => names.indexOf(name) !== at && !switches.has(name),
  );
}
