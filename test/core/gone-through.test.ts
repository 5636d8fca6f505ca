import {goneThroughAll} from '../../src/core/gone-through';
import {put} from '../../src/core/tracker';
import {putTalk} from './support/talk';
import {aWorld} from './support/world';

/** A talk with two people. */
const done = {
  personIds: 'P-1 P-2',
  status: 'done',
  recordedAt: '2027-03-02T15:00',
} as const;
/** All that came before and after it. */
const ALL = {
  talk: putTalk(done),
  work: put('work', 'W-1', {name: 'Nurse'}),
  call: put('calls', 'C-1', {personId: 'P-2', at: '2027-02-20T10:00'}),
  note: put('research', 'R-1', {
    workId: 'W-1',
    source: 'A film',
    learned: 'They walk a lot',
    on: '2027-02-21',
  }),
  question: put('answers', 'A-1', {interviewId: 'I-1', chosen: true}),
  letter: put('letters', 'L-I-1-P-1', {stage: 'sent'}),
};
const gone = (instead: {[step in keyof typeof ALL]?: (typeof ALL)['talk']}) =>
  goneThroughAll(
    aWorld({changes: Object.values({...ALL, ...instead})}).tracker,
  ).map(({id}) => id);

describe('a talk for which all seven steps were walked', () => {
  it('is done and recorded, on a kind of work of the list, after a call, a note and questions, and thanked for', () => {
    expect(gone({})).toEqual(['I-1']);
  });

  it.each<[string, Parameters<typeof gone>[0]]>([
    ['is still to come', {talk: putTalk({...done, status: 'planned'})}],
    ['is practice', {talk: putTalk({...done, type: 'practice'})}],
    ['has no impressions', {talk: putTalk({...done, recordedAt: ''})}],
    ['is with nobody', {talk: putTalk({...done, personIds: ''})}],
    ['is on no work of the list', {work: put('work', 'W-2', {})}],
    ['came without a call', {call: put('calls', 'C-1', {personId: 'P-3'})}],
    ['came without a note', {note: put('research', 'R-1', {workId: 'W-1'})}],
    [
      'came without questions',
      {question: put('answers', 'A-1', {interviewId: 'I-2', chosen: true})},
    ],
    [
      'is not thanked for yet',
      {letter: put('letters', 'L-I-1-P-1', {stage: 'draft'})},
    ],
    [
      'is thanked for to somebody else',
      {letter: put('letters', 'L-I-1-P-3', {stage: 'sent'})},
    ],
  ])('is none that %s', (_, instead) => {
    expect(gone(instead)).toEqual([]);
  });
});
