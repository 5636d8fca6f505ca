import {id, lines, link, number, table, text, yesNo} from './table';

/** The questions chosen for each interview, and what was said to them. */
export const answers = table({
  title: 'Answers',
  prefix: 'A',
  colour: '#4d8c3f',
  columns: {
    id: id(),
    person: text('Person', {width: 160}),
    question: lines('Question', {width: 320}),
    answer: lines('Answer', {width: 360}),
    chosen: yesNo('Chosen'),
    asked: yesNo('Asked'),
    spontaneous: yesNo('Came up by itself'),
    doNotQuote: yesNo('Do not quote'),
    order: number('Order'),
    interviewId: link('Interview id'),
    questionId: link('Question id'),
    personId: link('Person id', {column: 'person', of: 'people'}),
  },
});
