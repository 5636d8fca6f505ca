import type {OpenLink} from '../../cards/card';
import {placeOfLink} from '../google-link';
import {goTo} from '../use-place';

/** Opens what a card links to: Google's own editors here, everything else in a window of its own. `reload` is called when the person is back, if the card wants that. */
export function followLink({url, onClose}: OpenLink, reload: () => void): void {
  const place = placeOfLink(url);
  if (place !== undefined) return goTo(place);
  window.open(url, '_blank', 'noopener');
  if (onClose === 'RELOAD')
    window.addEventListener('focus', reload, {once: true});
}
