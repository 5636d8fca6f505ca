/** Characters that an address of Excel's takes at most. */
const MOST_CHARACTERS = 2_079;

/** The address that a text is, as an .xlsx file may hold one; undefined where it is none, or one that Excel would take the file for broken with. */
export function linkForExcel(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  const {href} = new URL(text);
  return href.length > MOST_CHARACTERS ? undefined : href;
}
