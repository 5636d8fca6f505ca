import type {Moment} from '../../../src/core/day';
import {reasonFor, whomNext} from '../../../src/core/steps/calls/whom-next';
import type {Call} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

/** Thursday 4 March 2027; a call with nobody there on Monday, unless said otherwise. */
const NOW = '2027-03-04T09:00';
const call = (id: string, set: Partial<Omit<Call, 'id'>> = {}) =>
  put('calls', `C-${id}`, {
    personId: `P-${id}`,
    at: '2027-03-01T09:00',
    outcome: 'no answer',
    ...set,
  });

const reached = (changes: readonly Change[], now: Moment = NOW) => {
  const world = aWorld({changes, now});
  return whomNext(world).map(one => ({
    id: one.person.id,
    next: one.next.next,
    on: one.next.on,
    isDue: one.isDue,
    why: reasonFor(world, one),
  }));
};
const idsOf = (changes: readonly Change[]) =>
  reached(changes).map(one => one.id);

describe('the order in which people are to be reached', () => {
  it('is: set a day with who said yes, then what is due by its day, then first calls, then what is ahead', () => {
    expect(
      reached([
        person('P-ahead', {nextOn: '2027-03-05'}),
        person('P-new'),
        person('P-silent', {stage: 'contacted'}),
        call('silent'),
        person('P-due', {nextOn: '2027-03-03'}),
        person('P-yes', {stage: 'contacted'}),
        call('yes', {outcome: 'agreed', at: '2027-03-04T08:00'}),
        person('P-today', {nextOn: '2027-03-04'}),
      ]).map(({id, on, isDue}) => [id, on, isDue]),
    ).toEqual([
      ['P-yes', '2027-03-04', true],
      ['P-due', '2027-03-03', true],
      ['P-silent', '2027-03-04', true],
      ['P-today', '2027-03-04', true],
      ['P-new', '', true],
      ['P-ahead', '2027-03-05', false],
    ]);
  });

  it('puts a yes whose day is later before others whose day is later', () => {
    expect(
      idsOf([
        person('P-1', {nextOn: '2027-03-05'}),
        person('P-2', {nextOn: '2027-03-20'}),
        call('2', {outcome: 'agreed'}),
      ]),
    ).toEqual(['P-2', 'P-1']);
  });

  it('has of those without a day who was added first before, and who was added on no day last', () => {
    expect(
      idsOf([
        person('P-1'),
        person('P-2', {addedOn: '2027-03-02'}),
        person('P-3', {addedOn: '2027-03-01'}),
      ]),
    ).toEqual(['P-3', 'P-2', 'P-1']);
  });
});

describe('who is to be reached', () => {
  it.each([
    ['has no stage yet', {stage: ''}, ['P-1']],
    ['is to be approached', {}, ['P-1']],
    ['was contacted', {stage: 'contacted'}, ['P-1']],
    ['was met', {stage: 'met'}, []],
    ['is not to be contacted', {doNotContact: true}, []],
    ['has no name', {name: ''}, []],
  ])('who %s', (_, set, ids) => {
    expect(idsOf([person('P-1', set)])).toEqual(ids);
  });

  it.each([
    ['is planned for later', {}, '2027-03-05T09:00', []],
    ['is confirmed', {status: 'confirmed'}, '2027-03-05T09:00', []],
    ['was moved', {status: 'moved'}, '2027-03-05T09:00', []],
    ['has no status', {status: ''}, '2027-03-05T09:00', []],
    ['has no time yet', {}, '', []],
    ['was earlier today', {}, '2027-03-04T08:00', []],
    ['was yesterday', {}, '2027-03-03T09:00', ['P-1']],
    ['is called off', {status: 'cancelled'}, '2027-03-05T09:00', ['P-1']],
  ] as const)('with whom a talk %s', (_, set, start, ids) => {
    expect(idsOf([person('P-1'), putTalk({...set, start})])).toEqual(ids);
  });

  it.each(['talk now', 'wrong person', 'gave another name'])(
    'not after «%s»',
    outcome => {
      expect(idsOf([person('P-1'), call('1', {outcome})])).toEqual([]);
    },
  );
});

describe('the day on which somebody is to be reached', () => {
  it.each([
    ['that silence brings', '', '2027-03-04'],
    ['that it was put off to', '2027-03-09', '2027-03-09'],
    ['that silence brings, put off to none later', '2027-03-02', '2027-03-04'],
  ] as const)('is the one %s', (_, nextOn, on) => {
    expect(reached([person('P-1', {nextOn}), call('1')])).toMatchObject([
      {next: 'tryAnother', on},
    ]);
  });
});

describe('why somebody is to be reached', () => {
  const why = (
    set: Parameters<typeof person>[1],
    ...calls: readonly Change[]
  ) => reached([person('P-1', set), ...calls])[0]!.why;

  it.each([
    [{}, 'Not approached yet.'],
    [{organisation: 'Ward'}, 'Works at Ward. Not approached yet.'],
    [
      {organisation: 'Ward', known: true},
      'You know each other: an easy start.',
    ],
    [{known: true, referredBy: 'Max'}, 'Max gave you their name.'],
  ])('before the first call, of %j', (set, says) => {
    expect(why(set)).toBe(says);
  });

  it.each([
    [
      {outcome: 'agreed'},
      'Said yes Monday, 1 March. Now it needs a day and a time.',
    ],
    [{outcome: 'call back'}, 'You said you would call again.'],
    [
      {outcome: 'call back', nextTime: '15:30'},
      'You said you would call again at 15:30.',
    ],
    [
      {outcome: 'no answer', nextTime: '15:30'},
      'No answer since Monday, 1 March. Somebody else there may be easier to reach.',
    ],
    [
      {outcome: 'declined - busy'},
      'They had no time Monday, 1 March. A new try is fine now.',
    ],
  ])('after a call of which is noted %j', (set, says) => {
    expect(why({}, call('1', set))).toBe(says);
  });

  it('names the place where nobody answers', () => {
    expect(why({organisation: 'Ward'}, call('1'))).toBe(
      'No answer since Monday, 1 March. Somebody else at Ward may be easier to reach.',
    );
    expect(why({organisation: 'Ward'}, call('1', {outcome: 'call back'}))).toBe(
      'You said you would call again.',
    );
  });
});
