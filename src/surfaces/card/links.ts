/** What `openLinkUrlPrefixes` of the manifest lets a card open. */
const ALLOWED = ['https://docs.google.com/'];

export const isAllowed = (address: string): boolean =>
  ALLOWED.some(prefix => address.startsWith(prefix));
