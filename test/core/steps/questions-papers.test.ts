import {english} from '../../../src/core/languages/english';
import {briefPaper, noteSheet} from '../../../src/core/steps/questions/papers';
import {type Change, put} from '../../../src/core/tracker';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Set = Parameters<typeof putTalk>[0];
const {questions} = english;
const full: Set = {
  place: 'Ward 3',
  travelMinutes: 20,
  confirmedOn: '2027-03-01T08:00',
  mustLearn: 'Is it loud?',
};

describe('on paper', () => {
  const paper = (
    make: typeof briefPaper,
    set: Set,
    ...changes: readonly Change[]
  ) => make(aWorld({changes}), aTalk(set));
  const facts = (set: Set) =>
    paper(briefPaper, set).blocks.flatMap(block =>
      block.show === 'facts'
        ? block.facts.map(({name, text}) => `${name}: ${text}`)
        : [],
    );

  it('they are called by whom the talk is with', () =>
    expect([briefPaper, noteSheet].map(make => paper(make, {}).title)).toEqual([
      'Brief: Ida Berg',
      'Note sheet: Ida Berg',
    ]));

  it('stand the facts that are known', () => {
    expect(facts(full)).toEqual([
      'With: Ida Berg',
      'About: Nurse',
      'When: Tuesday, 2 March at 14:00, Europe/Vienna time',
      'How long: 20 minutes, until 14:20',
      'Where: Ward 3',
      'Leave by: 13:25',
      'Confirmed: Monday, 1 March',
    ]);
    expect(facts({start: '', work: ''})).toEqual([
      'With: Ida Berg',
      'When: No day and time yet.',
    ]);
  });

  const answered = put('answers', 'A-1', {
    interviewId: 'I-1',
    questionId: 'B-2',
    question: 'Question',
    chosen: true,
    answer: 'By chance',
  });
  const room = (make: typeof briefPaper) =>
    paper(make, full, answered).blocks.filter(({show}) => show === 'asked')[0];
  const question = {
    show: 'asked',
    number: 1,
    text: 'Question',
    answer: 'By chance',
  };

  it('the brief has the one thing, a line to each question, and boxes to tick', () => {
    expect(room(briefPaper)).toEqual({...question, lines: 1});
    const boxed = (set: Set) =>
      paper(briefPaper, set).blocks.flatMap(block =>
        block.show === 'boxed' ? [block.text] : [],
      );
    expect([boxed(full), boxed({})]).toEqual([
      ['Is it loud?'],
      [questions.noMustLearn],
    ]);
  });

  it('the note sheet has three, and room for what came up and for four names', () => {
    expect(room(noteSheet)).toEqual({...question, lines: 3});
    expect(paper(noteSheet, full).blocks.slice(-4)).toEqual([
      {show: 'room', title: english.print.cameUp, lines: 3},
      {show: 'heading', text: english.print.names},
      {
        show: 'table',
        table: {
          caption: english.record.namesHint,
          columns: english.print.namesColumns,
          rows: Array.from({length: 4}, () => ['', '', '']),
        },
      },
      {show: 'room', title: english.print.firstImpression, lines: 6},
    ]);
  });
});
