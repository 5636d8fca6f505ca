import type {Moment} from '../../../src/core/day';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {blocksOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const nurse = put('work', 'W-1', {name: 'Nurse'});
const picture = (
  action: string,
  changes: readonly Change[],
  about: Record<string, string> = {},
) => after(aWorld({changes}), {action: `pictures.${action}`, about}).screen;
const tables = (...one: Parameters<typeof picture>) =>
  blocksOf(picture(...one)).flatMap(block =>
    block.show === 'table' ? [[block.table.columns, ...block.table.rows]] : [],
  );

describe('imagined and found', () => {
  it('stand side by side where either is written', () =>
    expect(
      tables('imagined', [
        put('work', 'W-1', {name: 'Nurse', imagined: 'Halls', found: 'Nights'}),
        put('work', 'W-2', {name: 'Baker', imagined: 'Bread'}),
        put('work', 'W-3', {name: 'Potter', found: 'Cold'}),
        put('work', 'W-4', {name: 'Weaver'}),
      ]),
    ).toEqual([
      [
        ['Kind of work', 'I imagined', 'I found', 'Interest'],
        ['Nurse', 'Halls', 'Nights', ''],
        ['Baker', 'Bread', 'still open', ''],
        ['Potter', 'still open', 'Cold', ''],
      ],
    ]));

  it.each([
    [{interestBefore: 2, interestAfter: 4}, '2 before, 4 now'],
    [{interestBefore: 2}, '2 of 5'],
    [{interestAfter: 4}, '4 of 5'],
    [{}, ''],
  ])('have the interest that was rated: %j', (rated, said) =>
    expect(
      tables('imagined', [
        put('work', 'W-1', {name: 'Nurse', found: 'Nights', ...rated}),
      ])[0]![1],
    ).toEqual(['Nurse', 'still open', 'Nights', said]),
  );
});

it('kinds of work stand beside each other in the person’s order, without those that have no name', () =>
  expect(
    tables('works', [
      put('work', 'W-1', {name: 'No place'}),
      put('work', 'W-2', {name: 'Second', place: 2}),
      put('work', 'W-3', {name: '', place: 3}),
      put('work', 'W-4', {name: 'First', place: 1}),
      put('work', 'W-5', {name: 'No place either'}),
    ])[0]![0],
  ).toEqual(['What', 'First', 'Second', 'No place', 'No place either']));

it.each([
  [[4], '4 of 5'],
  [[4, 5, 5], '4.7 of 5'],
  [[3, 3, 4], '3.3 of 5'],
])('fit rated %j is %s in the middle', (ratings, said) =>
  expect(
    tables('works', [
      nurse,
      ...ratings.map((fitSkills, at) =>
        putTalk({status: 'done', fitSkills}, `I-${at}`),
      ),
      putTalk({status: 'planned', fitSkills: 1}, 'planned'),
      putTalk({status: 'done', fitSkills: 1, workId: 'W-2'}, 'other'),
    ])[0],
  ).toContainEqual(['Fits my skills', said]),
);

describe('answers side by side', () => {
  const about = {work: 'W-1'};
  const answer = (
    id: string,
    interviewId: string,
    set: Parameters<typeof put<'answers'>>[2] = {},
  ) =>
    put('answers', id, {
      interviewId,
      questionId: 'B-1',
      question: 'How did you begin?',
      answer: `Said ${id}`,
      ...set,
    });
  const talk = (id: string, person: string, personIds: string) =>
    putTalk({person, personIds, status: 'done'}, id);
  const two = [
    nurse,
    put('people', 'P-1', {name: 'Ida', role: 'Head', organisation: 'Ward'}),
    talk('I-1', 'Ida', 'P-1'),
    talk('I-2', 'Max', ''),
  ];

  it('say with each person where they stand, and nothing of what was confided', () =>
    expect(
      tables(
        'answers',
        [
          ...two,
          answer('A-1', 'I-1'),
          answer('A-2', 'I-1'),
          answer('A-3', 'I-1', {doNotQuote: true}),
          answer('A-4', 'I-2', {doNotQuote: true}),
        ],
        about,
      ),
    ).toEqual([
      [
        ['Question', 'Ida\nHead, Ward', 'Max'],
        ['How did you come to do this work?', 'Said A-1\nSaid A-2', '–'],
      ],
    ]));

  it.each([
    ['agree', '\nThey agree.'],
    ['differ', '\nThey differ.'],
    ['perhaps', ''],
    ['', ''],
  ])('that were marked «%s» say so', (mark, said) =>
    expect(
      tables(
        'answers',
        [
          ...two,
          answer('A-1', 'I-1'),
          put('settings', 'compare-W-1-B-1', {value: mark}),
        ],
        about,
      )[0]![1]![0],
    ).toBe(`How did you come to do this work?${said}`),
  );

  it.each([
    [24, 24, []],
    [25, 24, ['1 earlier talk stands on the Interviews and Answers tabs.']],
  ])('of %d talks are those of the latest %d', (count, shown, more) => {
    const changes = [
      nurse,
      ...Array.from({length: count}, (_, at) => [
        putTalk(
          {
            person: `Person ${at}`,
            status: 'done',
            start: `2027-01-${String(at + 1).padStart(2, '0')}T10:00` as Moment,
          },
          `I-${at}`,
        ),
        answer(`A-${at}`, `I-${at}`),
      ]).flat(),
    ];
    const columns = tables('answers', changes, about).flatMap(([heads]) =>
      heads!.slice(1),
    );
    expect(columns).toHaveLength(shown);
    expect(
      blocksOf(picture('answers', changes, about)).flatMap(block =>
        block.show === 'text' && /earlier/.test(block.text)
          ? [`${block.tone}: ${block.text}`]
          : [],
      ),
    ).toEqual(more.map(one => `quiet: ${one}`));
  });
});
