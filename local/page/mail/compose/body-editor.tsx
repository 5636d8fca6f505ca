import type {RefObject} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import type {Insertion} from '../../../cards/draft-update';
import {cleanHtml} from '../../../workspace/clean-html';
import {insertHtml} from './insert-html';

/** What the window around it can ask of the text being written. */
export interface Body {
  html(): string;
  /** Puts HTML that is already cleaned where the cursor is or was last, at the start or at the end; the cursor is behind it then. */
  insert(what: NonNullable<Insertion['body']>): void;
}

/** The text of a message, written and formatted in place, as in Gmail's composer. */
export function BodyEditor({
  start,
  body,
  onChange,
}: {
  /** Cleaned HTML that it begins with. */
  start: string;
  body: RefObject<Body | null>;
  onChange: () => void;
}) {
  const element = useRef<HTMLDivElement>(null);
  const cursor = useRef<Range>(undefined);

  useEffect(() => {
    const editor = element.current!;
    editor.innerHTML = start;
    body.current = {
      html: () => editor.innerHTML,
      insert({at, html}) {
        editor.focus();
        const range = at === 'cursor' ? cursor.current : undefined;
        const edge = at === 'end' ? 'end' : 'start';
        insertHtml(editor, range ?? edgeOf(editor, edge), html);
      },
    };
    const remember = () => {
      const range = getSelection()?.rangeCount && getSelection()?.getRangeAt(0);
      if (range && editor.contains(range.commonAncestorContainer))
        cursor.current = range.cloneRange();
    };
    document.addEventListener('selectionchange', remember);
    return () => document.removeEventListener('selectionchange', remember);
  }, []);

  return (
    <div class="body-editor">
      <div class="tools" role="toolbar" aria-label="Formatting">
        {TOOLS.map(({command, label, sign}) => (
          <button
            key={command}
            type="button"
            class="button bare"
            aria-label={label}
            title={label}
            // The text keeps its selection when a button is pressed with the mouse.
            onMouseDown={event => event.preventDefault()}
            onClick={() => {
              element.current?.focus();
              document.execCommand(command);
            }}
          >
            <span class={`sign ${command}`}>{sign}</span>
          </button>
        ))}
      </div>
      <div
        ref={element}
        class="body-text"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label="Message"
        tabIndex={0}
        onInput={onChange}
        onPaste={event => {
          const html = event.clipboardData?.getData('text/html');
          // Plain text is inserted by the browser itself.
          if (!html) return;
          event.preventDefault();
          document.execCommand('insertHTML', false, cleanHtml(html));
        }}
        // A dropped page would come in uncleaned.
        onDrop={event => event.preventDefault()}
      />
    </div>
  );
}

const TOOLS = [
  {command: 'bold', label: 'Bold (Ctrl+B)', sign: 'B'},
  {command: 'italic', label: 'Italic (Ctrl+I)', sign: 'I'},
  {command: 'underline', label: 'Underline (Ctrl+U)', sign: 'U'},
  {command: 'insertUnorderedList', label: 'Bulleted list', sign: '• List'},
] as const;

function edgeOf(editor: HTMLElement, at: 'start' | 'end'): Range {
  const range = document.createRange();
  range.selectNodeContents(editor);
  range.collapse(at === 'start');
  return range;
}
