import {AREAS} from '../questions/bank';
import {id, lines, link, number, openChoice, table, text, yesNo} from './table';

/** The person's own questions. The bank of twenty is built in; a row with its number replaces that question's wording. */
export const questions = table({
  title: 'Questions',
  prefix: 'Q',
  colour: '#b39b1f',
  columns: {
    id: id(),
    text: lines('Question', {width: 420}),
    area: openChoice('Area', AREAS, {width: 160}),
    work: text('Kind of work', {width: 170}),
    number: number('Number'),
    archived: yesNo('Put away'),
    workId: link('Kind of work id', {column: 'work', of: 'work'}),
    researchId: link('Research id'),
  },
});
