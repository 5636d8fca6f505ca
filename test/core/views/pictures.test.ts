import type {Moment} from '../../../src/core/day';
import type {Branch} from '../../../src/core/screen';
import {type Change, put} from '../../../src/core/tracker';
import {answersPicture} from '../../../src/core/views/pictures/answers';
import {givenNames} from '../../../src/core/views/pictures/names-given';
import {treeOf} from '../../../src/core/views/pictures/tree-of';
import {worksPicture} from '../../../src/core/views/pictures/works';
import {wordsOf} from '../support/screens';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const named = (
  id: string,
  set: Parameters<typeof put<'referrals'>>[2],
): Change => put('referrals', id, set);

/** The tree of these changes, as names within names. */
function tree(changes: readonly Change[]): object {
  const world = aWorld({changes});
  const names = (branches: readonly Branch[]): object =>
    Object.fromEntries(
      branches.map(({title, branches: more}) => [title, names(more)]),
    );
  return names(treeOf(world, givenNames(world.tracker)));
}

const PEOPLE = ['Ana', 'Bo', 'Cy'].map((name, at) =>
  put('people', `P-${at + 1}`, {name}),
);

describe('the tree of names', () => {
  it('S5.11 follows names from the first who gave one to the last who was named', () =>
    expect(
      tree([
        ...PEOPLE,
        named('N-1', {
          name: 'Bo',
          from: 'Ana',
          fromPersonId: 'P-1',
          newPersonId: 'P-2',
        }),
        named('N-2', {name: 'Cy', from: 'Bo', fromPersonId: 'P-2'}),
        named('N-3', {name: 'Dee', from: 'Bo', fromPersonId: 'P-2'}),
      ]),
    ).toEqual({Ana: {Bo: {Cy: {}, Dee: {}}}}));

  it('takes names typed by hand as they stand, and people of whom only their own row says who named them', () =>
    expect(
      tree([
        ...PEOPLE,
        named('N-1', {name: 'Dee', from: 'Somebody at the fair'}),
        put('people', 'P-2', {name: 'Bo', referredBy: 'ana'}),
      ]),
    ).toEqual({'Somebody at the fair': {Dee: {}}, ana: {Bo: {}}}));

  it('ends where two named each other, each standing once with what they led to', () =>
    expect(
      tree([
        ...PEOPLE,
        named('N-1', {name: 'Bo', from: 'Ana', newPersonId: 'P-2'}),
        named('N-2', {name: 'Ana', from: 'Bo', newPersonId: 'P-1'}),
      ]),
    ).toEqual({Ana: {Bo: {Ana: {}}}}));

  it.each([
    [
      'met',
      put('interviews', 'I-1', aTalk({status: 'done', personIds: 'P-2'})),
    ],
    ['on the way', put('people', 'P-2', {stage: 'contacted'})],
    ['led nowhere', put('people', 'P-2', {stage: 'closed'})],
    ['to approach', put('people', 'P-2', {stage: 'to approach'})],
    ['waiting', named('N-2', {name: 'Nobody yet', from: 'Ana'})],
  ])('S5.13 says how far each name led: %s', (state, change) =>
    expect(
      givenNames(
        aWorld({
          changes: [
            ...PEOPLE,
            named('N-1', {name: 'Bo', from: 'Ana', newPersonId: 'P-2'}),
            change,
          ],
        }).tracker,
      ).map(one => one.state),
    ).toContain(state),
  );
});

it('S3.11 S9.6 kinds of work stand side by side with interest, fit and what is not known yet', () => {
  const screen = worksPicture(
    aWorld({
      changes: [
        put('work', 'W-1', {
          name: 'Nurse',
          interestBefore: 3,
          interestAfter: 5,
        }),
        put('work', 'W-2', {name: 'Baker', status: 'idea'}),
        put('interviews', 'I-1', aTalk({status: 'done', fitSkills: 4})),
        put('interviews', 'I-2', aTalk({status: 'done', fitSkills: 5}, 'I-2')),
        put('matters', 'M-1', {matter: 'Quiet'}),
      ],
    }),
  );
  const shown = screen.blocks.find(block => block.show === 'table');
  expect(shown?.show === 'table' && shown.table).toMatchObject({
    columns: ['What', 'Nurse', 'Baker'],
    rows: [
      ['Where it stands', '', 'idea'],
      ['People heard', '1', '0'],
      ['Interest', '3 before, 5 now', ''],
      ['Fits my skills', '4.5 of 5', ''],
      ['Not known yet', 'Quiet', 'Quiet'],
    ],
  });
});

it('more kinds of work than fit beside each other stand in tables below each other', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const screen = worksPicture(
    aWorld({
      changes: names.map((name, at) =>
        put('work', `W-${at}`, {name, place: at + 1}),
      ),
    }),
  );
  const columns = screen.blocks.flatMap(block =>
    block.show === 'table' ? [block.table.columns.slice(1).join('')] : [],
  );
  expect(columns).toEqual(['ABCD', 'EFG']);
});

describe('answers side by side', () => {
  const world = aWorld({
    changes: [
      put('work', 'W-1', {name: 'Nurse'}),
      ...Array.from({length: 30}, (_, at) => [
        putTalk(
          {
            person: `Person ${at}`,
            status: 'done',
            start: `2027-01-${String(at + 1).padStart(2, '0')}T10:00` as Moment,
          },
          `I-${at}`,
        ),
        put('answers', `A-${at}`, {
          interviewId: `I-${at}`,
          questionId: 'B-1',
          question: 'How did you begin?',
          answer: `Said ${at}`,
        }),
      ]).flat(),
    ],
  });

  it('shows the latest two dozen talks, and says how many stand only in the spreadsheet', () => {
    const shown = wordsOf(
      answersPicture(world, {
        action: 'pictures.answers',
        about: {work: 'W-1'},
      }),
    );
    expect(shown).toContain('Said 29');
    expect(shown).toContain('Said 6');
    expect(shown).not.toContain('Said 5"');
    expect(shown).toContain('6 earlier talks');
  });
});
