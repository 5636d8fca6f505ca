import {polish} from '../../../src/core/scores/polish';
import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const pointsOf = (
  id: string,
  changes: readonly Change[],
  talk: Interview = aTalk(),
) =>
  polish(aWorld({changes}).tracker, talk).items.find(one => one.id === id)
    ?.points;
const letter = (set: Parameters<typeof put<'letters'>>[2], person = 'P-1') =>
  put('letters', `L-I-1-${person}`, {
    stage: 'sent',
    sentOn: '2027-03-03T10:00',
    particular: 'Nights',
    ownSentence: 'Thank you',
    ...set,
  });

describe('the letter in the polish of a talk', () => {
  it.each([
    ['within a day', {sentOn: '2027-03-03T14:20'}, 20],
    ['a minute after a day', {sentOn: '2027-03-03T14:21'}, 12],
    ['within two days', {sentOn: '2027-03-04T14:20'}, 12],
    ['a minute after two days', {sentOn: '2027-03-04T14:21'}, 5],
    ['not yet', {stage: 'draft', sentOn: ''}, 0],
    ['perhaps', {stage: 'sending'}, 0],
    ['on a day that nobody knows', {sentOn: ''}, 0],
  ] as const)('S7.12 went %s', (_, set, points) => {
    expect(pointsOf('letter', [letter(set)])).toBe(points);
  });

  it.each([
    ['all of it', {}, 5],
    ['no particular point', {particular: ''}, 0],
    ['no words of one’s own', {ownSentence: ''}, 0],
    ['a check overruled', {overruled: 'It is long.'}, 0],
    ['not gone yet', {stage: 'draft'}, 0],
  ])('S7.9 looks at its words: %s', (_, set, points) => {
    expect(pointsOf('letterWords', [letter(set)])).toBe(points);
  });

  it('takes a letter about a talk without a time for one in time', () => {
    expect(pointsOf('letter', [letter({})], aTalk({start: ''}))).toBe(20);
  });

  it('S7.1 wants the words of every letter of a panel', () => {
    const panel = aTalk({personIds: 'P-1 P-2'});
    const both = [letter({}), letter({}, 'P-2')];
    const onePlain = [letter({}), letter({particular: ''}, 'P-2')];
    expect([
      pointsOf('letterWords', both, panel),
      pointsOf('letterWords', onePlain, panel),
      pointsOf('letterWords', [letter({})], panel),
    ]).toEqual([5, 0, 0]);
  });

  it('has no points where nobody of the list was there, and leads to nobody', () => {
    const {items} = polish(aWorld().tracker, aTalk({personIds: ''}));
    const mends = {
      action: 'thanks.letter',
      about: {interview: 'I-1', person: ''},
    };
    expect(items.filter(({id}) => id.startsWith('letter'))).toEqual([
      {id: 'letter', points: 0, of: 20, mends},
      {id: 'letterWords', points: 0, of: 5, mends},
    ]);
  });

  it('S2.2 counts after practice once a letter went, if only one of two', () => {
    const practice = aTalk({type: 'practice', personIds: 'P-1 P-2'});
    expect([
      pointsOf('letter', [], practice),
      pointsOf('letter', [letter({stage: 'draft', sentOn: ''})], practice),
      pointsOf('letter', [letter({})], practice),
      pointsOf('letter', [letter({}), letter({}, 'P-2')], practice),
    ]).toEqual([undefined, undefined, 0, 20]);
  });
});
