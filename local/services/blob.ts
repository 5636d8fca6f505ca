import type {Run} from '../run';

/** What a blob holds. */
export interface BlobContent {
  readonly bytes: Buffer;
  readonly contentType: string | null;
  readonly name: string | null;
}

/** Google's Blob, as far as the local workspace has it. */
export interface Blob {
  getBytes(): number[];
  getDataAsString(charset?: string): string;
  getContentType(): string | null;
  getName(): string | null;
  isGoogleType(): boolean;
  copyBlob(): Blob;
  setBytes(bytes: readonly number[]): Blob;
  setContentType(contentType: string | null): Blob;
  setDataFromString(text: string, charset?: string): Blob;
  setName(name: string): Blob;
}

/** Gives the script a blob. */
export function offerBlob(run: Run, start: BlobContent): Blob {
  let content = start;
  const change = (part: Partial<BlobContent>): Blob => {
    content = {...content, ...part};
    CONTENTS.set(blob, content);
    return blob;
  };
  const blob: Blob = {
    getBytes: () => signed(content.bytes),
    getDataAsString: (charset = 'UTF-8') =>
      content.bytes.toString(encodingOf(charset)),
    getContentType: () => content.contentType,
    getName: () => content.name,
    isGoogleType: () => false,
    copyBlob: () => offerBlob(run, content),
    setBytes: bytes => change({bytes: unsigned(bytes)}),
    setContentType: contentType => change({contentType}),
    setDataFromString: (text, charset = 'UTF-8') =>
      change({bytes: Buffer.from(text, encodingOf(charset))}),
    setName: name => change({name}),
  };
  change({});
  return run.offer('Blob', blob) && blob;
}

/** What a blob that the script has passed holds; undefined when it is no blob. */
export const blobContent = (value: unknown): BlobContent | undefined =>
  typeof value === 'object' && value !== null ? CONTENTS.get(value) : undefined;

const CONTENTS = new WeakMap<object, BlobContent>();

/** Bytes as Google gives them: from -128 to 127. */
export const signed = (bytes: Buffer): number[] => [...new Int8Array(bytes)];

export const unsigned = (bytes: readonly number[]): Buffer =>
  Buffer.from(Int8Array.from(bytes).buffer);

/** Node's name for a charset of Google's. */
export function encodingOf(charset: string): BufferEncoding {
  const encoding = ENCODINGS[charset.toUpperCase().replace('_', '-')];
  if (encoding === undefined)
    throw new Error(`Unsupported charset: ${charset}`);
  return encoding;
}

const ENCODINGS: Readonly<Record<string, BufferEncoding>> = {
  'UTF-8': 'utf8',
  'US-ASCII': 'ascii',
  'ISO-8859-1': 'latin1',
  'UTF-16LE': 'utf16le',
};
