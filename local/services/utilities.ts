import {createHash} from 'node:crypto';
import {parse} from 'csv-parse/sync';
import type {Run, ServiceFactory} from '../run';
import {mismatch} from '../rules/signature';
import {encodingOf, offerBlob, signed, unsigned} from './blob';
import {enumeration, enumName} from './enumeration';
import {formatString} from './format-string';
import {formatDate, parseDate} from './simple-date-format';

const DIGESTS = [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
] as const;
const CHARSETS = ['US_ASCII', 'UTF_8'] as const;
const LONGEST_SLEEP = 300_000;

/** Google's Utilities, as far as an add-on needs them. */
export const utilities: ServiceFactory = run => ({
  Utilities: run.offer('Utilities', {
    DigestAlgorithm: enumeration(run, 'DigestAlgorithm', DIGESTS),
    Charset: enumeration(run, 'Charset', CHARSETS),
    formatDate(date: unknown, zone: unknown, pattern: unknown) {
      if (
        !(date instanceof Date) ||
        typeof zone !== 'string' ||
        typeof pattern !== 'string'
      )
        throw mismatch('Utilities.formatDate', [date, zone, pattern]);
      return formatDate(date.getTime(), zone, pattern);
    },
    parseDate(text: unknown, zone: unknown, pattern: unknown) {
      if (
        typeof text !== 'string' ||
        typeof zone !== 'string' ||
        typeof pattern !== 'string'
      )
        throw mismatch('Utilities.parseDate', [text, zone, pattern]);
      return new Date(parseDate(text, zone, pattern));
    },
    formatString: (template: string, ...values: unknown[]) =>
      formatString(template, values),
    getUuid: () => uuid(run),
    base64Encode: (data: Data, charset?: unknown) =>
      bytesOf(data, charset).toString('base64'),
    base64EncodeWebSafe: (data: Data, charset?: unknown) =>
      webSafe(bytesOf(data, charset).toString('base64')),
    base64Decode: (text: string) => signed(decode(text)),
    base64DecodeWebSafe: (text: string) => signed(decode(text)),
    computeDigest(algorithm: unknown, data: Data, charset?: unknown) {
      const name = enumName(algorithm, DIGESTS);
      if (name === undefined || name === 'MD2')
        throw mismatch('Utilities.computeDigest', [algorithm, data]);
      const hash = createHash(name.replace('_', ''));
      return signed(hash.update(bytesOf(data, charset)).digest());
    },
    newBlob: (
      data: Data,
      contentType: string | null = null,
      name: string | null = null,
    ) => offerBlob(run, {bytes: bytesOf(data), contentType, name}),
    parseCsv: (csv: string, delimiter = ','): string[][] =>
      parse(csv, {delimiter, relax_column_count: true}),
    sleep(milliseconds: number) {
      if (!(milliseconds >= 0 && milliseconds <= LONGEST_SLEEP))
        throw new Error('Invalid argument: value');
      run.workspace.clock.sleep(milliseconds);
    },
  }),
});

type Data = string | readonly number[];

function bytesOf(data: Data, charset?: unknown): Buffer {
  if (typeof data !== 'string') return unsigned(data);
  return Buffer.from(data, encodingOf(enumName(charset, CHARSETS) ?? 'UTF_8'));
}

const webSafe = (base64: string): string =>
  base64.replaceAll('+', '-').replaceAll('/', '_');

function decode(text: string): Buffer {
  if (!/^[\w+/-]*={0,2}$/.test(text))
    throw new Error('Could not decode string.');
  return Buffer.from(text, 'base64');
}

/** A version 4 UUID of the workspace's chance. */
function uuid({workspace}: Run): string {
  return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, place => {
    const digit = Math.floor(workspace.chance.next() * 16);
    return (place === 'x' ? digit : 8 + (digit % 4)).toString(16);
  });
}
