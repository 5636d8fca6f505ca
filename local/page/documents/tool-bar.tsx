import {toggleMark} from 'prosemirror-commands';
import {redo, undo} from 'prosemirror-history';
import type {Command, EditorState} from 'prosemirror-state';
import type {
  ListKind,
  NamedStyle,
} from '../../workspace/documents/text-document';
import {chosenParagraphs, list, named} from './editor-commands';
import {attributesOf, schema} from './editor-schema';

/** The buttons above a document. Each says what it does and its key. */
export function ToolBar({
  state,
  run,
  askForLink,
}: {
  state: EditorState;
  run: (command: Command) => void;
  askForLink: () => void;
}) {
  const first = chosenParagraphs(state)[0];
  const attributes = first && attributesOf(first.node);
  return (
    <div class="tool-bar" role="toolbar" aria-label="Formatting">
      <label>
        <span class="unseen">Paragraph style</span>
        <select
          value={attributes?.style.named}
          onChange={event =>
            run(named(event.currentTarget.value as NamedStyle))
          }
        >
          {STYLES.map(([name, label]) => (
            <option key={name} value={name}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {MARKS.map(({mark, label, sign, key}) => (
        <Tool
          key={mark}
          label={`${label} (${key})`}
          pressed={hasMark(state, mark)}
          perform={() => run(toggleMark(schema.marks[mark]))}
        >
          <span class={`sign ${mark}`}>{sign}</span>
        </Tool>
      ))}
      <Tool label="Link (Ctrl+K)" perform={askForLink}>
        Link
      </Tool>
      {LISTS.map(({kind, label, sign}) => (
        <Tool
          key={kind}
          label={label}
          pressed={attributes?.kind === kind}
          perform={() => run(list(kind))}
        >
          {sign}
        </Tool>
      ))}
      <Tool label="Undo (Ctrl+Z)" perform={() => run(undo)}>
        Undo
      </Tool>
      <Tool label="Redo (Ctrl+Y)" perform={() => run(redo)}>
        Redo
      </Tool>
    </div>
  );
}

const STYLES: readonly (readonly [NamedStyle, string])[] = [
  ['NORMAL_TEXT', 'Normal text'],
  ['TITLE', 'Title'],
  ['SUBTITLE', 'Subtitle'],
  ['HEADING_1', 'Heading 1'],
  ['HEADING_2', 'Heading 2'],
  ['HEADING_3', 'Heading 3'],
  ['HEADING_4', 'Heading 4'],
  ['HEADING_5', 'Heading 5'],
  ['HEADING_6', 'Heading 6'],
];

const MARKS = [
  {mark: 'bold', label: 'Bold', sign: 'B', key: 'Ctrl+B'},
  {mark: 'italic', label: 'Italic', sign: 'I', key: 'Ctrl+I'},
  {mark: 'underline', label: 'Underline', sign: 'U', key: 'Ctrl+U'},
] as const;

const LISTS: readonly {kind: ListKind; label: string; sign: string}[] = [
  {
    kind: 'bullets',
    label: 'Bulleted list (Ctrl+Shift+8)',
    sign: 'Bulleted list',
  },
  {
    kind: 'numbers',
    label: 'Numbered list (Ctrl+Shift+7)',
    sign: 'Numbered list',
  },
];

function Tool({
  label,
  pressed,
  perform,
  children,
}: {
  label: string;
  pressed?: boolean;
  perform: () => void;
  children: preact.ComponentChildren;
}) {
  return (
    <button
      type="button"
      class="button bare"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      // The text keeps its selection when a button is pressed with the mouse.
      onMouseDown={event => event.preventDefault()}
      onClick={perform}
    >
      {children}
    </button>
  );
}

function hasMark(
  {selection, storedMarks, doc}: EditorState,
  name: (typeof MARKS)[number]['mark'],
): boolean {
  const type = schema.marks[name];
  if (selection.empty)
    return !!type.isInSet(storedMarks ?? selection.$from.marks());
  return doc.rangeHasMark(selection.from, selection.to, type);
}
