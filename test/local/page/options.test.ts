import {readOptions} from '../../../local/options';

describe('the options of npm start', () => {
  it('are all optional', () => {
    expect(readOptions([])).toEqual({
      port: 'first free',
      folder: 'workspace',
      start: 'with the sample',
      browser: 'open',
    });
  });

  it('are taken as they are given', () => {
    expect(
      readOptions(['--port', '9000', '--folder=Ada', '--empty', '--no-open']),
    ).toEqual({port: 9000, folder: 'Ada', start: 'empty', browser: 'leave'});
  });

  it.each(['--help', '-h'])('show what there is with %s', option => {
    expect(readOptions([option])).toBe('help');
  });

  it.each(['0', '65536', '80a', '-1', '1e3', '', ' 80'])(
    'refuse the port %j with a sentence',
    port => {
      expect(() => readOptions([`--port=${port}`])).toThrow(
        new Error(`A port is a number from 1 to 65535, not "${port}".`),
      );
    },
  );

  it('refuse an empty folder name', () => {
    expect(() => readOptions(['--folder='])).toThrow(
      new Error('--folder needs the path of a folder.'),
    );
  });

  it.each([
    [['--prot', '9000'], "Unknown option '--prot'. See npm start -- --help."],
    [['9000'], /^Unexpected argument '9000'\. .*See npm start -- --help\.$/],
    [
      ['--port'],
      "Option '--port <value>' argument missing. See npm start -- --help.",
    ],
  ])('refuse %j in one sentence', (args, sentence) => {
    expect(() => readOptions(args)).toThrow(sentence);
  });

  it('take the mail server from the environment', () => {
    const SMTP_URL = 'smtp://ada:secret@127.0.0.1:2525';
    expect(readOptions([], {SMTP_URL})).toMatchObject({mailServer: SMTP_URL});
    expect(readOptions([], {SMTP_URL: ''})).toMatchObject({
      mailServer: undefined,
    });
  });

  it.each(['mail.example.com', 'https://ada:secret@example.com', 'smtp://'])(
    'refuse %j as a mail server without repeating a password',
    SMTP_URL => {
      expect(() => readOptions([], {SMTP_URL})).toThrow(
        new Error(
          'SMTP_URL is not the address of a mail server, such as smtp://user:password@host:port.',
        ),
      );
    },
  );
});
