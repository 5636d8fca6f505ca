import {placeOfLink} from '../../../local/page/google-link';
import {hashOf, placeOf} from '../../../local/page/place';

describe('a place in the page', () => {
  it.each([
    ['#sheet/1aB-_', {view: 'sheet', id: '1aB-_'}],
    ['#mail', {view: 'mail'}],
    ['#documents/x', {view: 'documents', id: 'x'}],
    ['', {view: 'sheet'}],
    ['#nowhere/x', {view: 'sheet'}],
    ['#mail/%E0%A4%A', {view: 'mail', id: '%E0%A4%A'}],
  ])('is read from %j', (hash, place) => {
    expect(placeOf(hash)).toEqual(place);
  });

  it('comes back from its own hash', () => {
    const place = {view: 'documents', id: 'a/b c#d'} as const;
    expect(placeOf(hashOf(place))).toEqual(place);
  });
});

describe('a link to Google’s editors or mail', () => {
  it.each([
    [
      'https://docs.google.com/spreadsheets/d/1aB-_/edit#gid=0',
      {view: 'sheet', id: '1aB-_'},
    ],
    ['https://docs.google.com/document/d/1aB', {view: 'documents', id: '1aB'}],
    [
      'https://docs.google.com/document/u/1/d/1aB/edit?usp=drivesdk',
      {view: 'documents', id: '1aB'},
    ],
    ['https://mail.google.com/', {view: 'mail'}],
    ['https://mail.google.com/mail/u/0/#sent', {view: 'mail'}],
    ['https://mail.google.com/mail/u/0/#sent/7f', {view: 'mail', id: '7f'}],
  ])('%s leads to a place here', (href, place) => {
    expect(placeOfLink(href)).toEqual(place);
  });

  it.each([
    'https://docs.google.com.evil.example/document/d/1aB/edit',
    'https://mail.google.com.evil.example/',
    'https://example.com/?u=https://docs.google.com/document/d/1aB',
    'https://docs.google.com/forms/d/1aB',
    'mailto:ada@example.com',
  ])('%s leads elsewhere', href => {
    expect(placeOfLink(href)).toBe(undefined);
  });
});
