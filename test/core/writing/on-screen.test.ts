import {english} from '../../../src/core/languages/english';
import type {Block} from '../../../src/core/screen';
import {onScreen} from '../../../src/core/writing/on-screen';
import {type PaperBlock, ticks} from '../../../src/core/writing/paper';

const shown = (block: PaperBlock) =>
  onScreen({title: 'Page', blocks: [block]}, english);
const TEXT: Block = {show: 'text', text: 'As it is'};

describe('a page to print, on the screen', () => {
  it.each<[string, PaperBlock, readonly Block[]]>([
    [
      'facts in sentences',
      {
        show: 'facts',
        facts: [
          {name: 'With', text: 'Ida'},
          {name: 'When', text: 'Today'},
        ],
      },
      [
        {show: 'text', text: 'With: Ida'},
        {show: 'text', text: 'When: Today'},
      ],
    ],
    [
      'what is boxed under a heading',
      {show: 'boxed', title: 'Learn', text: 'Nights'},
      [
        {show: 'heading', text: 'Learn'},
        {show: 'text', text: 'Nights'},
      ],
    ],
    [
      'things to tick as a list',
      {
        show: 'ticks',
        items: [{title: 'Pen', text: 'Blue', done: true}, {title: 'Card'}],
        empty: 'Nothing',
      },
      [
        {
          show: 'list',
          items: [{title: 'Pen', text: 'Blue'}, {title: 'Card'}],
          empty: 'Nothing',
        },
      ],
    ],
    [
      'figures beside what they count',
      {show: 'figures', figures: [{figure: 3, of: 'talks'}]},
      [
        {
          show: 'list',
          items: [{title: 'talks', badge: {text: '3', tone: 'plain'}}],
        },
      ],
    ],
    [
      'nothing of a question with room for a pen',
      {show: 'asked', number: 1, text: 'How so?', answer: '', lines: 2},
      [],
    ],
    [
      'nothing of room to write in',
      {show: 'room', title: 'Names', lines: 4},
      [],
    ],
    ['what a screen has anyway as it is', TEXT, [TEXT]],
  ])('has %s', (_, block, blocks) => {
    expect(shown(block)).toEqual(blocks);
  });

  it('keeps the order of the page', () => {
    const blocks: readonly PaperBlock[] = [
      TEXT,
      {show: 'room', title: 'Names', lines: 4},
      {show: 'boxed', title: 'Learn', text: 'Nights'},
    ];
    expect(onScreen({title: 'Page', blocks}, english)).toEqual([
      TEXT,
      {show: 'heading', text: 'Learn'},
      {show: 'text', text: 'Nights'},
    ]);
  });
});

describe('lines to tick', () => {
  it('are made of their words', () => {
    expect(ticks(['Pen', 'Card'])).toEqual({
      show: 'ticks',
      items: [{title: 'Pen'}, {title: 'Card'}],
    });
  });
});
