import fc from 'fast-check';
import {base64Of, bytesOf} from '../../../src/core/reading/base64';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('base64', () => {
  it('is read as Node writes it, and written as Node writes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 60}), some => {
        const text = Buffer.from(some).toString('base64');
        expect([...bytesOf(text)]).toEqual([...some]);
        expect(base64Of(some)).toBe(text);
      }),
    );
  });

  it.each([
    ['', ''],
    ['Zg==', 'f'],
    ['Zm8=', 'fo'],
    ['Zm9v', 'foo'],
    ['Zm9vYg==', 'foob'],
    ['Zm9vYmE=', 'fooba'],
    ['Zm9vYmFy', 'foobar'],
    ['+/+/', '\xfb\xff\xbf'],
  ])('has the examples of RFC 4648 and more: «%s» is «%s»', (text, content) => {
    expect(Buffer.from(bytesOf(text))).toEqual(bytes(content));
    expect(base64Of(bytes(content))).toBe(text);
  });

  it.each([
    'Zm9v\r\nYmFy',
    'Zm9v YmFy',
    'Zm9v-YmFy',
    'Zm9v€YmFyé',
    'Zm9vYmFy==',
  ])('passes over what is no letter of it: %j', text => {
    expect(Buffer.from(bytesOf(text)).toString()).toBe('foobar');
  });
});
