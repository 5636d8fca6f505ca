const LETTERS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PLACES = Array.from({length: 128}, (_, code) =>
  LETTERS.indexOf(String.fromCharCode(code)),
);

/** The bytes that base64 (RFC 4648) stands for. Padding, line breaks and anything else that is no letter of it are passed over. */
export function bytesOf(base64: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((base64.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < base64.length; at += 1) {
    const place = PLACES[base64.charCodeAt(at)] ?? -1;
    if (place < 0) continue;
    held = ((held << 6) | place) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

/** The bytes in base64 (RFC 4648), on one line. */
export function base64Of(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const three =
      (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const some = Math.min(3, bytes.length - at) + 1;
    parts.push(
      [18, 12, 6, 0]
        .slice(0, some)
        .map(shift => LETTERS[(three >> shift) & 63])
        .join('')
        .padEnd(4, '='),
    );
  }
  return parts.join('');
}
