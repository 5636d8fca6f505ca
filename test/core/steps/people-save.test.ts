import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person, save} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const saved = (typed: Record<string, string>, ...changes: readonly Change[]) =>
  after(aWorld({changes}), save(typed, {person: 'P-1'})).changes;
const tables = (some: readonly Change[]) =>
  some.map(one => `${one.table} ${one.id}`);

describe('the permission to say who named somebody', () => {
  const ida = person('P-1', {referredById: 'P-2', mayUseName: 'no'});
  const given = (set: Parameters<typeof put<'referrals'>>[2], id = 'N-1') =>
    put('referrals', id, {
      name: 'Person P-1',
      newPersonId: 'P-1',
      fromPersonId: 'P-2',
      ...set,
    });

  it('goes to the name as that person gave it, and to no other', () => {
    expect(
      saved(
        {mayUseName: 'yes'},
        ida,
        given({}),
        given({fromPersonId: 'P-3'}, 'N-2'),
        given({newPersonId: 'P-4'}, 'N-3'),
        given({fromPersonId: 'P-3', newPersonId: 'P-4'}, 'N-4'),
      ).slice(1),
    ).toEqual([put('referrals', 'N-1', {permission: 'yes'})]);
  });

  it('is not written again where it is the same', () => {
    expect(tables(saved({mayUseName: 'no'}, ida, given({})))).toEqual([
      'people P-1',
    ]);
  });

  it('is written for nobody where somebody is new', () => {
    expect(
      tables(
        after(
          aWorld({
            changes: [put('referrals', 'N-1', {newPersonId: '', name: 'Eve'})],
          }),
          save({name: 'Tom', mayUseName: 'yes'}),
        ).changes,
      ),
    ).toEqual(['people P-new1']);
  });

  it.each([
    ['', 'not asked'],
    ['yes', 'yes'],
  ])('chosen as «%s» stands as «%s»', (mayUseName, as) => {
    expect(saved({mayUseName}, ida)).toMatchObject([{set: {mayUseName: as}}]);
  });
});

describe('somebody like another', () => {
  const known = {
    name: 'Ida',
    organisation: 'Honey',
    email: 'ida@honey.example',
  };
  const two = [person('P-1', known), person('P-2', known)];

  it('is saved without a question where nothing was altered that tells them apart', () => {
    expect(tables(saved({...known, role: 'Beekeeper'}, ...two))).toEqual([
      'people P-1',
    ]);
  });

  it.each([
    ['the name', {name: 'ida'}],
    ['the organisation', {organisation: 'honey'}],
    ['the e-mail', {email: 'IDA@honey.example'}],
  ])('is asked about where %s was altered', (_, typed) => {
    expect(saved(typed, ...two)).toEqual([]);
  });
});

describe('what is typed about somebody', () => {
  it.each([
    ['', undefined],
    ['7', 7],
    ['12', 12],
    ['7.5', 7.5],
    ['7,5', 7.5],
    ['7.25', 7.25],
  ])('is «%s» years in the field', (yearsInField, years) => {
    expect(saved({yearsInField}, person('P-1'))).toEqual([
      expect.objectContaining({
        set: expect.objectContaining({yearsInField: years}),
      }),
    ]);
  });

  it.each(['123', 'x7', '7x', '7.', '.5', '-7'])(
    'is no years in the field: «%s»',
    yearsInField => {
      expect(() => saved({yearsInField}, person('P-1'))).toThrow(
        expect.objectContaining({code: 'badYears', field: 'yearsInField'}),
      );
    },
  );

  it('may be an odd address that stood there before', () => {
    const ida = person('P-1', {email: 'ida at honey'});
    expect(tables(saved({email: 'ida at honey'}, ida))).toEqual(['people P-1']);
    expect(() => saved({email: 'ida on honey'}, ida)).toThrow('badEmail');
  });

  it.each([
    ['the one from the name', {}, 'Ida Berg', 'Ida'],
    [
      'the new one where the name was corrected',
      {firstName: 'Iad'},
      'Ida Berg',
      'Ida',
    ],
    ['the one of one’s own', {firstName: 'Idi'}, 'Ida Berg', 'Idi'],
  ])('makes the first name %s', (_, before, name, firstName) => {
    expect(
      saved(
        {name, ...before},
        person('P-1', {name: 'Iad Berg', firstName: 'Iad', ...before}),
      ),
    ).toMatchObject([{set: {firstName}}]);
  });

  it.each([
    ['Idi', '', 'Ida'],
    ['Idi', 'Iad', 'Iad'],
  ])('which was «%s» and is typed as «%s» makes %s', (firstName, typed, as) => {
    expect(
      saved(
        {name: 'Ida Berg', firstName: typed},
        person('P-1', {name: 'Iad Berg', firstName}),
      ),
    ).toMatchObject([{set: {firstName: as}}]);
  });

  it('leaves a first name typed like the old name’s where the name stays', () => {
    expect(
      saved(
        {name: 'Ida Berg', firstName: 'Ida'},
        person('P-1', {name: 'Ida Berg', firstName: 'Ida'}),
      ),
    ).toMatchObject([{set: {firstName: 'Ida'}}]);
  });

  it.each([
    ['a research note', {researchId: 'R-1'}, 'research note'],
    [
      'a note before a giver',
      {researchId: 'R-1', referredBy: 'Max'},
      'research note',
    ],
    ['a giver', {referredBy: 'Max'}, 'named by somebody'],
    ['nothing', {}, ''],
    ['what was said', {howFound: 'outing', referredBy: 'Max'}, 'outing'],
  ])('tells by %s how somebody was found', (_, typed, howFound) => {
    expect(saved(typed, person('P-1'))).toMatchObject([{set: {howFound}}]);
  });

  it.each([
    [{known: 'yes'}, true],
    [{known: ''}, false],
    [{known: '', relationship: 'teacher or former employer'}, true],
    [{known: '', relationship: 'volunteer'}, false],
  ])('tells by %j whether one knows them', (typed, known) => {
    expect(saved(typed, person('P-1'))).toMatchObject([{set: {known}}]);
  });

  it('leaves everything that is not on the screen', () => {
    const all = {
      name: 'Ida Berg',
      firstName: 'Idi',
      known: true,
      talker: true,
      doNotContact: true,
      nextOn: '2027-03-09',
      nextAction: 'Write',
      yearsInField: 7,
      work: 'Nurse; Fire-eater',
      mayUseName: 'no',
      stage: 'met',
    } as const;
    const change = after(
      aWorld({
        changes: [person('P-1', all), put('work', 'W-1', {name: 'Fire-eater'})],
      }),
      {action: 'people.save', about: {person: 'P-1'}},
    ).changes;
    expect(change).toMatchObject([{set: all}]);
  });

  it('carries a corrected name on to where it stands', () => {
    expect(
      tables(
        saved(
          {name: 'Ida Berger'},
          person('P-1', {name: 'Ida Berg'}),
          putTalk(),
        ),
      ),
    ).toEqual(['people P-1', 'interviews I-1']);
  });
});
