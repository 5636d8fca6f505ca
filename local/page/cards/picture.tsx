import type {Image} from '../../cards/card';
import {useHandledCards} from './handled-cards';
import {Symbol} from './icon-view';

/** Stands for a picture that is somewhere in the world: this page fetches nothing from there. */
export const Picture = ({alt, round}: {alt: string; round?: boolean}) => (
  <span
    class={round ? 'card-picture round' : 'card-picture'}
    role={alt ? 'img' : undefined}
    aria-label={alt || undefined}
    aria-hidden={alt ? undefined : 'true'}
  >
    <Symbol name="image" />
  </span>
);

/** A picture as wide as the card, which may be pressed. */
export function PressablePicture({
  image: {altText = '', onClick},
}: {
  image: Image;
}) {
  const {press} = useHandledCards();
  const drawn = (
    <span class="card-wide-picture">
      <Symbol name="image" />
      {altText}
    </span>
  );
  if (onClick === undefined) return drawn;
  return (
    <button
      type="button"
      class="card-plain-button"
      aria-label={altText || 'Picture'}
      onClick={() => press({onClick})}
    >
      {drawn}
    </button>
  );
}
