import {english} from '../../../src/core/languages/english';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {refused} from '../support/refused';
import {nursing} from '../support/prepare';
import {aWorld} from '../support/world';

const fair = (set: Parameters<typeof put<'outings'>>[2] = {}): Change =>
  put('outings', 'O-1', {
    name: 'Spring fair',
    type: 'career fair',
    targets: 'Hospital - night nurse - porter\nBakery',
    place: 'Town hall',
    approach: 'Hello',
    ...set,
  });
const press = (typed: Record<string, string>, outing = 'O-1') => ({
  action: 'prepare.startTalk',
  about: {outing},
  typed,
});
/** What is written at the fair, by tab. */
const started = (
  typed: Record<string, string>,
  changes: readonly Change[] = [fair()],
) => {
  const done = after(aWorld({changes}), press(typed));
  const on = (table: Change['table']) =>
    done.changes.flatMap(one =>
      one.table === table && 'set' in one ? [{id: one.id, ...one.set}] : [],
    );
  return {...done, on};
};

describe('a talk on the spot', () => {
  const talk = {
    id: 'I-new1',
    person: 'Somebody at Spring fair',
    personIds: '',
    work: '',
    workId: '',
    outingId: 'O-1',
    type: 'on the spot',
    status: 'confirmed',
    start: '2027-03-01T09:00',
    minutes: 10,
    place: 'Town hall',
    approach: 'Hello',
  };

  it('begins without a name', () => {
    const {changes, on, screen} = started({});
    expect(on('interviews')).toEqual([talk]);
    expect(changes).toHaveLength(1);
    expect(screen.said).toBe(english.prepare.started);
  });

  it('is about a kind of work where one is chosen, and calls nobody by the stand', () =>
    expect(
      started({work: 'W-1', at: 'Bakery'}, [fair(), nursing]).on('interviews'),
    ).toEqual([
      {
        ...talk,
        person: 'Somebody at Bakery',
        work: 'Nursing',
        workId: 'W-1',
      },
    ]));

  it('is with whoever is on the list already, who is not added again', () => {
    const {on} = started({whom: ' ida berg '}, [
      fair(),
      put('people', 'P-1', {name: 'Ida Berg'}),
    ]);
    expect(on('people')).toEqual([]);
    expect(on('interviews')).toEqual([
      {...talk, person: 'Ida Berg', personIds: 'P-1'},
    ]);
  });

  it('asks which of two is meant', () =>
    expect(
      refused(
        aWorld({
          changes: [
            fair(),
            put('people', 'P-1', {name: 'Ida Berg', organisation: 'A'}),
            put('people', 'P-2', {name: 'Ida Berg', organisation: 'B'}),
          ],
        }),
        press({whom: 'Ida Berg'}),
      ),
    ).toEqual({
      code: 'severalOfThatName',
      values: {name: 'Ida Berg'},
      field: 'whom',
    }));

  it('needs its outing', () => {
    for (const outing of ['', 'O-9'])
      expect(refused(aWorld(), press({}, outing)).code).toBe('gone');
  });
});

describe('somebody met on the spot', () => {
  const jo = {
    id: 'P-new1',
    name: 'Jo Winter',
    firstName: 'Jo',
    organisation: '',
    relationship: 'exhibitor or recruiter',
    howFound: 'outing',
    known: false,
    stage: 'arranged',
    work: '',
    addedOn: '2027-03-01',
  };
  it.each<[string, Record<string, string>, Parameters<typeof fair>[0], object]>(
    [
      ['at a fair', {}, {}, {}],
      ['at a stand', {at: 'Bakery'}, {}, {organisation: 'Bakery'}],
      ['about a kind of work', {work: 'W-1'}, {}, {work: 'Nursing'}],
      [
        'among volunteers',
        {},
        {type: 'volunteer organisation'},
        {relationship: 'volunteer', organisation: 'Spring fair'},
      ],
      [
        'at a stand among volunteers',
        {at: 'Bakery'},
        {type: 'volunteer organisation'},
        {relationship: 'volunteer', organisation: 'Bakery'},
      ],
    ],
  )('%s comes onto the list', (_, typed, set, more) =>
    expect(
      started({whom: 'Jo Winter', ...typed}, [fair(set), nursing]).on('people'),
    ).toEqual([{...jo, ...more}]),
  );
});

describe('the questions of a talk on the spot', () => {
  const {prepare} = english;
  const featured = 'You are looking for people for night nurse here';

  it.each<[string, Record<string, string>, Parameters<typeof fair>[0], string]>(
    [
      ['the first job a stand features', {at: 'Hospital'}, {}, featured],
      [
        'the first job, also at an open house',
        {at: 'Hospital'},
        {type: 'open house'},
        featured,
      ],
      ['unpaid work', {}, {type: 'volunteer organisation'}, prepare.volunteer],
      ['the house', {at: 'Bakery'}, {type: 'open house'}, prepare.atHouse],
    ],
  )('begin with %s', (_, typed, set, question) => {
    const rows = started(typed, [fair(set)]).on('answers');
    expect(rows[0]).toEqual({
      id: 'A-I-new1-place',
      question: expect.stringContaining(question),
      chosen: true,
      order: 1,
      interviewId: 'I-new1',
      questionId: '',
    });
    expect(
      rows
        .slice(1)
        .map(row => 'questionId' in row && [row.id, row.questionId, row.order]),
    ).toEqual(
      ['B-1', 'B-4', 'B-5', 'B-19', 'B-20'].map((id, at) => [
        `A-I-new1-${id}`,
        id,
        at + 2,
      ]),
    );
  });

  it.each<Record<string, string>>([{}, {at: 'Bakery'}, {at: 'Nobody’s'}])(
    'are the quick set, which needs no rows, where nothing fits the place: %j',
    typed => expect(started(typed).on('answers')).toEqual([]),
  );
});

describe('the outing itself', () => {
  const typedToo = {
    name: 'Autumn fair',
    type: 'career fair',
    place: '',
    on: '',
    targets: 'Bakery',
    approach: '',
    rehearsed: 'yes',
    packed: '',
    notes: '',
  };

  it('is marked where somebody at a stand is asked, once', () => {
    expect(started({at: 'Bakery'}).on('outings')).toEqual([
      {id: 'O-1', met: 'Bakery'},
    ]);
    expect(
      started({at: 'Bakery'}, [fair({met: 'bakery'})]).on('outings'),
    ).toEqual([]);
  });

  it('is kept as it was typed on the same screen, and the talk goes by that', () => {
    const {on} = started(typedToo);
    expect(on('outings')).toEqual([
      {
        id: 'O-1',
        ...typedToo,
        rehearsed: true,
        packed: false,
        met: '',
      },
    ]);
    expect(on('interviews')).toMatchObject([
      {person: 'Somebody at Autumn fair', place: '', approach: ''},
    ]);
  });
});
