import {searchEntries} from '../../../src/core/steps/record/search-entries';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const ida = person('P-1', {name: 'Ida Berg'});
const toIda = {action: 'people.show', about: {person: 'P-1'}};
const toTalk = {action: 'record.show', about: {interview: 'I-1'}};
const entriesOf = (
  group: keyof ReturnType<typeof searchEntries>,
  ...changes: readonly Change[]
) => searchEntries(aWorld({changes}))[group];

describe('what can be found', () => {
  it('of people is everything they are known by, and leads to them', () => {
    expect(
      entriesOf(
        'people',
        person('P-1', {
          name: 'Ida Berg',
          organisation: 'Ward',
          relationship: 'friend',
          nextAction: 'Write',
          notes: 'Bees',
        }),
      ),
    ).toEqual([
      {title: 'Ida Berg', said: 'Ward · friend · Write · Bees', press: toIda},
    ]);
  });

  it('of talks is what is noted, under the kind of talk where nobody is named', () => {
    expect(
      entriesOf('talks', putTalk({person: '', type: 'phone', thoughts: 'Me?'})),
    ).toEqual([{title: 'phone', said: 'Nurse · Me?', press: toTalk}]);
  });

  it('of answers is what was answered, and leads to the talk that is still there', () => {
    const answer = (id: string, set: Parameters<typeof put<'answers'>>[2]) =>
      put('answers', id, {person: 'Ida', question: 'When?', ...set});
    expect(
      entriesOf(
        'answers',
        putTalk(),
        answer('A-1', {answer: 'Mornings', interviewId: 'I-1'}),
        answer('A-2', {answer: 'Nights', interviewId: 'I-9'}),
        answer('A-3', {answer: '', interviewId: 'I-1'}),
      ),
    ).toEqual([
      {title: 'Ida', said: 'Mornings · When?', press: toTalk},
      {title: 'Ida', said: 'Nights · When?', press: undefined},
    ]);
  });

  it.each([
    ['who is on the list', {newPersonId: 'P-1', interviewId: 'I-1'}, toIda],
    [
      'the talk',
      {newPersonId: 'P-9', interviewId: 'I-1', fromPersonId: 'P-1'},
      toTalk,
    ],
    ['who gave it', {interviewId: 'I-9', fromPersonId: 'P-1'}, toIda],
    ['nothing', {}, undefined],
  ])('of names leads to %s', (_, set, press) => {
    expect(
      entriesOf('names', ida, putTalk(), put('referrals', 'N-1', set))[0]!
        .press,
    ).toEqual(press);
  });

  it.each([
    ['the talk', {interviewId: 'I-1', personId: 'P-1'}, toTalk],
    ['the person', {interviewId: 'I-9', personId: 'P-1'}, toIda],
  ])('of letters leads to %s', (_, set, press) => {
    expect(
      entriesOf('letters', ida, putTalk(), put('letters', 'L-1', set))[0]!
        .press,
    ).toEqual(press);
  });

  it('of calls, notes, outings, work and what matters leads to each', () => {
    const entries = searchEntries(
      aWorld({
        changes: [
          ida,
          put('work', 'W-1', {name: 'Nurse', why: 'Bees'}),
          put('calls', 'C-1', {
            person: 'Ida',
            personId: 'P-1',
            channel: 'call',
            outcome: 'agreed',
          }),
          put('research', 'R-1', {
            title: '',
            source: 'website',
            learned: 'Pay',
          }),
          put('outings', 'O-1', {name: 'Fair', notes: 'Loud'}),
          put('matters', 'M-1', {
            matter: 'Quiet',
            work: 'Nurse',
            workId: 'W-1',
          }),
          put('matters', 'M-2', {matter: 'Pay', workId: 'W-9'}),
        ],
      }),
    );
    expect([
      ...entries.calls,
      ...entries.notes,
      ...entries.outings,
      ...entries.work,
      ...entries.matters,
    ]).toEqual([
      {title: 'Ida', said: 'agreed · call', press: toIda},
      {
        title: 'website',
        said: 'Pay',
        press: {action: 'prepare.note', about: {note: 'R-1'}},
      },
      {
        title: 'Fair',
        said: 'Loud',
        press: {action: 'prepare.outing', about: {outing: 'O-1'}},
      },
      {
        title: 'Nurse',
        said: 'Bees',
        press: {action: 'work.edit', about: {work: 'W-1'}},
      },
      {
        title: 'Quiet',
        said: 'Nurse',
        press: {action: 'matters.work', about: {work: 'W-1'}},
      },
      {title: 'Pay', said: '', press: {action: 'matters'}},
    ]);
  });

  it.each([
    ['one’s own', {}, {action: 'questions.own', about: {question: 'Q-1'}}],
    [
      'of the bank',
      {number: 3},
      {action: 'questions.bank', about: {number: '3'}},
    ],
  ])('of questions leads to those %s', (_, set, press) => {
    expect(
      entriesOf('questions', put('questions', 'Q-1', {text: 'Why?', ...set})),
    ).toEqual([{title: 'Why?', said: '', press}]);
  });

  it('of scripts is those with words, and leads to where they are said', () => {
    const script = (id: string, set: Parameters<typeof put<'scripts'>>[2]) =>
      put('scripts', id, {text: 'Hello', ...set});
    expect(
      entriesOf(
        'scripts',
        ida,
        script('S-1', {
          situation: '“I’m too busy”',
          person: 'Ida',
          personId: 'P-1',
        }),
        script('S-2', {situation: 'Reception or assistant'}),
        script('S-3', {situation: 'At the gym'}),
        script('S-4', {situation: 'Reception or assistant', text: ''}),
      ).map(({title, said, press}) => [title, said, press]),
    ).toEqual([
      [
        '“I’m too busy”',
        'Ida · Hello',
        {action: 'calls.script', about: {person: 'P-1', situation: 'busy'}},
      ],
      [
        'Reception or assistant',
        'Hello',
        {action: 'calls.script', about: {situation: 'reception'}},
      ],
      ['At the gym', 'Hello', {action: 'calls.home'}],
    ]);
  });

  it.each([
    ['I-1', {interview: 'I-1'}],
    ['I-9', {}],
    ['', {}],
  ])('of the plan leads to that about «%s»', (aboutId, about) => {
    expect(
      entriesOf(
        'plans',
        putTalk(),
        put('plan', 'D-1', {what: 'Ring', aboutId}),
      ),
    ).toEqual([
      {title: 'Ring', said: '', press: {action: 'record.plan', about}},
    ]);
  });
});
