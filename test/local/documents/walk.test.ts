import {writeFileSync} from 'node:fs';
import {toDocx} from '../../../local/workspace/documents/to-docx';
import {toPdf} from '../../../local/workspace/documents/to-pdf';
import type {TextDocument} from '../../../local/workspace/documents/text-document';

const N = {named: 'NORMAL_TEXT'} as const;
const d: TextDocument = {revision: 1, lists: {a: 'numbers', b: 'bullets', c: 'checks'}, paragraphs: [
  {style: {named: 'TITLE', alignment: 'CENTER'}, pieces: [{text: 'Ada Okafor'}]},
  {style: {named: 'SUBTITLE', alignment: 'CENTER'}, pieces: [{text: 'Vienna · '}, {text: 'ada@example.com', style: {link: 'mailto:ada@example.com', underline: true, colour: '#1155cc'}}]},
  {style: {...N, spaceBelow: 10}, pieces: [{text: 'Dear '}, {text: 'Zoë', style: {bold: true}}, {text: ', '}, {text: 'thank you', style: {italic: true, fontSize: 14, background: '#ffff00'}}, {text: '\tvery\vmuch.'}]},
  {style: {named: 'HEADING_1'}, pieces: [{text: 'What I learnt'}]},
  {style: {...N, bullet: {list: 'a', level: 0}}, pieces: [{text: 'one'}]},
  {style: {...N, bullet: {list: 'a', level: 1}}, pieces: [{text: 'one a'}]},
  {style: {...N, bullet: {list: 'a', level: 0}}, pieces: [{text: 'two'}]},
  {style: {...N, bullet: {list: 'b', level: 0}}, pieces: [{text: 'dot'}]},
  {style: {...N, bullet: {list: 'c', level: 0}}, pieces: [{text: 'check'}]},
  {style: N, pieces: [{text: 'مرحبا يا عائشة 2027'}]},
  {style: N, pieces: [{text: 'שלום דוד', style: {bold: true}}]},
  {style: N, pieces: [{text: '中村 さくら · 张伟 · 김민준 · अनन्या · สมชาย · অনন্যা · அனன்யா · 😀 👩‍💻 · Ελένη · Олена'}]},
  {style: {...N, indentStart: 36, indentFirstLine: 72, alignment: 'JUSTIFIED'}, pieces: [{text: 'Indented '.repeat(30)}]},
  {style: N, pieces: [{pageBreak: true}]},
  {style: N, pieces: [{text: 'Second page', style: {font: 'Georgia', strikethrough: true}}]},
]};
it('walks', async () => {
  writeFileSync('/tmp/o.docx', await toDocx(d, 'Letter <x>'));
  writeFileSync('/tmp/o.pdf', await toPdf(d, 'Letter <x>'));
}, 60000);
