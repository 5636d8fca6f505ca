import type {Grid, GridItem} from '../../cards/card';
import {useHandledCards} from './handled-cards';
import {Picture} from './picture';

/** Items side by side, each of which may be pressed. */
export function GridView({grid}: {grid: Grid}) {
  const {press} = useHandledCards();
  const {title, items, columnCount = 2, onClick} = grid;
  return (
    <div class="card-grid-around">
      {title && <h5>{title}</h5>}
      <ul class="card-grid" style={{'--columns': columnCount}}>
        {items.map((item, at) => (
          <li key={at}>
            {onClick ? (
              <button
                type="button"
                class="card-plain-button"
                onClick={() => press({onClick, gridItem: item.id})}
              >
                <ItemView item={item} />
              </button>
            ) : (
              <ItemView item={item} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

const ItemView = ({
  item: {title, subtitle, image, layout},
}: {
  item: GridItem;
}) => (
  <span class={layout === 'TEXT_ABOVE' ? 'card-item above' : 'card-item'}>
    {image && <Picture alt={image.altText ?? ''} />}
    <span>{title}</span>
    <span class="card-label">{subtitle}</span>
  </span>
);
