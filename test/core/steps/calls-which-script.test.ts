import type {Moment} from '../../../src/core/day';
import {
  isToConfirm,
  whichScript,
} from '../../../src/core/steps/calls/which-script';
import type {Person} from '../../../src/core/tables';
import {type Change, find, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {aTalk, putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const scriptFor = (
  set: Partial<Person>,
  changes: readonly Change[] = [],
  now: Moment = '2027-03-01T09:00',
) => {
  const world = aWorld({now, changes: [person('P-1', set), ...changes]});
  return whichScript(world, find(world.tracker, 'people', 'P-1')!);
};

describe('the script for somebody', () => {
  const mail = {email: 'ida@ward.example'};
  const phone = {phone: '0660'};

  it.each<[string, string, Partial<Person>]>([
    ['cold', 'nobody knows', {}],
    ['someoneKnown', 'is known', {known: true}],
    ['email', 'likes e-mail best', {preferredWay: 'e-mail', ...phone}],
    ['email', 'has only an e-mail address', mail],
    ['cold', 'has an address and a number', {...mail, ...phone}],
    ['cold', 'likes the phone best', {...mail, preferredWay: 'phone'}],
    [
      'someoneKnown',
      'is known and has only an address',
      {...mail, known: true},
    ],
    [
      'namedBy',
      'was named by somebody who may be named',
      {referredBy: 'Max', mayUseName: 'yes', known: true},
    ],
    [
      'foundYou',
      'was named by somebody who may not be named',
      {referredBy: 'Max', mayUseName: 'no', known: true},
    ],
    ['email', 'was named and likes e-mail', {...mail, referredBy: 'Max'}],
  ])('is %s for who %s', (id, _, set) => {
    expect(scriptFor(set)).toBe(id);
  });

  it.each([
    ['callBack', 'asked to be called again', 'call back', '2027-03-02'],
    ['callBack', 'had no time', 'declined - busy', '2027-03-31'],
    ['callBack', 'asked for a résumé', 'asked for a résumé', '2027-03-02'],
    ['cold', 'did not answer for three days', 'no answer', '2027-03-04'],
    ['reminder', 'did not answer for seven', 'no answer', '2027-03-10'],
    ['cold', 'said no', 'declined', '2027-03-02'],
  ] as const)('is %s for who %s', (id, _, outcome, today) => {
    const call = put('calls', 'C-1', {
      personId: 'P-1',
      at: '2027-03-01T09:00',
      outcome,
    });
    expect(scriptFor({}, [call], `${today}T09:00`)).toBe(id);
  });

  it('is a reminder, too, for who did not answer when asked again', () => {
    const calls = (['2027-03-01T09:00', '2027-03-10T09:00'] as const).map(at =>
      put('calls', `C-${at}`, {personId: 'P-1', at, outcome: 'no answer'}),
    );
    expect(scriptFor({}, calls, '2027-03-22T09:00')).toBe('reminder');
  });

  it('is to confirm where a talk is near', () => {
    expect([
      scriptFor({}, [putTalk()]),
      scriptFor({}, [putTalk({confirmedOn: '2027-03-01T08:00'})]),
    ]).toEqual(['confirm', 'cold']);
  });
});

describe('a talk is to be confirmed', () => {
  it.each<[string, boolean, Moment, Moment | '']>([
    ['the day before', true, '2027-03-01T09:00', '2027-03-02T14:00'],
    ['two days before', false, '2027-03-01T09:00', '2027-03-03T14:00'],
    ['on its own day', false, '2027-03-02T09:00', '2027-03-02T14:00'],
    ['on Friday for Monday', true, '2027-03-05T09:00', '2027-03-08T14:00'],
    ['on Friday for Tuesday', false, '2027-03-05T09:00', '2027-03-09T14:00'],
    ['on Friday for Saturday', true, '2027-03-05T09:00', '2027-03-06T14:00'],
    ['where it has no time', false, '2027-03-01T09:00', ''],
  ])('%s: %s', (_, is, now, start) => {
    expect(isToConfirm(aWorld({now}), aTalk({start}))).toBe(is);
  });

  it('until it is', () => {
    expect(
      isToConfirm(aWorld(), aTalk({confirmedOn: '2027-03-01T08:00'})),
    ).toBe(false);
  });
});
