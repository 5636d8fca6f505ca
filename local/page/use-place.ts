import {useEffect, useState} from 'preact/hooks';
import {hashOf, placeOf, type Place} from './place';

/** Where the person is, kept in the URL's hash, so that back, forward and links work. */
export function usePlace(): Place {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const onHash = () => setHash(location.hash);
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return placeOf(hash);
}

export const goTo = (place: Place): void =>
  void (location.hash = hashOf(place));
