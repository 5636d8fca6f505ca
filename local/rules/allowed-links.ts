/** Whether a card may open `link`: it lies under one of the manifest's prefixes. A lone `*` allows every link. */
export const isAllowedLink = (
  link: string,
  prefixes: readonly string[],
): boolean => prefixes.some(prefix => isUnder(link, prefix));

/** What is wrong with a prefix, by Google's rules for such lists; undefined when nothing is. */
export const prefixFault = (prefix: string): string | undefined =>
  prefix === '*' || PREFIX.test(prefix)
    ? undefined
    : 'must be * or an https:// address with a path';

const PREFIX = /^https:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d+)?\/\S*$/i;

/** The host in any case, below a leading `*.` any subdomain; the path to the letter, and what lies under it. */
function isUnder(link: string, prefix: string): boolean {
  if (prefix === '*') return /^(?:https?|mailto|tel):/i.test(link);
  const wanted = parts(prefix);
  const given = parts(link);
  if (wanted === undefined || given === undefined) return false;
  const isHost = wanted.host.startsWith('*.')
    ? given.host.endsWith(wanted.host.slice(1))
    : given.host === wanted.host;
  return isHost && given.path.startsWith(wanted.path);
}

function parts(address: string): {host: string; path: string} | undefined {
  const [, host, path] =
    /^https:\/\/([^/?#@\s]+)(\/\S*)?$/i.exec(address) ?? [];
  return host === undefined
    ? undefined
    : {host: host.toLowerCase(), path: path ?? '/'};
}
