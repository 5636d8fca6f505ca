import {answersByQuestion} from '../../../src/core/steps/record/compare-answers';
import type {Call, Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const nurse = put('work', 'W-1', {name: 'Nurse'});
/** Talks that took place, with an answer each to the same question. */
const talks = (count: number, question: (at: number) => string = () => 'B-4') =>
  Array.from({length: count}, (_, at) => [
    putTalk(
      {person: `Ida ${at}`, personIds: '', status: 'done', thoughts: `T ${at}`},
      `I-${at}`,
    ),
    put('answers', `A-${at}`, {
      interviewId: `I-${at}`,
      questionId: question(at),
      question: `Question ${at}`,
      answer: `Answer ${at}`,
      person: `Ida ${at}`,
    }),
  ]).flat();
const compared = (changes: readonly Change[], about = {}) =>
  toldScreen(
    after(aWorld({changes: [nurse, ...changes]}), {
      action: 'record.compare',
      about: {work: 'W-1', ...about},
    }).screen,
    false,
  );

describe('opinions of many', () => {
  const counts = (lines: readonly string[]) => [
    lines.filter(line => line.includes('record.show')).length,
    lines.filter(line => line.startsWith('  - T ')).length,
    lines.filter(line => line.startsWith('- Answer')).length,
    lines.filter(line => line.startsWith('button')),
  ];
  const more = (shown: number) =>
    `button More → record.compare {"work":"W-1","shown":"${shown}"} (leaves)`;

  it.each<[number, object, number, readonly string[]]>([
    [10, {}, 10, []],
    [11, {}, 10, [more(20)]],
    [25, {shown: '20'}, 20, [more(30)]],
  ])('of %d, with %j, shows %d', (count, about, shown, buttons) => {
    expect(counts(compared(talks(count), about))).toEqual([
      shown,
      shown,
      shown,
      buttons,
    ]);
  });

  it('leads to more where one question alone has more answers', () => {
    const [talk] = talks(1);
    const answers = Array.from({length: 11}, (_, at) =>
      put('answers', `A-${at}`, {
        interviewId: 'I-0',
        questionId: 'B-4',
        answer: `Answer ${at}`,
      }),
    );
    expect(counts(compared([talk!, ...answers]))).toEqual([
      1,
      1,
      10,
      [more(20)],
    ]);
  });
});

describe('the questions that opinions are compared by', () => {
  it('are the bank’s in their order, then one’s own, then what came up by itself', () => {
    const order = ['', 'Q-1', 'B-4', 'Q-2', 'B-1'];
    const world = aWorld({
      changes: [
        ...talks(5, at => order[at]!),
        put('answers', 'A-9', {interviewId: 'I-0', questionId: 'B-2'}),
        put('answers', 'A-8', {interviewId: 'I-9', answer: 'Elsewhere'}),
      ],
    });
    expect(
      answersByQuestion(
        world,
        [0, 1, 2, 3, 4].map(at => aTalk({}, `I-${at}`)),
      ).map(({key, question, answers}) => [key, question, answers.length]),
    ).toEqual([
      ['B-1', 'How did you come to do this work?', 1],
      ['B-4', expect.not.stringMatching(/^Question/), 1],
      ['Q-1', 'Question 1', 1],
      ['Q-2', 'Question 3', 1],
      ['by-itself', 'Question 0', 1],
    ]);
  });
});

describe('the choice that opinions lead to', () => {
  const chosen = (status: string) =>
    compared([put('work', 'W-1', {name: 'Nurse', status})]).find(line =>
      line.startsWith('choice decision'),
    );

  it.each([
    ['', 'undecided'],
    ['comparing', 'undecided'],
    ['kept', 'keep'],
    ['set aside', 'set aside'],
  ])('of a kind of work that is «%s» is «%s»', (status, decision) => {
    expect(chosen(status)).toContain(`; value ${decision}; choices`);
  });

  it.each(['keep', 'set aside'])('to %s wants a reason', decision => {
    const decide = (reason: string) =>
      after(aWorld({changes: [nurse]}), {
        action: 'record.decide',
        about: {work: 'W-1'},
        typed: {decision, reason},
      });
    expect(() => decide('')).toThrow(
      expect.objectContaining({code: 'noReason', field: 'reason'}),
    );
    expect(decide('The shifts').changes).toHaveLength(1);
  });
});

describe('how the person gets on', () => {
  const trend = (
    calls: readonly Partial<Omit<Call, 'id'>>[],
    held: readonly Partial<Omit<Interview, 'id'>>[] = [],
  ) => {
    const changes = [
      ...calls.map((one, at) => put('calls', `C-${at}`, one)),
      ...held.map((one, at) => put('interviews', `I-${at}`, one)),
    ];
    const lines = toldScreen(
      after(aWorld({changes}), {action: 'record.trend'}).screen,
      false,
    );
    return lines.slice(
      4,
      lines.findIndex(line => /look forward/.test(line)),
    );
  };

  it('is told by what was rated on a day', () => {
    expect(
      trend(
        [
          {person: 'Max', confidence: 2, at: '2027-02-28T10:00'},
          {person: 'Eve', confidence: 5},
          {person: 'Tom', at: '2027-02-27T10:00'},
        ],
        [{person: 'Ida', confidence: 4, start: '2027-02-26T10:00'}],
      ).filter(line => line.startsWith('- ')),
    ).toEqual([
      expect.stringMatching(/^- ●●●●○ · .*Ida/),
      expect.stringMatching(/^- ●●○○○ · .*Max/),
    ]);
  });
});
