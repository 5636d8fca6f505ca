// npm run read-back: lets the product write letters to people of several scripts, reads message, document and PDF back with programs that are not ours,
// and compares them field by field. Needs LibreOffice (soffice) for document and PDF; says so where it is missing.
import {spawnSync} from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {simpleParser} from 'mailparser';

const PEOPLE = [
  ['Zoë', 'Müller', 'zoe@example.org', 'Gärten & Söhne'],
  ['小龙', '李', 'li@example.org', '<b>Dojo</b>'],
  ['عائشة', 'الحسن', 'aisha@example.org', '"Noor"'],
  ['Олена', 'Шевченко', 'olena@example.org', "=cmd|' /C calc'!A0"],
];
/** What every letter of the journey says, see local/journey/sample-answers.ts. */
const SAID = [
  'You said that the tools matter less than the knees (sample).',
  'I am going to help in a neighbour’s garden for a weekend (sample).',
  'Our talk made a whole trade real to me (sample).',
  'Robin Sample',
];
const SUBJECT = 'Thank you for our talk';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
if (!hasOffice)
  console.log(
    'LibreOffice is not installed (no soffice on the path): documents and PDFs are skipped, messages are read.',
  );

let compared = 0;
let wrong = 0;
const folder = mkdtempSync(join(tmpdir(), 'read-back-'));
try {
  for (const [at, person] of PEOPLE.entries()) await one(person, String(at));
} finally {
  rmSync(folder, {recursive: true, force: true});
}
console.log(`${compared} fields compared, ${wrong} differ.`);
process.exitCode = wrong === 0 ? 0 : 1;

async function one([first, last, email, organisation], name) {
  const file = join(folder, `${name}.csv`);
  const made = join(folder, name);
  const cells = [first, last, email, organisation].map(
    cell => `"${cell.replaceAll('"', '""')}"`,
  );
  writeFileSync(
    file,
    `First Name,Last Name,Email,Company\n${cells.join(',')}\n`,
  );
  const {status, stderr} = spawnSync(
    process.execPath,
    ['build/local/journey.mjs', '--people', file, '--folder', made],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(stderr);
  const words = [`Dear ${first},`, ...SAID];

  const mail = await simpleParser(readFileSync(only(made, 'Mail', '.eml')));
  same(`message to ${first}, address`, mail.to.value[0].address, email);
  same(`message to ${first}, subject`, mail.subject, SUBJECT);
  holds(`message to ${first}, text`, mail.text, words);
  holds(`message to ${first}, HTML`, unescaped(mail.html), words);
  if (!hasOffice) return;
  const docx = only(made, 'Documents', '.docx', 'Thank-you to');
  holds(`document to ${first}`, converted(docx, []), [SUBJECT, ...words]);
  const pdf = only(made, 'Documents', '.pdf');
  const drawn = converted(pdf, ['--infilter=writer_pdf_import']);
  // LibreOffice takes joined letters apart when it reads a PDF: such a name is compared in message and document alone.
  const isJoined = /\p{Script=Arabic}/u.test(first);
  holds(`PDF to ${first}`, drawn, [SUBJECT, ...(isJoined ? SAID : words)]);
}

/** The words of a file as LibreOffice reads them. From a PDF it takes the lines in reverse order, each in a frame of its own. */
function converted(file, options) {
  const into = mkdtempSync(join(folder, 'read-'));
  spawnSync(
    'soffice',
    ['--headless', ...options, '--convert-to', 'fodt', '--outdir', into, file],
    {timeout: 120_000},
  );
  const [name] = readdirSync(into);
  if (name === undefined) throw new Error(`LibreOffice could not read ${file}`);
  const xml = readFileSync(join(into, name), 'utf8');
  const lines = xml
    .slice(xml.indexOf('<office:body'))
    .split('</text:p>')
    .map(unescaped);
  return (options.length > 0 ? lines.reverse() : lines).join('\n');
}

function only(made, place, ending, start = '') {
  const found = readdirSync(join(made, place)).filter(
    name => name.startsWith(start) && name.endsWith(ending),
  );
  if (found.length !== 1)
    throw new Error(`${found.length} files ${ending} in ${place}`);
  return join(made, place, found[0]);
}

function unescaped(markup) {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function squeezed(text) {
  return text.replace(/\s+/g, '').normalize('NFC');
}

function holds(what, text, words) {
  for (const each of words) {
    compared += 1;
    if (squeezed(text).includes(squeezed(each))) continue;
    wrong += 1;
    console.log(`${what} lacks «${each}»`);
  }
}

function same(what, found, expected) {
  compared += 1;
  if (found === expected) return;
  wrong += 1;
  console.log(`${what}: «${found}» instead of «${expected}»`);
}
