import type {SaveState} from './keep-saved';

/** «Saved», or what keeps it from being so. */
export function SaveNote({
  state,
  keepMine,
  takeOther,
}: {
  state: SaveState;
  keepMine: () => void;
  takeOther: () => void;
}) {
  if (state.is === 'torn')
    return (
      <div class="trouble torn" role="alert">
        <p>
          This document was changed elsewhere while you were typing. Your text
          is still here and not saved yet.
        </p>
        <button type="button" class="button" onClick={keepMine}>
          Keep my text
        </button>
        <button type="button" class="button" onClick={takeOther}>
          Show the other (Undo brings yours back)
        </button>
      </div>
    );
  if (state.is === 'failed')
    return (
      <div class="trouble torn" role="alert">
        <p>{state.sentence}</p>
      </div>
    );
  return (
    <p class="quiet small" role="status">
      {state.is === 'saved' ? 'Saved' : 'Saving…'}
    </p>
  );
}
