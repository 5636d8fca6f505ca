import type {Call} from '../../../src/core/tables';
import {type Change, put, remove} from '../../../src/core/tracker';
import {after} from '../support/day';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const ida = put('people', 'P-1', {
  name: 'Ida Berg',
  work: 'Nurse',
  assistant: 'Mr Holm',
});
const aCall = (set: Partial<Omit<Call, 'id'>> = {}) =>
  put('calls', 'C-1', {
    personId: 'P-1',
    at: '2027-03-01T09:00',
    outcome: 'call back',
    nextOn: '2027-03-02',
    nextTime: '15:30',
    ...set,
  });

const kept = (
  typed: Readonly<Record<string, string>>,
  ...changes: readonly Change[]
) =>
  after(aWorld({changes: [ida, aCall(), ...changes]}), {
    action: 'calls.keep',
    about: {call: 'C-1'},
    typed,
  });

describe('what is added about a call', () => {
  it('stands with the call; who answered and the next day with the person, too', () => {
    const {changes, screen} = kept({
      confidence: '4',
      notes: 'Friendly',
      nextOn: '2027-03-09',
      nextTime: '9.15',
      assistant: 'Ms Lind',
    });
    expect(changes).toEqual([
      put('calls', 'C-1', {
        confidence: 4,
        notes: 'Friendly',
        nextOn: '2027-03-09',
        nextTime: '09:15',
      }),
      put('people', 'P-1', {nextOn: '2027-03-09', assistant: 'Ms Lind'}),
    ]);
    expect([screen.id, screen.said]).toEqual(['calls.home', 'Kept.']);
  });

  it('leaves day, time and who answered as they are where nothing is typed', () => {
    expect(kept({}).changes).toEqual([
      put('calls', 'C-1', {
        confidence: undefined,
        notes: '',
        nextOn: '2027-03-02',
        nextTime: '15:30',
      }),
      put('people', 'P-1', {nextOn: '2027-03-02'}),
    ]);
  });

  it('stands with the call alone where the person is gone', () => {
    const {changes} = kept({name: 'Jo Winter'}, aCall({personId: 'P-9'}));
    expect(changes.map(one => `${one.table} ${one.id}`)).toEqual(['calls C-1']);
  });
});

describe('a name that was given in a call', () => {
  const named = {name: 'Jo Winter', detail: 'Night nurse', permission: 'yes'};

  it('becomes a referral and somebody to reach, in the same write', () => {
    expect(kept(named).changes).toEqual([
      put('calls', 'C-1', {
        confidence: undefined,
        notes: '',
        nextOn: '2027-03-02',
        nextTime: '15:30',
        outcome: 'gave another name',
      }),
      put('people', 'P-1', {nextOn: '2027-03-02'}),
      put('referrals', 'N-new2', {
        name: 'Jo Winter',
        detail: 'Night nurse',
        permission: 'yes',
        from: 'Ida Berg',
        fromPersonId: 'P-1',
        newPersonId: 'P-new1',
        callId: 'C-1',
      }),
      put('people', 'P-new1', {
        name: 'Jo Winter',
        firstName: 'Jo',
        stage: 'to approach',
        relationship: 'referral',
        howFound: 'named by somebody',
        known: false,
        work: 'Nurse',
        notes: 'Night nurse',
        addedOn: '2027-03-01',
        nextAction: 'Reach them: Ida Berg named them',
        nextOn: '2027-03-04',
        referredBy: 'Ida Berg',
        referredById: 'P-1',
        mayUseName: 'yes',
      }),
    ]);
  });

  it.each([
    ['yes', 'yes'],
    ['no', 'no'],
    ['', 'not asked'],
    ['perhaps', 'not asked'],
  ])('with the permission «%s» stands as «%s»', (permission, as) => {
    expect(kept({...named, permission}).changes).toContainEqual(
      expect.objectContaining({
        table: 'referrals',
        set: expect.objectContaining({permission: as}),
      }),
    );
  });

  it.each([
    ['', [{referredBy: 'Ida Berg', referredById: 'P-1', mayUseName: 'yes'}]],
    ['Kim Oro', []],
  ])(
    'is linked to who is on the list already, named by «%s» before',
    (referredBy, links) => {
      const {changes} = kept(
        {...named, name: 'jo winter'},
        put('people', 'P-2', {name: 'Jo Winter', referredBy}),
      );
      expect(changes.slice(2)).toEqual([
        put('referrals', 'N-new1', {
          name: 'jo winter',
          detail: 'Night nurse',
          permission: 'yes',
          from: 'Ida Berg',
          fromPersonId: 'P-1',
          newPersonId: 'P-2',
          callId: 'C-1',
        }),
        ...links.map(link => put('people', 'P-2', link)),
      ]);
    },
  );

  it('asks at the field who is meant by a name that two people have', () => {
    const two = ['P-2', 'P-3'].map(id =>
      put('people', id, {name: 'Jo Winter', organisation: id}),
    );
    expect(() => kept(named, ...two)).toThrow(
      expect.objectContaining({code: 'severalOfThatName', field: 'name'}),
    );
  });

  it('leads on to a call with them', () => {
    expect(toldScreen(kept(named).screen, false)).toEqual([
      'screen calls.named P-new1; title Know your phone scripts; back {"label":"All steps","press":{"action":"overview"}}; said Jo Winter is on your list, named by Ida Berg.',
      'main Get ready to reach Jo Winter → calls.script {"person":"P-new1"}',
      'button Whom next? → calls.home',
    ]);
  });
});

describe('a call that is taken back', () => {
  const before = JSON.stringify({
    person: {stage: 'to approach', nextAction: '', nextOn: ''},
  });
  const undone = (talk: Parameters<typeof put<'interviews'>>[2]) =>
    after(
      aWorld({
        changes: [ida, aCall(), put('interviews', 'I-1', talk)],
      }),
      {
        action: 'calls.undo',
        about: {
          call: 'C-1',
          person: 'P-1',
          situation: 'cold',
          before,
          talk: 'I-1',
        },
      },
    );
  const call = [
    remove('calls', 'C-1'),
    put('people', 'P-1', {stage: 'to approach', nextAction: '', nextOn: ''}),
  ];

  it('takes the talk with it that it began', () => {
    const {changes, screen} = undone({callId: 'C-1'});
    expect(changes).toEqual([...call, remove('interviews', 'I-1')]);
    expect([screen.id, screen.said]).toEqual([
      'calls.script P-1 cold',
      'Undone. Nothing is noted.',
    ]);
  });

  it.each([
    ['another call began', {callId: 'C-2'}],
    ['is written about', {callId: 'C-1', recordedAt: '2027-03-01T09:30'}],
  ] as const)('leaves a talk that %s', (_, talk) => {
    expect(undone(talk).changes).toEqual(call);
  });
});
