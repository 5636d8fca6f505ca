import {mayName} from '../../../src/core/scripts/may-name';
import type {Person, Referral} from '../../../src/core/tables';
import {emptyRow, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

describe('S5.14 the one who gave a name', () => {
  it.each<[string, Partial<Person>, Partial<Referral>, boolean]>([
    ['with a yes', {}, {}, true],
    ['without a yes', {mayUseName: 'not asked'}, {}, false],
    ['where it is nobody', {referredBy: ''}, {}, false],
    [
      'against a no in Referrals',
      {},
      {newPersonId: 'P-1', permission: 'no'},
      false,
    ],
    ['with a yes there', {}, {newPersonId: 'P-1', permission: 'yes'}, true],
    [
      'with a no for another person',
      {},
      {newPersonId: 'P-2', permission: 'no'},
      true,
    ],
  ])('is mentioned %s: %j %j is %s', (_, set, referral, may) => {
    const person = {
      ...emptyRow('people', 'P-1'),
      referredBy: 'Kim Oro',
      mayUseName: 'yes',
      ...set,
    };
    const {tracker} = aWorld({
      changes: [put('referrals', 'N-1', {name: 'Ida Berg', ...referral})],
    });
    expect(mayName(tracker, person)).toBe(may);
  });
});
