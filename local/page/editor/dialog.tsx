import {useEffect, useRef, useState} from 'preact/hooks';
import type {ComponentChildren} from 'preact';
import {goTo} from '../use-place';
import type {EditorScreen} from './editor-screen';
import {ScriptFrame} from './script-frame';

/** A dialog that the script shows, as wide and high as it asked for where the screen has room. */
export function ScriptDialog({
  fileId,
  dialog,
  onClose,
}: {
  fileId: string;
  dialog: NonNullable<EditorScreen['dialog']>;
  onClose: () => void;
}) {
  const [size, setSize] = useState({
    width: dialog.width,
    height: dialog.height,
  });
  return (
    <Box title={dialog.title} modal={dialog.modal} onClose={onClose}>
      <div
        class="dialog-frame"
        style={{width: `${size.width}px`, height: `${size.height}px`}}
      >
        <ScriptFrame
          title={dialog.title || 'Dialog'}
          source={`/open/${encodeURIComponent(fileId)}/dialog?number=${dialog.number}`}
          onMessage={message => {
            if (message.workspace === 'close') onClose();
            if (message.workspace === 'open') goTo(message.place);
            if (message.workspace === 'size')
              setSize({
                width: message.width ?? size.width,
                height: message.height ?? size.height,
              });
          }}
        />
      </div>
    </Box>
  );
}

/** `Ui.alert`: a sentence and a button. */
export const Alert = ({
  alert,
  onClose,
}: {
  alert: NonNullable<EditorScreen['alert']>;
  onClose: () => void;
}) => (
  <Box title={alert.title} modal onClose={onClose}>
    <p class="prompt">{alert.prompt}</p>
    <button type="button" class="button main" onClick={onClose}>
      OK
    </button>
  </Box>
);

function Box({
  title,
  modal,
  onClose,
  children,
}: {
  title: string;
  modal: boolean;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (modal) box.current?.showModal();
    else box.current?.show();
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog"
      aria-label={title || 'Message'}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="panel-title">
        <h2>{title}</h2>
        <button
          type="button"
          class="button bare"
          aria-label="Close"
          onClick={onClose}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}
