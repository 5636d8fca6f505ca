import {firstWork, saidAs, workNamed} from '../../src/core/said-as';
import {put} from '../../src/core/tracker';
import {aWorld} from './support/world';

const {tracker} = aWorld({
  changes: [
    put('work', 'W-1', {name: ' Nurse ', saidAs: 'nursing'}),
    put('work', 'W-2', {name: 'Baker'}),
    put('work', 'W-3', {name: '', saidAs: 'nothing'}),
  ],
});

describe('a kind of work in the middle of a sentence', () => {
  it.each([
    ['Nurse', 'nursing'],
    [' nurse', 'nursing'],
    ['NURSE ', 'nursing'],
    ['Baker', 'Baker'],
    ['Pilot', 'Pilot'],
    ['', ''],
  ])('«%s» is said «%s»', (name, said) => {
    expect(saidAs(tracker, name)).toBe(said);
  });

  it('is the one on the list, in large or small letters, or none', () => {
    expect(
      ['nurse', 'bAKER', 'Pilot', '', '  '].map(
        name => workNamed(tracker, name)?.id,
      ),
    ).toEqual(['W-1', 'W-2', undefined, undefined, undefined]);
  });

  it.each([
    ['Nurse', 'Nurse'],
    [' Nurse ; Baker', 'Nurse'],
    ['', ''],
    [';Baker', ''],
  ])('of somebody who tells about «%s» is «%s» first', (work, first) => {
    expect(firstWork({work})).toBe(first);
  });
});
