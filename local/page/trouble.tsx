/** What went wrong, as a sentence, with a way on when there is one. */
export function Trouble({
  sentence,
  action,
}: {
  sentence: string;
  action?: {readonly label: string; readonly perform: () => void};
}) {
  return (
    <div class="trouble" role="alert">
      <p>{sentence}</p>
      {action && (
        <button type="button" class="button" onClick={action.perform}>
          {action.label}
        </button>
      )}
    </div>
  );
}
