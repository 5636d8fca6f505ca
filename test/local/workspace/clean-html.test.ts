import {cleanHtml} from '../../../local/workspace/clean-html';

describe('HTML that is put into a message', () => {
  it('keeps what shows a letter', () => {
    const letter =
      '<p style="margin:0 0 1em">Dear <b>Ana</b>,</p><ul><li><a href="https://example.org/">here</a></li></ul>';
    expect(cleanHtml(letter)).toBe(letter);
  });

  it.each([
    // GHSA-jxwj-j7wr-gfrw: what stands after a textarea that closes oddly.
    '<textarea></textarea/><img src=x onerror=alert(1)>',
    '<textarea></textarea/><script>alert(1)</script>x',
    // GHSA-rpr9-rxv7-x643: raw text.
    '<xmp><img src=x onerror=alert(1)></xmp>',
    // GHSA-g8qq-57p8-ggw5: pictures that move.
    '<svg><animate attributeName=href values="javascript:alert(1)"/></svg>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
    '<title></title/><img src=https://x onerror=alert(1)>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>',
  ])('leaves nothing of %s', html => {
    expect(cleanHtml(html)).toBe('');
  });

  it.each([
    // GHSA-vccv-cmxp-4j9h: addresses in other attributes than href and src.
    ['<p action="javascript:x" background="javascript:y">a</p>', '<p>a</p>'],
    ['<a href="java\tscript:alert(1)">a</a>', '<a>a</a>'],
    ['<a href="#" onclick="alert(1)">a</a>', '<a href="#">a</a>'],
    ['<p style="background:url(https://x)">a</p>', '<p>a</p>'],
  ])('leaves the text of %s', (html, clean) => {
    expect(cleanHtml(html)).toBe(clean);
  });
});
