import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {brotliDecompress} from 'node:zlib';
import type {LaunchOptions} from 'playwright-core';

/** The Chromium that @sparticuz/chromium packs for Linux on x64, unpacked once into `node_modules/.cache`; undefined on other machines or without the package. */
export async function bundledChromium(): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const packed = packageFolder();
  if (packed === undefined) return undefined;
  const {version} = JSON.parse(
    readFileSync(join(packed, 'package.json'), 'utf8'),
  ) as {version: string};
  const folder = resolve(packed, '../..', '.cache', 'chromium', version);
  if (!existsSync(folder)) await unpack(join(packed, 'bin'), folder);
  return {
    executablePath: join(folder, 'chromium'),
    env: {...process.env, ...environment(folder)} as Record<string, string>,
  };
}

/** Unpacks beside the place and renames, so that whoever looks finds all of it or nothing; of several at once the first wins. */
async function unpack(from: string, folder: string): Promise<void> {
  mkdirSync(dirname(folder), {recursive: true});
  const beside = mkdtempSync(`${folder}-`);
  try {
    const program = join(beside, 'chromium');
    writeFileSync(program, await decompressed(join(from, 'chromium.br')));
    chmodSync(program, 0o755);
    for (const name of ['fonts', 'al2023', 'swiftshader'])
      untar(await decompressed(join(from, `${name}.tar.br`)), beside);
    writeFileSync(join(beside, 'fonts.conf'), fontsConf(folder));
    chmodSync(beside, 0o755);
    renameSync(beside, folder);
  } catch (problem) {
    rmSync(beside, {recursive: true, force: true});
    if (!existsSync(folder)) throw problem;
  }
}

const decompressed = (path: string): Promise<Buffer> =>
  promisify(brotliDecompress)(readFileSync(path));

/** Writes the plain files of a tar archive. */
function untar(archive: Buffer, folder: string): void {
  for (let at = 0; archive[at];) {
    const field = (start: number, length: number) =>
      archive
        .subarray(at + start, at + start + length)
        .toString('utf8')
        .replace(/\0.*$/s, '');
    const size = parseInt(field(124, 12), 8) || 0;
    const path = join(folder, field(0, 100));
    const kind = field(156, 1);
    if (kind === '0' || kind === '') {
      mkdirSync(dirname(path), {recursive: true});
      writeFileSync(path, archive.subarray(at + 512, at + 512 + size), {
        mode: parseInt(field(100, 8), 8) | 0o600,
      });
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

/** The machine's own fonts first, then those that came along. */
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;

function environment(folder: string): Record<string, string> {
  const fonts = {FONTCONFIG_FILE: join(folder, 'fonts.conf')};
  const hasNss = LIBRARY_FOLDERS.some(path =>
    existsSync(join(path, 'libnss3.so')),
  );
  return hasNss ? fonts : {...fonts, LD_LIBRARY_PATH: join(folder, 'lib')};
}

const LIBRARY_FOLDERS = [
  '/usr/lib/x86_64-linux-gnu',
  '/lib/x86_64-linux-gnu',
  '/usr/lib64',
  '/lib64',
  '/usr/lib',
];

function packageFolder(): string | undefined {
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return entry.slice(0, entry.lastIndexOf('chromium')) + 'chromium';
  } catch {
    return undefined; // An optional package: a machine may be without it.
  }
}
