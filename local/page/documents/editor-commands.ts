import {toggleMark} from 'prosemirror-commands';
import type {Node} from 'prosemirror-model';
import type {Command, EditorState, Transaction} from 'prosemirror-state';
import type {
  ListKind,
  NamedStyle,
  ParagraphStyle,
} from '../../workspace/documents/text-document';
import {attributesOf, type ParagraphAttributes, schema} from './editor-schema';

/** Makes the chosen paragraphs Title, a heading, or plain text. */
export const named = (name: NamedStyle): Command =>
  changeParagraphs(attributes => ({
    ...attributes,
    style: {...attributes.style, named: name},
  }));

/** Makes the chosen paragraphs items of one list of that kind, or plain paragraphs if they all are already. */
export const list =
  (kind: ListKind): Command =>
  (state, dispatch) => {
    const chosen = chosenParagraphs(state).map(({node}) => attributesOf(node));
    if (chosen.every(one => one.style.bullet && one.kind === kind))
      return changeParagraphs(withoutBullet)(state, dispatch);
    const id = neighbouringList(state, kind) ?? newListId(state.doc);
    return changeParagraphs(({style, end}) => ({
      style: {...style, bullet: {list: id, level: style.bullet?.level ?? 0}},
      kind,
      end,
    }))(state, dispatch);
  };

/** Moves the chosen items deeper, or out by -1; does nothing outside a list. */
export const nest =
  (by: 1 | -1): Command =>
  (state, dispatch) =>
    chosenParagraphs(state).every(
      ({node}) => attributesOf(node).style.bullet,
    ) &&
    changeParagraphs(attributes => {
      const {bullet} = attributes.style;
      if (!bullet) return attributes;
      const level = Math.min(8, Math.max(0, bullet.level + by));
      return {
        ...attributes,
        style: {...attributes.style, bullet: {...bullet, level}},
      };
    })(state, dispatch);

/** Ends the list where the cursor stands in an empty item (`empty`), or at an item's very beginning. */
export const leaveList =
  (where: 'empty' | 'beginning'): Command =>
  (state, dispatch) => {
    const {$from, empty} = state.selection;
    if (!empty || $from.parentOffset > 0) return false;
    if (!attributesOf($from.parent).style.bullet) return false;
    if (where === 'empty' && $from.parent.content.size > 0) return false;
    return changeParagraphs(withoutBullet)(state, dispatch);
  };

/** Makes the chosen text a link to `address`, blue and underlined as in Google Docs; without an address it ceases to be one. */
export function link(address: string | undefined): Command {
  return (state, dispatch) => {
    const {from, to} = linkRange(state);
    if (from === to) return false;
    const {link, underline, colour} = schema.marks;
    let change = state.tr;
    for (const mark of [link, underline, colour])
      change = change.removeMark(from, to, mark);
    if (address !== undefined)
      change = change
        .addMark(from, to, link.create({value: address}))
        .addMark(from, to, underline.create())
        .addMark(from, to, colour.create({value: '#1155cc'}));
    dispatch?.(change.scrollIntoView());
    return true;
  };
}

/** Where the link under the cursor leads. */
export const linkAt = ({selection}: EditorState): string | undefined =>
  selection.$from.nodeAfter?.marks.find(isLink)?.attrs['value'] ??
  selection.$from.nodeBefore?.marks.find(isLink)?.attrs['value'];

export const bold = toggleMark(schema.marks.bold);
export const italic = toggleMark(schema.marks.italic);
export const underline = toggleMark(schema.marks.underline);

/** The paragraphs that the selection touches, with where each stands. */
export function chosenParagraphs(
  state: EditorState,
): {node: Node; at: number}[] {
  const chosen: {node: Node; at: number}[] = [];
  const {from, to} = state.selection;
  state.doc.nodesBetween(from, to, (node, at) => {
    if (node.type === schema.nodes.paragraph) chosen.push({node, at});
    return !node.isTextblock;
  });
  return chosen;
}

const isLink = ({type}: {type: {name: string}}): boolean =>
  type.name === 'link';

/** The selection, or the whole of the link that the cursor is in. */
function linkRange({selection}: EditorState): {from: number; to: number} {
  const {$from, from, to, empty} = selection;
  if (!empty) return {from, to};
  let at = $from.start();
  let range = {from, to};
  $from.parent.forEach(node => {
    const end = at + node.nodeSize;
    if (node.marks.some(isLink) && at <= from && end >= from)
      range = {from: at, to: end};
    at = end;
  });
  return range;
}

const changeParagraphs =
  (change: (attributes: ParagraphAttributes) => ParagraphAttributes): Command =>
  (state, dispatch) => {
    const transaction = chosenParagraphs(state).reduce<Transaction>(
      (result, {node, at}) =>
        result.setNodeMarkup(at, null, change(attributesOf(node))),
      state.tr,
    );
    dispatch?.(transaction.scrollIntoView());
    return true;
  };

function withoutBullet({style, end}: ParagraphAttributes): ParagraphAttributes {
  const plain: ParagraphStyle = {...style, bullet: undefined};
  return {style: plain, kind: null, end};
}

/** The list just above the selection goes on if it is of the same kind. */
function neighbouringList(
  state: EditorState,
  kind: ListKind,
): string | undefined {
  const above = state.selection.$from.index(0) - 1;
  if (above < 0) return undefined;
  const attributes = attributesOf(state.doc.child(above));
  return attributes.kind === kind ? attributes.style.bullet?.list : undefined;
}

function newListId(doc: Node): string {
  const taken = new Set<string>();
  doc.forEach(node => {
    const {bullet} = attributesOf(node).style;
    if (bullet) taken.add(bullet.list);
  });
  let number = 1;
  while (taken.has(`list-${number}`)) number++;
  return `list-${number}`;
}
