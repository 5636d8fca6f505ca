import {asLetter} from '../../../src/core/letters/letter-shown';
import {asMail} from '../../../src/core/letters/as-mail';

const p = (...texts: readonly string[]) => ({
  runs: texts.map(text => ({text})),
});
const TO = 'ana@example.org';

describe('a document read as a letter', () => {
  it('has its first line for its subject, where the mark stands before it', () => {
    expect(
      asLetter([p('Subject: Thank you'), p('Dear Ana'), p('Best')], TO),
    ).toEqual({
      to: TO,
      subject: 'Thank you',
      paragraphs: [p('Dear Ana'), p('Best')],
    });
  });

  it('has no subject where the mark is not there, and loses no line', () => {
    expect(asLetter([p('Dear Ana'), p('Best')], TO)).toEqual({
      to: TO,
      subject: '',
      paragraphs: [p('Dear Ana'), p('Best')],
    });
  });

  it('loses the empty lines at its ends and around its subject, and no other', () => {
    const empty = p('');
    const blank = p(' ', '\u00a0');
    expect(
      asLetter(
        [
          empty,
          blank,
          p(' Subj', 'ect: Hello '),
          blank,
          p('Dear Ana'),
          empty,
          p('Best'),
          blank,
        ],
        TO,
      ),
    ).toEqual({
      to: TO,
      subject: 'Hello',
      paragraphs: [p('Dear Ana'), empty, p('Best')],
    });
  });

  it.each([
    ['no lines', []],
    ['empty lines alone', [p(''), p(' ')]],
  ])('is empty with %s', (_, paragraphs) => {
    expect(asLetter(paragraphs, TO)).toEqual({
      to: TO,
      subject: '',
      paragraphs: [],
    });
  });
});

describe('a letter as a mail', () => {
  const mailOf = (...paragraphs: Parameters<typeof asMail>[0]['paragraphs']) =>
    asMail(
      {to: TO, subject: 'Hello', paragraphs},
      {senderName: 'Ada', replyTo: 'ada@example.org'},
    );

  it('has all that a mail needs', () => {
    expect(mailOf(p('Dear Ana'), p('Best'))).toEqual({
      to: TO,
      subject: 'Hello',
      text: 'Dear Ana\n\nBest',
      html: '<p dir="auto">Dear Ana</p>\n<p dir="auto">Best</p>',
      senderName: 'Ada',
      replyTo: 'ada@example.org',
    });
  });

  it('keeps an empty line in HTML, and no more than one in plain text', () => {
    const {text, html} = mailOf(p('Dear Ana'), p(''), p(' '), p('Best'));
    expect(text).toBe('Dear Ana\n\n \n\nBest');
    expect(mailOf(p('Dear Ana'), p(''), p(''), p('Best')).text).toBe(
      'Dear Ana\n\nBest',
    );
    expect(html.split('\n')).toEqual([
      '<p dir="auto">Dear Ana</p>',
      '<p><br></p>',
      '<p><br></p>',
      '<p dir="auto">Best</p>',
    ]);
  });

  it.each([
    ['here', 'https://a.example', 'here (https://a.example)'],
    ['https://a.example', 'https://a.example', 'https://a.example'],
    ['ada@a.example', 'mailto:ada@a.example', 'ada@a.example'],
    ['write', 'mailto:ada@a.example', 'write (mailto:ada@a.example)'],
  ])(
    'says the address of a link beside «%s», where it is not said: %s',
    (text, link, said) => {
      expect(mailOf({runs: [{text, link}]}).text).toBe(said);
    },
  );

  it.each([
    ['http://a.example', true],
    ['https://a.example', true],
    ['HTTPS://a.example', true],
    ['mailto:ada@a.example', true],
    ['javascript:alert(1)', false],
    ['data:text/html,https://a.example', false],
    ['ftp://a.example', false],
  ])('leads to %s: %s', (link, isLed) => {
    expect(mailOf({runs: [{text: 'x', link}]}).html).toBe(
      isLed
        ? `<p dir="auto"><a href="${link}">x</a></p>`
        : '<p dir="auto">x</p>',
    );
  });
});
