import {fontsFor} from '../../../local/workspace/documents/fonts';

const families = (text: string) => [
  ...new Set(
    [...fontsFor(text).matchAll(/@font-face\{font-family:'([^']+)'/g)].map(
      match => match[1],
    ),
  ),
];

it('brings no font for what every system can write', () => {
  expect(fontsFor('Zoë, Ελένη, Олена – «thank you» … €5')).toBe('');
});

it.each([
  ['عائشة', 'Noto Sans Arabic Variable'],
  ['דוד', 'Noto Sans Hebrew Variable'],
  ['अनन्या', 'Noto Sans Devanagari Variable'],
  ['অনন্যা', 'Noto Sans Bengali Variable'],
  ['அனன்யா', 'Noto Sans Tamil Variable'],
  ['สมชาย', 'Noto Sans Thai Variable'],
  ['さくら', 'Noto Sans JP Variable'],
  ['张伟', 'Noto Sans SC Variable'],
  ['김민준', 'Noto Sans KR Variable'],
  ['😀', 'Noto Emoji Variable'],
])('brings a font for %s', (text, family) => {
  expect(families(text)).toContain(family);
});
