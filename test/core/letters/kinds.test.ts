import {english} from '../../../src/core/languages/english';
import {KINDS} from '../../../src/core/letters/kinds';
import {
  asTemplatesFile,
  readTemplatesFile,
} from '../../../src/core/reading/templates-file';
import {everyLetter} from '../../../src/core/letters/owed';
import {LETTER_KINDS} from '../../../src/core/tables/letters';
import {type Change, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const ANA = put('people', 'P-1', {
  name: 'Ana Ruiz',
  assistant: 'Mira Holt',
  stage: 'met',
});
const BEN = put('people', 'P-2', {name: 'Ben Holm'});
const talk = (
  set: Parameters<typeof put<'interviews'>>[2] = {},
  id = 'I-1',
): Change =>
  put('interviews', id, {
    person: 'Ana Ruiz',
    personIds: 'P-1',
    status: 'done',
    start: '2027-02-28T15:00',
    ...set,
  });
const call = (set: Parameters<typeof put<'calls'>>[2]): Change =>
  put('calls', 'C-1', {at: '2027-02-27T10:00', ...set});
const name = (set: Parameters<typeof put<'referrals'>>[2] = {}): Change =>
  put('referrals', 'R-1', {
    name: 'Ben Holm',
    fromPersonId: 'P-1',
    newPersonId: 'P-2',
    ...set,
  });

/** Every letter that is called for, as «kind to whom, template, due». */
const owedAfter = (...changes: readonly Change[]): string[] =>
  everyLetter(aWorld({changes: [ANA, BEN, ...changes]})).map(
    ({kind, person, due, template, topic}) =>
      [kind.id, person.name, template, topic, due]
        .filter(part => part)
        .join(', '),
  );

describe('the kinds of letters', () => {
  it('are those that the Letters tab offers and that there are words for', () => {
    expect(KINDS.map(({cell}) => cell).sort()).toEqual(
      [...LETTER_KINDS].sort(),
    );
    expect(KINDS.map(({id}) => id).sort()).toEqual(
      Object.keys(english.letters.kinds).sort(),
    );
  });

  it('have one template each in a set to hand out, which can be brought in as it is', () => {
    const file = Buffer.from(asTemplatesFile(english)).toString('base64');
    expect(readTemplatesFile(file, english).map(({kind}) => kind)).toEqual([
      ...KINDS,
    ]);
  });

  it.each<[string, Change[], string]>([
    ['in person', [talk()], 'informational'],
    ['of practice', [talk({type: 'practice'})], 'practice'],
    ['that was a job interview', [talk({jobTalk: true})], 'jobInterview'],
    ['on the spot', [talk({type: 'on the spot'})], 'onTheSpot'],
    [
      'at a fair',
      [put('outings', 'O-1', {type: 'career fair'}), talk({outingId: 'O-1'})],
      'onTheSpot',
    ],
    [
      'while helping out',
      [
        put('outings', 'O-1', {type: 'volunteer organisation'}),
        talk({outingId: 'O-1'}),
      ],
      'volunteer',
    ],
    ['with several', [talk({personIds: 'P-1 P-2'})], 'panel'],
  ])('fit a talk %s', (_, changes, kind) => {
    const [first] = owedAfter(...changes);
    expect(first).toMatch(new RegExp(`^${kind}, Ana Ruiz`));
  });

  it('are due a day after a talk, two days after practice', () => {
    expect(owedAfter(talk())).toEqual([
      'informational, Ana Ruiz, 2027-03-01T15:00',
    ]);
    expect(owedAfter(talk({type: 'practice'}))).toEqual([
      'practice, Ana Ruiz, 2027-03-02T15:00',
    ]);
  });

  it('owe thanks to the giver of a name outside of any talk, and not twice for one in a talk', () => {
    expect(owedAfter(name())).toEqual(['namesGiven, Ana Ruiz']);
    expect(
      owedAfter(talk(), name({interviewId: 'I-1'})).filter(one =>
        one.startsWith('namesGiven'),
      ),
    ).toEqual([]);
  });

  it.each<[string, Change[], string]>([
    [
      'was reached',
      [call({personId: 'P-2', outcome: 'call back'})],
      'news, Ana Ruiz, newsContacted, Ben Holm, 2027-03-01T10:00',
    ],
    [
      'declined',
      [call({personId: 'P-2', outcome: 'declined'})],
      'news, Ana Ruiz, newsFailed, Ben Holm, 2027-03-01T10:00',
    ],
    [
      'was talked with',
      [talk({person: 'Ben Holm', personIds: 'P-2'})],
      'news, Ana Ruiz, newsMet, Ben Holm, 2027-03-02T15:00',
    ],
  ])('owe news to the giver when the person named %s', (_, changes, owed) => {
    expect(owedAfter(name({interviewId: 'I-0'}), ...changes)).toContain(owed);
  });

  it('owe no news that was told already', () => {
    expect(
      owedAfter(
        name({interviewId: 'I-0', giverToldOn: '2027-02-28T09:00'}),
        call({personId: 'P-2', outcome: 'declined'}),
      ).filter(one => one.startsWith('news')),
    ).toEqual([]);
  });

  it('would be welcome after a kind no, and no longer puzzle anybody two weeks later', () => {
    const outcome = 'declined';
    expect(owedAfter(call({personId: 'P-2', outcome}))).toContain(
      'declined, Ben Holm, 2027-03-01T10:00',
    );
    expect(
      owedAfter(call({personId: 'P-2', outcome, at: '2027-02-01T10:00'})),
    ).toEqual([]);
  });

  it('would be welcome with an assistant who helped, and with everybody who had a part in a decision', () => {
    expect(owedAfter(call({personId: 'P-1', spokeTo: 'assistant'}))).toEqual([
      'assistant, Ana Ruiz, Mira Holt',
    ]);
    expect(
      owedAfter(
        put('work', 'W-1', {name: 'Nurse', status: 'kept'}),
        talk({workId: 'W-1'}),
      ),
    ).toContain('decision, Ana Ruiz, Nurse');
  });

  it('keep a letter that was begun by hand though nothing calls for it', () => {
    expect(
      owedAfter(
        put('letters', 'L-advice-2027-01-01-P-1', {
          kind: 'acted on advice',
          personId: 'P-1',
          aboutId: '2027-01-01',
          stage: 'draft',
        }),
      ),
    ).toEqual(['advice, Ana Ruiz']);
  });
});
