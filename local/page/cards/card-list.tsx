import type {Card} from '../../cards/card';

/** Several cards that the add-on has opened with: their headers, to choose one from. */
export const CardList = ({
  cards,
  choose,
}: {
  cards: readonly Card[];
  choose: (card: Card) => void;
}) => (
  <ul class="choices card-list">
    {cards.map((card, at) => (
      <li key={at}>
        <button type="button" onClick={() => choose(card)}>
          {(card.peekCardHeader ?? card.header)?.title ?? `Card ${at + 1}`}
          <span class="quiet small">
            {' '}
            {(card.peekCardHeader ?? card.header)?.subtitle}
          </span>
        </button>
      </li>
    ))}
  </ul>
);
