import {useEffect, useState} from 'preact/hooks';
import {words} from './words';

const SAY_AFTER = 1_000;
const SAY_MORE_AFTER = 20_000;

/** A quiet bar at once, a word after a second, a sentence after twenty. */
export function Progress({isBusy}: {readonly isBusy: boolean}) {
  const [says, setSays] = useState('');
  useEffect(() => {
    if (!isBusy) return setSays('');
    const timers = [
      setTimeout(() => setSays(words.working), SAY_AFTER),
      setTimeout(() => setSays(words.workingLong), SAY_MORE_AFTER),
    ];
    return () => timers.forEach(clearTimeout);
  }, [isBusy]);
  return (
    <div class="progress">
      {isBusy && <div class="bar" />}
      <p role="status">{says}</p>
    </div>
  );
}
