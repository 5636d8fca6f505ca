/**
 * Puts cleaned HTML at `range` of the text being written, in the place of what is chosen there, and the cursor behind it. What has
 * paragraphs of its own begins on a line of its own: the line with the cursor is parted there.
 */
export function insertHtml(
  editor: HTMLElement,
  range: Range,
  html: string,
): void {
  range.deleteContents();
  const template = document.createElement('template');
  template.innerHTML = html;
  const piece = template.content;
  const last = piece.lastChild;
  if (last === null) return;
  const line = lineOf(editor, range.startContainer);
  if (line && piece.querySelector(BLOCKS)) {
    const rest = document.createRange();
    rest.setStart(range.startContainer, range.startOffset);
    rest.setEndAfter(line);
    const tail = rest.extractContents();
    line.after(piece, tail.textContent ? tail : '');
  } else range.insertNode(piece);

  const behind = document.createRange();
  behind.setStartAfter(last);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(behind);
}

const BLOCKS = 'p, div, ul, ol, table, blockquote, pre, h1, h2, h3, h4, hr';

/** What of the editor itself the place lies in. */
function lineOf(editor: HTMLElement, place: Node): ChildNode | undefined {
  return [...editor.childNodes].find(child => child.contains(place));
}
