import {words} from './words';

/** A press that led nowhere: why that may be, and the way to press it again. */
export const Failure = ({
  sentence,
  tryAgain,
}: {
  readonly sentence: string;
  readonly tryAgain: () => void;
}) => (
  <div class="problem box">
    <p>{sentence}</p>
    <button type="button" onClick={tryAgain}>
      {words.tryAgain}
    </button>
  </div>
);
