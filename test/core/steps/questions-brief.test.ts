import {english} from '../../../src/core/languages/english';
import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Set = Parameters<typeof putTalk>[0];
const worldOf = (set: Set, ...changes: readonly Change[]) =>
  aWorld({changes: [putTalk(set), ...changes]});
const lines = (set: Set, ...changes: readonly Change[]) =>
  toldScreen(
    after(worldOf(set, ...changes), {
      action: 'questions.brief',
      about: {interview: 'I-1'},
    }).screen,
    false,
  );
/** What stands above a heading. */
const above = (heading: string, told: readonly string[]) =>
  told.slice(1, told.indexOf(`heading ${heading}`));
const {questions} = english;
const full: Set = {
  place: 'Ward 3',
  travelMinutes: 20,
  confirmedOn: '2027-03-01T08:00',
  dress: 'plain shoes',
  mustLearn: 'Is it loud?',
};

describe('the appointment in the brief', () => {
  it('has everything, where everything is known', () =>
    expect(above('Before you go', lines(full))).toEqual([
      'text With Ida Berg',
      'text About Nurse',
      'text Tuesday, 2 March at 14:00, Europe/Vienna time',
      'text 20 minutes, until 14:20',
      'text Place: Ward 3',
      'text Leave by 13:25: the way and a quarter of an hour in hand.',
    ]));

  it('says what is missing', () =>
    expect(above('Before you go', lines({start: '', work: ''}))).toEqual([
      'text With Ida Berg',
      'warn No day and time yet.',
      `quiet ${questions.noTravel}`,
    ]));

  it('does not ask for a way that is known', () =>
    expect(
      above('Before you go', lines({start: '', travelMinutes: 20})).at(-1),
    ).toBe('warn No day and time yet.'));

  it.each<[Set, readonly string[]]>([
    [
      {type: 'phone', place: '+43 1', whoCalls: 'they call'},
      ['text By phone: +43 1', 'text They call you.'],
    ],
    [{type: 'phone', whoCalls: 'I call'}, ['text You call them.']],
    [{type: 'phone', whoCalls: 'somebody'}, []],
    [{type: 'phone'}, []],
    [
      {type: 'video', place: 'https://x', whoCalls: 'I call'},
      ['text Link: https://x'],
    ],
    [
      {type: 'written', place: 'ida@ward.example', travelMinutes: 10},
      ['text Place: ida@ward.example'],
    ],
  ])('says where, in the words of its kind: %j', (set, where) =>
    expect(above('Before the call', lines(set)).slice(4)).toEqual(where),
  );
});

it('everybody who takes part is named as they wish, with what they do', () => {
  const called = (personIds: string) =>
    lines(
      {personIds, person: 'Ida and Jo'},
      put('people', 'P-1', {
        name: 'Ida Berg',
        sayNameAs: 'EE-da',
        role: 'Head nurse',
      }),
      put('people', 'P-2', {name: 'Jo Winter'}),
    )[1];
  expect(called('P-1 P-2')).toBe(
    'text With Ida Berg (say EE-da), Head nurse, Jo Winter',
  );
  expect(called('P-9')).toBe('text With Ida and Jo');
});

it.each<[string, Set, readonly string[]]>([
  [
    'in person',
    {},
    [questions.wearInPerson, questions.polite, questions.carry],
  ],
  [
    'in person, with word of what to wear',
    {dress: 'plain shoes'},
    ['Wear: plain shoes', questions.polite, questions.carry],
  ],
  ['by video', {type: 'video'}, [questions.wearVideo, questions.videoTest]],
  ['by phone', {type: 'phone'}, [questions.phoneQuiet, questions.phoneOnTime]],
  ['in writing', {type: 'written'}, [questions.written]],
])(
  '%s it tells how to get ready, and to confirm until that is done',
  (_, set, items) => {
    const ready = (more: Set) => {
      const told = lines({...set, ...more});
      const from = told.findIndex(line =>
        /^heading Before (you go|the call)$/.test(line),
      );
      return told.slice(
        from + 1,
        told.indexOf(`heading ${questions.mustLearn}`),
      );
    };
    const said = items.map(item => `text ${item}`);
    expect(ready({})).toEqual([...said, `text ${questions.confirm}`]);
    expect(ready({confirmedOn: '2027-03-01T08:00'})).toEqual([
      ...said,
      'good Confirmed on Monday, 1 March.',
    ]);
  },
);

it('the questions stand with what was answered, or room to write', () => {
  const told = lines(
    {mustLearn: 'Is it loud?'},
    ...['', 'By chance'].map((answer, at) =>
      put('answers', `A-${at}`, {
        interviewId: 'I-1',
        questionId: `B-${at + 2}`,
        question: `Question ${at}`,
        chosen: true,
        order: at,
        answer,
      }),
    ),
  );
  const from = told.indexOf(`heading ${questions.mustLearn}`);
  expect(told.slice(from + 1, from + 8)).toEqual([
    'text Is it loud?',
    `heading ${questions.questions}`,
    'text 1. Question 0',
    `quiet ${questions.roomToWrite}`,
    'text 2. Question 1',
    'quiet By chance',
    expect.stringMatching(/^text 3\. Who else/),
  ]);
  expect(lines({})).toContain(`quiet ${questions.noMustLearn}`);
});

it('the last question has its time where the talk has one', () => {
  const time = (set: Set) =>
    lines(set).filter(line => line.startsWith('text Ask your last question'));
  expect([time({}), time({start: ''})]).toEqual([
    ['text Ask your last question at 14:16.'],
    [],
  ]);
});

describe('the brief', () => {
  const ways = (set: Set) =>
    lines(set).filter(line => /^ *(main|button|download|folded) /.test(line));
  const on = [
    'download Save it as a page; print Print it; name brief.html; mime text/html',
    'folded Note sheet to write on',
    '  download Save it as a page; print Print it; name note-sheet.html; mime text/html',
    'main Open during the talk → questions.during {"interview":"I-1"} (leaves)',
    'button Change the questions → questions.choose {"interview":"I-1"} (leaves)',
    'button Set day, time and place → record.arrange {"interview":"I-1"} (leaves)',
  ];

  it('is printed with its note sheet and leads on, to confirming only until that is done', () => {
    expect(ways(full)).toEqual(on);
    expect(ways({})).toEqual([
      ...on,
      'button I have confirmed it → record.confirm {"interview":"I-1"} (leaves)',
    ]);
  });

  it('says what the note sheet is for', () =>
    expect(lines({})).toContain(`  quiet ${english.print.noteSheetWhy}`));
});
