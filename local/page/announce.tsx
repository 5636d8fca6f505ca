import {useEffect, useState} from 'preact/hooks';

let say: (sentence: string) => void = () => undefined;

/** Has a screen reader say `sentence`; nothing is seen of it. */
export const announce = (sentence: string): void => say(sentence);

/** The place on the page that announcements come from; there is one. */
export function Announcements() {
  const [sentence, setSentence] = useState('');
  useEffect(() => {
    say = text => {
      // The same sentence twice is only heard when the place was empty in between.
      setSentence('');
      setTimeout(() => setSentence(text), 50);
    };
  }, []);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {sentence}
    </div>
  );
}
