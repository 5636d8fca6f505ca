import {frameHtml} from '../../../local/page/editor/frame-html';

const framed = (html: string) =>
  frameHtml({html, fileId: 'x', functions: ['greet'], token: 't'}).replace(
    /<meta[^>]*><script[^>]*><\/script>/,
    '[google.script]',
  );

describe('google.script in a sidebar', () => {
  it.each([
    [
      '<!DOCTYPE html>\n<html lang="en"><head><base target="_top">',
      '<!DOCTYPE html>\n<html lang="en"><head>[google.script]<base target="_top">',
    ],
    ['<!doctype html><title>x', '<!doctype html>[google.script]<title>x'],
    ['<html><body>x', '<html>[google.script]<body>x'],
    ['<p>x', '[google.script]<p>x'],
    ['<header>x', '[google.script]<header>x'],
    ['', '[google.script]'],
  ])('comes before everything of the sidebar’s own in %j', (html, out) => {
    expect(framed(html)).toBe(out);
  });

  it('cannot be broken out of by a name', () => {
    const html = frameHtml({
      html: '',
      fileId: '"><script>alert(1)</script>',
      functions: ['"><b>'],
      token: 't',
    });
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<b>');
  });
});
