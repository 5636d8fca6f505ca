/** Opens the browser's own print window for a page of HTML; from there it goes to paper or becomes a PDF. */
export function printPage(html: string): void {
  document.querySelector('iframe.printed')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'printed';
  frame.title = document.title;
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.srcdoc = html;
  // Some browsers go on printing after `print` returns, so the frame stays until the next page is printed.
  frame.onload = () => frame.contentWindow?.print();
  document.body.append(frame);
}
