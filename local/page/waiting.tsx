/** Says that something is under way; appears only when it takes longer than a moment. */
export const Waiting = ({sentence}: {sentence: string}) => (
  <p class="waiting" role="status">
    {sentence}
  </p>
);
