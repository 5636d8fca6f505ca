import {createContext} from 'preact';
import {useContext} from 'preact/hooks';
import type {Answers} from '../../cards/answers';
import {shownOf} from '../../cards/panel';
import type {Cards} from './use-cards';

/** The cards that the parts of a drawn card belong to. */
export const HandledCards = createContext<Cards | undefined>(undefined);

/** For a part of a card: the cards it belongs to, and what stands in their fields. */
export function useHandledCards(): Cards & {readonly answers: Answers} {
  const cards = useContext(HandledCards);
  if (cards === undefined) throw new Error('Drawn outside of a panel.');
  return {...cards, answers: shownOf(cards.panel)?.answers ?? {}};
}
