import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {loadScript, type Script} from '../../../local/script';
import {wordsIn} from '../../../src/core/languages/all';
import {pseudoWords} from '../../support/pseudo';

/** The bundle that would be pushed, with its English in pseudo. */
export function pseudoBundle(): Script {
  const folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
  try {
    cpSync('build/addon', folder, {recursive: true});
    const file = join(folder, 'Words-en.js');
    const [before = '', after = ''] = readFileSync(file, 'utf8').split(
      /return .*;/,
    );
    const json = JSON.stringify(JSON.stringify(pseudoWords(wordsIn('en'))));
    writeFileSync(file, `${before}return ${json};${after}`);
    return loadScript(folder);
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
