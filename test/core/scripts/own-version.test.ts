import {english} from '../../../src/core/languages/english';
import {
  scriptRow,
  scriptRowId,
  scriptText,
} from '../../../src/core/scripts/own-version';
import {type Change, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const ida = {id: 'P-1', name: 'Ida Berg'};
const opening = (changes: readonly Change[], person?: typeof ida) =>
  scriptText(aWorld({changes}).tracker, english, 'cold', person).opening;

describe('a script in one’s own words', () => {
  const everybody = put('scripts', 'S-cold', {text: 'For everybody.'});
  const her = put('scripts', 'S-cold-P-1', {text: 'For Ida.'});
  const ours = english.scripts.situations.cold.opening;

  it('stands in a row of its own, for everybody or for one person', () => {
    expect([scriptRowId('cold'), scriptRowId('cold', 'P-1')]).toEqual([
      'S-cold',
      'S-cold-P-1',
    ]);
  });

  it('is the person’s, else everybody’s, else ours', () => {
    expect([
      opening([everybody, her], ida),
      opening([everybody], ida),
      opening([her], ida),
      opening([], ida),
      opening([everybody, her]),
      opening([her]),
    ]).toEqual([
      'For Ida.',
      'For everybody.',
      'For Ida.',
      ours,
      'For everybody.',
      ours,
    ]);
  });

  it('is passed over where its cell is empty', () => {
    expect(
      opening([everybody, put('scripts', 'S-cold-P-1', {text: ''})], ida),
    ).toBe('For everybody.');
  });

  it('is known by its title and the person’s name where it was typed by hand', () => {
    const typed = (id: string, situation: string, person: string) =>
      put('scripts', id, {situation, person, text: id});
    const {tracker} = aWorld({
      changes: [
        typed('@2', ' SOMEBODY who does not know me ', ' IDA berg'),
        typed('@3', 'Somebody who does not know me', 'Bo Lind'),
        typed('@4', 'Another title', ''),
        typed('@5', 'Somebody who does not know me', ' '),
      ],
    });
    expect(
      [
        ida,
        {id: 'P-2', name: 'Bo Lind '},
        {id: 'P-3', name: 'Cy'},
        undefined,
      ].map(person => scriptRow(tracker, english, 'cold', person)?.id),
    ).toEqual(['@2', '@3', undefined, '@5']);
  });
});
