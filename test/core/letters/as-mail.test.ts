import {asMail} from '../../../src/core/letters/as-mail';

const FROM = {senderName: '', replyTo: ''};
const letter = (paragraphs: Parameters<typeof asMail>[0]['paragraphs']) => ({
  to: 'ana@example.org',
  subject: 'Thank you',
  paragraphs,
});

describe('a letter as a mail', () => {
  it('shows what looks like HTML instead of obeying it', () => {
    const {html} = asMail(
      letter([{runs: [{text: '<img src=x onerror=alert(1)> & "R&D"'}]}]),
      FROM,
    );
    expect(html).toBe(
      '<p dir="auto">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;R&amp;D&quot;</p>',
    );
  });

  it('keeps bold, italic, underline, line breaks and links', () => {
    const {html, text} = asMail(
      letter([
        {
          runs: [
            {text: 'a', bold: true},
            {text: 'b\nc', italic: true},
          ],
        },
        {runs: [{text: 'here', link: 'https://example.org/?a=1&b="'}]},
        {runs: [{text: 'x', underline: true}], bullet: true},
      ]),
      FROM,
    );
    expect({html, text}).toEqual({
      html: [
        '<p dir="auto"><b>a</b><i>b<br>c</i></p>',
        '<p dir="auto"><a href="https://example.org/?a=1&amp;b=&quot;">here</a></p>',
        '<p dir="auto">• <u>x</u></p>',
      ].join('\n'),
      text: 'ab\nc\n\nhere (https://example.org/?a=1&b=")\n\n- x',
    });
  });

  it('makes no link of an address that would run something', () => {
    const {html} = asMail(
      letter([{runs: [{text: 'here', link: 'javascript:alert(1)'}]}]),
      FROM,
    );
    expect(html).toBe('<p dir="auto">here</p>');
  });
});
