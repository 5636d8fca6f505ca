/** What a sidebar or dialog may load: its own text and this machine, nothing from elsewhere. */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** The script's HTML with `google.script` put before anything of its own runs. */
export function frameHtml({
  html,
  fileId,
  functions,
  token,
}: {
  readonly html: string;
  readonly fileId: string;
  readonly functions: Iterable<string>;
  readonly token: string;
}): string {
  const first =
    `<meta name="workspace-token" content="${attribute(token)}">` +
    `<script src="/build/google-script.js" data-file="${attribute(fileId)}"` +
    ` data-functions="${attribute(JSON.stringify([...functions]))}"></script>`;
  const [opening = ''] = OPENING.exec(html) ?? [];
  return opening + first + html.slice(opening.length);
}

/** As much of a document's beginning as must stay before the first script: doctype, `<html>` and `<head>`, where they are written. */
const OPENING =
  /^\s*(?:<!doctype[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<html(?:\s[^>]*)?>\s*)?(?:<head(?:\s[^>]*)?>)?/i;

const attribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
