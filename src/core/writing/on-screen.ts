import {fill, type Words} from '../languages/words';
import type {Block} from '../screen';
import type {Paper} from './paper';

/** What a screen shows of a page to print: all but what only a pen can use. */
export const onScreen = ({blocks}: Paper, {grammar}: Words): readonly Block[] =>
  blocks.flatMap(block => {
    switch (block.show) {
      case 'facts':
        return block.facts.map((one): Block => ({
          show: 'text',
          text: fill(grammar.labelled, {label: one.name, text: one.text}),
        }));
      case 'boxed':
        return [
          {show: 'heading', text: block.title},
          {show: 'text', text: block.text},
        ];
      case 'ticks':
        return [
          {
            show: 'list',
            items: block.items.map(({title, text}) => ({title, text})),
            empty: block.empty,
          },
        ];
      case 'figures':
        return [
          {
            show: 'list',
            items: block.figures.map(one => ({
              title: one.of,
              badge: {text: String(one.figure), tone: 'plain'},
            })),
          },
        ];
      case 'asked':
      case 'room':
        return [];
      default:
        return [block];
    }
  });
