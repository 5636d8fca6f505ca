import {everyLetter} from '../../../src/core/letters/owed';
import {type Change, put} from '../../../src/core/tracker';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const PEOPLE = [
  put('people', 'P-1', {name: 'Ida Berg', assistant: 'Mira'}),
  put('people', 'P-2', {name: 'Ben Holm'}),
  put('people', 'P-3', {name: 'Cem Aras', assistant: 'Nora'}),
];
const done = (set: Parameters<typeof putTalk>[0] = {}, id = 'I-1') =>
  putTalk({status: 'done', start: '2027-02-28T15:00', ...set}, id);
const call = (set: Parameters<typeof put<'calls'>>[2] = {}, id = 'C-1') =>
  put('calls', id, {personId: 'P-2', at: '2027-02-27T10:00', ...set});
const name = (set: Parameters<typeof put<'referrals'>>[2] = {}, id = 'N-1') =>
  put('referrals', id, {
    name: 'Ben Holm',
    fromPersonId: 'P-1',
    newPersonId: 'P-2',
    interviewId: 'I-0',
    ...set,
  });
/** The letters of one kind that something calls for, as «about what, to whom, due», and for which topic. */
const calledFor = (kind: string, ...changes: readonly Change[]) =>
  everyLetter(
    aWorld({changes: [...PEOPLE, put('interviews', 'I-0', {}), ...changes]}),
  )
    .filter(one => one.kind.id === kind)
    .map(({about, person, due, topic, template}) =>
      [about, person.id, due, topic, template].filter(part => part).join(', '),
    );

describe('thanks for a kind no', () => {
  const CALLED = 'C-1, P-2, 2027-03-01T10:00';

  it.each([
    ['declined', [CALLED]],
    ['declined - busy', [CALLED]],
    ['gave another name', [CALLED]],
    ['has not declined', []],
  ])('are called for by «%s», or not', (outcome, letters) => {
    expect(calledFor('declined', call({outcome}))).toEqual(letters);
  });

  it.each([
    ['at a time nobody knows', {at: '' as const}],
    ['from somebody who is gone', {personId: 'P-9'}],
  ])('are not called for %s', (_, set) => {
    expect(calledFor('declined', call({outcome: 'declined', ...set}))).toEqual(
      [],
    );
  });

  it.each([
    ['2027-02-15T10:00', 1],
    ['2027-02-14T10:00', 0],
  ] as const)('are called for up to fourteen days after: %s', (at, count) => {
    expect(calledFor('declined', call({outcome: 'declined', at}))).toHaveLength(
      count,
    );
  });

  it('are called for once a person, by the last of the calls', () => {
    expect(
      calledFor(
        'declined',
        call({outcome: 'declined'}),
        call({outcome: 'declined', at: '2027-02-28T10:00'}, 'C-2'),
        call({outcome: 'declined', personId: 'P-3'}, 'C-3'),
      ),
    ).toEqual(['C-3, P-3, 2027-03-01T10:00', 'C-2, P-2, 2027-03-02T10:00']);
  });

  it.each([
    ['after a talk with the person', {personIds: 'P-1 P-2'}, 0],
    ['before it took place', {personIds: 'P-2', status: 'planned'}, 1],
    ['after a talk with somebody else', {personIds: 'P-1'}, 1],
  ])('are called for no longer %s', (_, talk, count) => {
    expect(
      calledFor('declined', call({outcome: 'declined'}), done(talk)),
    ).toHaveLength(count);
  });

  it('stay once they are begun, however old', () => {
    const at = '2027-01-01T10:00';
    const letter = put('letters', 'L-1', {aboutId: 'C-1'});
    const other = put('letters', 'L-1', {aboutId: 'C-2'});
    expect([
      calledFor('declined', call({outcome: 'declined', at}), letter),
      calledFor('declined', call({outcome: 'declined', at}), other),
    ]).toEqual([['C-1, P-2, 2027-01-03T10:00'], []]);
  });
});

describe('news to who gave a name', () => {
  const met = (told = '2027-03-02T15:00') =>
    `N-1.met, P-1, ${told}, Ben Holm, newsMet`;
  const contacted =
    'N-1.contacted, P-1, 2027-03-01T10:00, Ben Holm, newsContacted';
  const failed = 'N-1.failed, P-1, 2027-03-01T10:00, Ben Holm, newsFailed';

  it.each([
    ['nothing yet', [], []],
    ['a call', [call()], [contacted]],
    ['a call to somebody else', [call({personId: 'P-3'})], []],
    ['a call at a time nobody knows', [call({at: ''})], []],
    ['a no', [call({outcome: 'declined - busy'})], [failed]],
    ['the wrong person', [call({outcome: 'wrong person'})], [failed]],
    [
      'a word of one’s own about it',
      [call({outcome: 'not declined'})],
      [contacted],
    ],
    [
      'a call, and the person set aside',
      [call(), put('people', 'P-2', {stage: 'closed'})],
      [failed],
    ],
    ['a talk', [call(), done({personIds: 'P-1 P-2'})], [met()]],
    [
      'a talk that is planned',
      [call(), done({personIds: 'P-2', status: 'planned'})],
      [contacted],
    ],
    [
      'a talk with somebody else',
      [call(), done({personIds: 'P-3'})],
      [contacted],
    ],
    [
      'a talk at a time nobody knows',
      [call(), done({personIds: 'P-2', start: ''})],
      [contacted],
    ],
  ])('is called for by %s', (_, changes, letters) => {
    expect(calledFor('news', name(), ...changes)).toEqual(letters);
  });

  it('goes by what has its time, among what has none', () => {
    const talks = [
      done({personIds: 'P-2', start: ''}, 'I-1'),
      done({personIds: 'P-2'}, 'I-2'),
    ];
    expect([
      calledFor('news', name(), ...talks),
      calledFor('news', name(), call({at: ''}, 'C-0'), call()),
    ]).toEqual([[met()], [contacted]]);
  });

  it('begins with the first of the calls, and ends with the last', () => {
    const later = call({at: '2027-02-28T10:00', outcome: 'no answer'}, 'C-0');
    const no = call({at: '2027-02-28T10:00', outcome: 'declined'}, 'C-0');
    expect([
      calledFor('news', name(), later, call()),
      calledFor('news', name(), no, call()),
    ]).toEqual([
      [contacted],
      ['N-1.failed, P-1, 2027-03-02T10:00, Ben Holm, newsFailed'],
    ]);
  });

  it.each([
    ['before it', '2027-02-28T14:59', [met()]],
    ['at its time', '2027-02-28T15:00', []],
    ['after it', '2027-03-01T08:00', []],
  ] as const)(
    'is told already where the giver was told %s',
    (_, giverToldOn, letters) => {
      expect(
        calledFor('news', name({giverToldOn}), done({personIds: 'P-2'})),
      ).toEqual(letters);
    },
  );

  it('stays once it is begun, though told', () => {
    const told = name({giverToldOn: '2027-03-01T08:00'});
    const talk = done({personIds: 'P-2'});
    expect([
      calledFor(
        'news',
        told,
        talk,
        put('letters', 'L-1', {aboutId: 'N-1.met'}),
      ),
      calledFor(
        'news',
        told,
        talk,
        put('letters', 'L-1', {aboutId: 'N-1.failed'}),
      ),
    ]).toEqual([[met()], []]);
  });

  it.each([
    ['the giver', {fromPersonId: 'P-9'}],
    ['the person named', {newPersonId: 'P-9'}],
  ])('is none where %s is gone', (_, set) => {
    expect(calledFor('news', name(set), done({personIds: 'P-2'}))).toEqual([]);
  });
});

describe('other thanks', () => {
  it.each([
    [
      'helped',
      [call({personId: 'P-1', spokeTo: 'assistant'})],
      ['P-1, P-1, Mira'],
    ],
    ['was not spoken to', [call({personId: 'P-1', spokeTo: 'them'})], []],
    ['has no name', [call({personId: 'P-2', spokeTo: 'assistant'})], []],
    [
      'of somebody else helped',
      [
        call({personId: 'P-3', spokeTo: 'assistant'}),
        call({personId: 'P-1', spokeTo: 'them'}, 'C-2'),
      ],
      ['P-3, P-3, Nora'],
    ],
  ])('go to an assistant who %s, or not', (_, changes, letters) => {
    expect(calledFor('assistant', ...changes)).toEqual(letters);
  });

  it('go to a giver once, for the first of the names outside of a talk', () => {
    const outside = {interviewId: ''};
    expect(
      calledFor(
        'namesGiven',
        name(outside, 'N-1'),
        name(outside, 'N-2'),
        name({...outside, fromPersonId: 'P-3'}, 'N-3'),
        name({...outside, fromPersonId: 'P-9'}, 'N-4'),
        name({interviewId: 'I-0', fromPersonId: 'P-2'}, 'N-5'),
      ),
    ).toEqual(['N-1, P-1', 'N-3, P-3']);
  });

  it('go, after a decision, once to everybody who told about that work', () => {
    expect(
      calledFor(
        'decision',
        put('work', 'W-1', {name: 'Nurse', status: 'kept'}),
        put('work', 'W-2', {name: 'Cook', status: 'comparing'}),
        done({personIds: 'P-1 P-9', workId: 'W-1'}, 'I-1'),
        done({personIds: 'P-1 P-2', workId: 'W-1'}, 'I-2'),
        done({personIds: 'P-3', workId: 'W-1', status: 'planned'}, 'I-3'),
        done({personIds: 'P-3', workId: 'W-2'}, 'I-4'),
      ),
    ).toEqual(['W-1, P-1, Nurse', 'W-1, P-2, Nurse']);
  });
});
