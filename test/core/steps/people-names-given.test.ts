import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {buttonNamed, pressesOf, wordsOf} from '../support/screens';
import {aWorld} from '../support/world';
import {person, home, show, titlesOf} from '../support/people';

describe('step 2, names that were given', () => {
  const given = put('referrals', 'N-1', {
    name: 'Ida Berg',
    from: 'Max',
    fromPersonId: 'P-1',
    detail: 'runs a bee farm',
    permission: 'yes',
  });
  const max = person('P-1', {name: 'Max', stage: 'met'});
  const press = {action: 'people.fromReferral', about: {referral: 'N-1'}};

  it('S3.7 S3.8 S5.14 makes a given name somebody with one press: who gave it, whether that may be said, what is next and when', () => {
    const start = aWorld({changes: [max, given]});
    const {screen} = after(start, home());
    const {changes} = after(start, press);
    expect(pressesOf(screen)).toContainEqual(press);
    expect(changes).toMatchObject([
      {
        table: 'people',
        id: 'P-new1',
        set: {
          name: 'Ida Berg',
          referredBy: 'Max',
          referredById: 'P-1',
          mayUseName: 'yes',
          notes: 'runs a bee farm',
          nextAction: 'Get in touch; Max gave you the name',
          nextOn: '2027-03-04',
        },
      },
      {table: 'referrals', id: 'N-1', set: {newPersonId: 'P-new1'}},
    ]);
  });

  it('S3.7 adds nobody twice when pressed twice', () => {
    const once = after(aWorld({changes: [max, given]}), press);
    const twice = after(once.world, {
      ...press,
      about: {...press.about, anyway: 'yes'},
    });
    expect([twice.changes, twice.screen.id]).toEqual([
      [],
      'people.show P-new1',
    ]);
  });

  it('S3.7 asks first where somebody of that name is on the list, and links to them', () => {
    const start = aWorld({
      changes: [max, given, person('P-2', {name: 'Ida Berg', phone: '0660'})],
    });
    const asked = after(start, press);
    const linked = after(start, {
      action: 'people.referralIs',
      about: {referral: 'N-1', person: 'P-2'},
    });
    const added = after(
      start,
      buttonNamed(asked.screen, 'Add as another person'),
    );
    expect([asked.changes, linked.changes, added.changes]).toMatchObject([
      [],
      [
        {table: 'referrals', set: {newPersonId: 'P-2'}},
        {table: 'people', id: 'P-2', set: {referredById: 'P-1'}},
      ],
      [{id: 'P-new1'}, {id: 'N-1'}],
    ]);
  });

  it.each([
    [{}, true],
    [{referredBy: 'Kim'}, false],
    [{referredById: 'P-9'}, false],
    [{referredBy: 'Kim', referredById: 'P-9'}, false],
  ])(
    'fills in who named somebody on the list where nobody did: %j',
    (set, is) => {
      const {changes} = after(
        aWorld({changes: [max, given, person('P-2', set)]}),
        {
          action: 'people.referralIs',
          about: {referral: 'N-1', person: 'P-2'},
        },
      );
      expect(changes.some(one => one.id === 'P-2')).toBe(is);
    },
  );

  it('S5.12 shows every name somebody gave, those on the list and those that wait', () => {
    const {screen} = after(
      aWorld({
        changes: [
          max,
          given,
          person('P-2', {name: 'Eve', referredById: 'P-1'}),
          person('P-3', {name: 'Tom', referredById: 'P-1'}),
        ],
      }),
      show('P-1'),
    );
    expect(titlesOf(screen)).toEqual(['Eve', 'Tom', 'Ida Berg']);
  });

  it.each([
    ['yes', 'You may say so.'],
    ['no', 'They asked not to be mentioned'],
    ['', 'You have not asked yet'],
  ])('S5.14 says whether the giver may be named: %j', (mayUseName, says) => {
    const {screen} = after(
      aWorld({
        changes: [max, person('P-2', {referredById: 'P-1', mayUseName})],
      }),
      show('P-2'),
    );
    expect(wordsOf(screen)).toContain(says);
  });
});
