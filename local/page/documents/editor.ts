import {
  baseKeymap,
  chainCommands,
  exitCode,
  splitBlockAs,
} from 'prosemirror-commands';
import {history, redo, undo} from 'prosemirror-history';
import {keymap} from 'prosemirror-keymap';
import type {Node} from 'prosemirror-model';
import {type Command, EditorState, Plugin, Selection} from 'prosemirror-state';
import {Decoration, DecorationSet, EditorView} from 'prosemirror-view';
import {itemNumbers} from '../../workspace/documents/item-numbers';
import type {TextDocument} from '../../workspace/documents/text-document';
import {
  bold,
  italic,
  leaveList,
  list,
  named,
  nest,
  underline,
} from './editor-commands';
import {toEditor} from './editor-content';
import {attributesOf, schema} from './editor-schema';
import {FIELD} from './shown-document';

type Content = Pick<TextDocument, 'paragraphs' | 'lists'>;

/** An editor in `place`. `onChange` hears of every new state, and whether the person has just changed the text. */
export function openEditor(
  place: HTMLElement,
  content: Content,
  {
    label,
    askForLink,
    onChange,
  }: {
    label: string;
    askForLink: () => void;
    onChange: (state: EditorState, typed: boolean) => void;
  },
): EditorView {
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: toEditor(content),
      plugins: [
        history(),
        keymap(keys(askForLink)),
        keymap(baseKeymap),
        fieldsInColour,
        numbersOfItems,
      ],
    }),
    attributes: {
      role: 'textbox',
      tabindex: '0',
      'aria-multiline': 'true',
      'aria-label': label,
      spellcheck: 'true',
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      const typed =
        transaction.docChanged && !transaction.getMeta(FROM_OUTSIDE);
      onChange(view.state, typed);
    },
  });
  return view;
}

/** Puts another content into the editor; Undo brings back what was there. */
export function showOther(view: EditorView, content: Content): void {
  const {state} = view;
  const other = toEditor(content);
  const change = state.tr
    .replaceWith(0, state.doc.content.size, other.content)
    .setMeta(FROM_OUTSIDE, true);
  const place = Math.min(state.selection.from, change.doc.content.size);
  view.dispatch(change.setSelection(Selection.near(change.doc.resolve(place))));
}

const FROM_OUTSIDE = 'from outside';

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(
    state.tr
      .replaceSelectionWith(schema.nodes.lineBreak.create())
      .scrollIntoView(),
  );
  return true;
};

/** A new paragraph is like the one before, except that after a heading comes plain text. */
const newParagraph = splitBlockAs((node, atEnd) => {
  const attributes = attributesOf(node);
  const heading = attributes.style.named !== 'NORMAL_TEXT';
  return {
    type: node.type,
    attrs:
      atEnd && heading
        ? {...attributes, style: {...attributes.style, named: 'NORMAL_TEXT'}}
        : node.attrs,
  };
});

/** Google Docs' own keys. Tab stays the way out of the text except inside a list. */
const keys = (askForLink: () => void): Record<string, Command> => ({
  'Mod-b': bold,
  'Mod-i': italic,
  'Mod-u': underline,
  'Mod-k': () => {
    askForLink();
    return true;
  },
  'Mod-z': undo,
  'Mod-y': redo,
  'Mod-Shift-z': redo,
  'Mod-Alt-0': named('NORMAL_TEXT'),
  'Mod-Alt-1': named('HEADING_1'),
  'Mod-Alt-2': named('HEADING_2'),
  'Mod-Alt-3': named('HEADING_3'),
  'Mod-Shift-7': list('numbers'),
  'Mod-Shift-8': list('bullets'),
  Tab: nest(1),
  'Shift-Tab': nest(-1),
  Enter: chainCommands(leaveList('empty'), newParagraph),
  'Shift-Enter': chainCommands(exitCode, lineBreak),
  Backspace: leaveList('beginning'),
});

/** Marks each `{{Field}}`, so that it is plain which words will be filled in. */
const fieldsInColour = new Plugin({
  props: {decorations: state => fieldsIn(state.doc)},
});

function fieldsIn(doc: Node): DecorationSet {
  const marks: Decoration[] = [];
  doc.forEach((block, start) => {
    // A leaf that is not text takes one place, as one character does.
    const text = block.textBetween(0, block.content.size, '', '\ufffc');
    for (const match of text.matchAll(FIELD)) {
      const from = start + 1 + match.index;
      marks.push(
        Decoration.inline(from, from + match[0].length, {class: 'field'}),
      );
    }
  });
  return DecorationSet.create(doc, marks);
}

/** Writes each item's number, which depends on all the items before it. */
const numbersOfItems = new Plugin({
  props: {
    decorations({doc}) {
      const marks: Decoration[] = [];
      const numbers = itemNumbers(
        doc.children.map(node => attributesOf(node).style),
      );
      doc.forEach((node, at, place) => {
        const style = `counter-set: list-item ${numbers[place]}`;
        if (attributesOf(node).kind === 'numbers')
          marks.push(Decoration.node(at, at + node.nodeSize, {style}));
      });
      return DecorationSet.create(doc, marks);
    },
  },
});
