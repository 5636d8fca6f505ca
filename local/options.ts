import {parseArgs} from 'node:util';

/** How `npm start` was asked to start. */
export interface Options {
  readonly port: number | 'first free';
  readonly folder: string;
  readonly start: 'with the sample' | 'empty';
  readonly browser: 'open' | 'leave';
  /** Where letters go; without it they stay on this computer. */
  readonly mailServer?: string;
}

export const HELP = `Starts Seven Steps on this computer, without a Google account.

  npm start -- [options]

  --folder <path>  where your spreadsheets, documents and mail are kept (default: workspace)
  --port <number>  the port of the page, 1 to 65535 (default: the first free one from 8127)
  --empty          begin a new folder without the sample
  --no-open        do not open the browser
  --help           show this

  SMTP_URL=smtp://user:password@host:port sends letters through that mail server; without it they stay on this computer.
`;

/** Reads the command line and the environment; throws an Error with one sentence for the person when something is wrong. */
export function readOptions(
  args: readonly string[],
  {SMTP_URL}: {readonly SMTP_URL?: string} = {},
): Options | 'help' {
  const values = parse(args);
  if (values.help) return 'help';
  return {
    port: values.port === undefined ? 'first free' : portOf(values.port),
    folder: folderOf(values.folder),
    start: values.empty ? 'empty' : 'with the sample',
    browser: values['no-open'] ? 'leave' : 'open',
    mailServer: SMTP_URL ? mailServerOf(SMTP_URL) : undefined,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: {type: 'string'},
        folder: {type: 'string', default: 'workspace'},
        empty: {type: 'boolean', default: false},
        'no-open': {type: 'boolean', default: false},
        help: {type: 'boolean', short: 'h', default: false},
      },
    }).values;
  } catch (problem) {
    const [sentence = ''] = (problem as Error).message.split('. ');
    throw new Error(`${sentence}. See npm start -- --help.`);
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new Error(`A port is a number from 1 to 65535, not "${text}".`);
}

function folderOf(text: string): string {
  if (text.trim() !== '') return text;
  throw new Error('--folder needs the path of a folder.');
}

/** The address may hold a password, so the sentence does not repeat it. */
function mailServerOf(text: string): string {
  if (URL.canParse(text) && /^smtps?:\/\/[^/]/.test(text)) return text;
  throw new Error(
    'SMTP_URL is not the address of a mail server, such as smtp://user:password@host:port.',
  );
}
