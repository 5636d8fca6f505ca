import {
  fieldsIn,
  fillIn,
  fillText,
  isLeftOut,
} from '../../../src/core/letters/fill-in';

const FIELDS = {'First name': 'Ana', Role: 'Nurse', Reach: ''};

describe('plain words with fields', () => {
  it.each([
    ['Dear {{First name}},', 'Dear Ana,'],
    ['{{first NAME}} the {{ Role }}', 'Ana the Nurse'],
    ['{{Role?}} {{ Role ? }}', 'Nurse Nurse'],
    ['{{Reach}} {{Unknown}}', '{{Reach}} {{Unknown}}'],
    ['{Role} {{}} {{?}}', '{Role} {{}} {{?}}'],
    ['', ''],
  ])('are filled: «%s» is «%s»', (text, filled) => {
    expect(fillText(text, FIELDS)).toBe(filled);
  });

  it.each([
    ['Ring {{Reach?}}', true],
    ['Ring {{ reach ? }}', true],
    ['Ring {{Reach}}', false],
    ['A {{Role?}}', false],
    ['A {{Unknown?}}', false],
    ['{{Role?}}, ring {{Reach?}}', true],
    ['No field', false],
  ])(
    'may be left out where they ask, with a question mark, for what is empty: «%s», %s',
    (text, isOut) => {
      expect(isLeftOut(text, FIELDS)).toBe(isOut);
      expect(fillIn([{runs: [{text}]}], FIELDS)).toHaveLength(isOut ? 0 : 1);
    },
  );

  it('tell their fields as they are written, each with its value', () => {
    expect(
      fieldsIn('{{ first NAME }}, {{Role?}}, {{Reach}}, {{Unknown}}', FIELDS),
    ).toEqual([
      {written: '{{ first NAME }}', value: 'Ana'},
      {written: '{{Role?}}', value: 'Nurse'},
    ]);
  });
});

describe('the looks of a filled letter', () => {
  it.each([
    ['bold', {bold: true}],
    ['italic', {italic: true}],
    ['underlined', {underline: true}],
    ['a link', {link: 'https://a.example'}],
  ])('stay apart where one is %s and the other not', (_, look) => {
    const runs = [{text: 'Dear '}, {text: '{{First name}}', ...look}];
    expect(fillIn([{runs}], FIELDS)).toEqual([
      {runs: [{text: 'Dear '}, {text: 'Ana', ...look}]},
    ]);
  });

  it('keep what else a paragraph has', () => {
    expect(
      fillIn(
        [{runs: [{text: '{{Role}}'}], bullet: true, part: 'point'}],
        FIELDS,
      ),
    ).toEqual([{runs: [{text: 'Nurse'}], bullet: true, part: 'point'}]);
  });
});
