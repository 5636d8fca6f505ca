import addressparser from 'nodemailer/lib/addressparser';

/** The addresses of a list such as `Ada <ada@example.com>, bob@example.com`; throws Google's `Invalid email: x` for one that is none. */
export function readAddresses(list: unknown): readonly string[] {
  if (list === undefined || list === null || list === '') return [];
  if (typeof list !== 'string')
    throw new Error(`Invalid email: ${String(list)}`);
  if (UNSAFE.test(list)) throw new Error(`Invalid email: ${list}`);
  const found = addressparser(list, {flatten: true});
  if (found.length === 0) throw new Error(`Invalid email: ${list}`);
  return found.map(({address, name}) => {
    const isAddress = address !== undefined && ADDRESS.test(address);
    if (!isAddress) throw new Error(`Invalid email: ${address || name}`);
    return name === ''
      ? address
      : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`;
  });
}

const ADDRESS =
  /^[^\s@<>()[\],;:\\"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const UNSAFE = /[\x00-\x1f\x7f]/;
