import {inflateRawSync} from 'node:zlib';

const END = 0x06054b50;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;

/** The same zip file with the text of one entry changed; every other entry is copied as it is. Files above 4 GB are not read. */
export function replaceInZip(
  zip: Uint8Array,
  name: string,
  change: (text: string) => string,
): Uint8Array {
  const old = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = old.lastIndexOf(signature(END));
  const count = old.readUInt16LE(end + 10);
  let at = old.readUInt32LE(end + 16);
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let entry = 0; entry < count; entry++) {
    const nameSize = old.readUInt16LE(at + 28);
    const size =
      CENTRAL_SIZE +
      nameSize +
      old.readUInt16LE(at + 30) +
      old.readUInt16LE(at + 32);
    const central = Buffer.from(old.subarray(at, at + size));
    const title = central.toString(
      'utf8',
      CENTRAL_SIZE,
      CENTRAL_SIZE + nameSize,
    );
    const packed = packedOf(old, central);
    const data = title === name ? rewritten(central, packed, change) : packed;
    const local = localHeader(central, nameSize);
    central.writeUInt32LE(offset, 42);
    directory.push(central);
    parts.push(local, data);
    offset += local.length + data.length;
    at += size;
  }
  const list = Buffer.concat(directory);
  const tail = Buffer.from(old.subarray(end));
  tail.writeUInt32LE(list.length, 12);
  tail.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, list, tail]));
}

function packedOf(zip: Buffer, central: Buffer): Buffer {
  const local = central.readUInt32LE(42);
  const start =
    local +
    LOCAL_SIZE +
    zip.readUInt16LE(local + 26) +
    zip.readUInt16LE(local + 28);
  return zip.subarray(start, start + central.readUInt32LE(20));
}

/** The entry's new bytes, unpacked; its line in the directory is corrected on the way. */
function rewritten(
  central: Buffer,
  packed: Buffer,
  change: (text: string) => string,
): Buffer {
  const isPacked = central.readUInt16LE(10) !== 0;
  const text = (isPacked ? inflateRawSync(packed) : packed).toString('utf8');
  const data = Buffer.from(change(text), 'utf8');
  central.writeUInt16LE(0, 10);
  central.writeUInt32LE(checksum(data), 16);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(data.length, 24);
  return data;
}

/** A local header that says what the directory says, so that no sizes need to follow the data. */
function localHeader(central: Buffer, nameSize: number): Buffer {
  central.writeUInt16LE(central.readUInt16LE(8) & ~8, 8);
  const header = Buffer.alloc(LOCAL_SIZE + nameSize);
  header.writeUInt32LE(LOCAL, 0);
  central.copy(header, 4, 6, 28);
  header.writeUInt16LE(nameSize, 26);
  central.copy(header, LOCAL_SIZE, CENTRAL_SIZE, CENTRAL_SIZE + nameSize);
  return header;
}

const signature = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};

/** CRC-32 as zip files have it. */
function checksum(data: Buffer): number {
  let crc = ~0;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++)
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
