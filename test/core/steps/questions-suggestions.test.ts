import type {Moment} from '../../../src/core/day';
import {questions} from '../../../src/core/steps/questions';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {pressesOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const chosen = put('answers', 'A-1', {interviewId: 'I-1', chosen: true});
const of = {interview: 'I-1'};

describe('questions are suggested', () => {
  const suggested = (
    set: Parameters<typeof putTalk>[0],
    now?: Moment,
    ...changes: readonly Change[]
  ) =>
    questions.suggestions(
      aWorld({
        changes: [putTalk(set), ...changes],
        ...(now === undefined ? {} : {now}),
      }),
    );

  it.each<[Moment | '', string, number]>([
    ['2027-03-01T14:00', 'Choose your questions for Ida Berg, today', 4],
    [
      '2027-03-03T23:00',
      'Choose your questions for Ida Berg, Wednesday, 3 March',
      4,
    ],
    [
      '2027-03-04T08:00',
      'Choose your questions for Ida Berg, Thursday, 4 March',
      20,
    ],
    ['', 'Choose your questions for Ida Berg', 20],
  ])('for a talk at «%s»', (start, says, rank) =>
    expect(suggested({start})[0]).toEqual({
      says,
      press: {action: 'questions.choose', about: of},
      rank,
    }),
  );

  it('for three talks at most', () =>
    expect(
      questions.suggestions(
        aWorld({
          changes: ['1', '2', '3', '4'].map(id =>
            putTalk({start: `2027-03-0${Number(id) + 4}T10:00` as Moment}, id),
          ),
        }),
      ),
    ).toHaveLength(3));

  it.each<[Moment, 'brief' | 'during' | 'none']>([
    ['2027-03-01T23:59', 'none'],
    ['2027-03-02T00:00', 'brief'],
    ['2027-03-02T13:44', 'brief'],
    ['2027-03-02T13:45', 'during'],
    ['2027-03-02T14:19', 'during'],
    ['2027-03-02T14:20', 'none'],
  ])('at %s on the day itself, talk from 14:00 to 14:20: %s', (now, which) =>
    expect(suggested({}, now, chosen)).toEqual(
      which === 'none'
        ? []
        : [
            which === 'brief'
              ? {
                  says: 'Look at your brief: Ida Berg at 14:00',
                  press: {action: 'questions.brief', about: of},
                  rank: 2,
                }
              : {
                  says: 'Your talk with Ida Berg is on: open your questions',
                  press: {action: 'questions.during', about: of},
                  rank: 0,
                },
          ],
    ),
  );

  it.each([{status: 'done'}, {status: 'cancelled'}, {start: ''}] as const)(
    'for no talk that is over, off or without a time: %j',
    set => expect(suggested(set, '2027-03-02T14:05', chosen)).toEqual([]),
  );
});

describe('the fifth step', () => {
  it.each<[string, readonly Change[], string]>([
    ['nothing', [], 'not begun'],
    [
      'an own question',
      [put('questions', 'Q-1', {text: 'Why?'})],
      'in progress',
    ],
    [
      'own words for one of the bank',
      [put('questions', 'Q-1', {text: 'Why?', number: 1})],
      'not begun',
    ],
    ['a choice', [putTalk(), chosen], 'in progress'],
    ['a choice for a talk held', [putTalk({status: 'done'}), chosen], 'done'],
    [
      'a talk held without one',
      [putTalk({status: 'done'}, 'I-2'), putTalk(), chosen],
      'in progress',
    ],
    [
      'another talk ahead without one',
      [putTalk({status: 'done'}), chosen, putTalk({}, 'I-2')],
      'in progress',
    ],
  ])('after %s is %s', (_, changes, state) =>
    expect(questions.state(aWorld({changes}))).toBe(state),
  );

  const waiting = (...changes: readonly Change[]) =>
    pressesOf(
      after(aWorld({changes}), {action: 'questions.home'}).screen,
    ).flatMap(({action, about}) =>
      action === 'questions.choose' ? [about!['interview']] : [],
    );

  it('waits with talks of today and later or of some day that have no questions, the nearest first', () =>
    expect(
      waiting(
        putTalk({start: ''}, 'some day'),
        putTalk({start: '2027-03-09T10:00'}, 'later'),
        putTalk({start: '2027-03-01T08:00'}, 'today'),
        putTalk({start: '2027-02-28T10:00'}, 'yesterday'),
        putTalk({status: 'done'}, 'done'),
        putTalk(),
        chosen,
      ),
    ).toEqual(['today', 'later', 'some day']));

  it.each(['planned', 'confirmed', 'moved', ''])(
    'waits with a talk that is «%s»',
    status => expect(waiting(putTalk({status}))).toEqual(['I-1']),
  );

  it('shows five and twenty that wait', () =>
    expect(
      waiting(...Array.from({length: 26}, (_, at) => putTalk({}, `I-${at}`))),
    ).toHaveLength(25));
});
