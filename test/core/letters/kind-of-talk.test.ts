import {kindOfTalk} from '../../../src/core/letters/kinds';
import {put} from '../../../src/core/tracker';
import {aTalk} from '../support/talk';
import {aWorld} from '../support/world';

const kindOf = (set: Parameters<typeof aTalk>[0], outing = '') =>
  kindOfTalk(
    aTalk({outingId: 'O-1', ...set}),
    aWorld({changes: [put('outings', 'O-1', {type: outing})]}).tracker,
  ).id;

describe('the kind of letter that a talk calls for', () => {
  it.each([
    ['in person', 'informational'],
    ['phone', 'informational'],
    ['a word of my own', 'informational'],
    ['practice', 'practice'],
    ['on the spot', 'onTheSpot'],
    ['job interview', 'jobInterview'],
    ['second Job Interview', 'jobInterview'],
    ['Bewerbungsgespräch', 'jobInterview'],
    ['Vorstellungsgespräch', 'jobInterview'],
    ['entretien d’embauche', 'jobInterview'],
    ['entrevista de trabajo', 'jobInterview'],
  ])('is told by its type: «%s» is %s', (type, kind) => {
    expect(kindOf({type})).toBe(kind);
  });

  it.each([
    ['career fair', 'onTheSpot'],
    ['open house', 'onTheSpot'],
    ['volunteer organisation', 'volunteer'],
    ['association meeting', 'informational'],
    ['', 'informational'],
  ])('is told by where it happened: «%s» is %s', (outing, kind) => {
    expect(kindOf({}, outing)).toBe(kind);
  });

  it.each([
    [
      'talk of a job before all',
      {jobTalk: true, personIds: 'P-1 P-2', type: 'practice'},
      'jobInterview',
    ],
    [
      'several people before practice',
      {personIds: 'P-1 P-2', type: 'practice'},
      'panel',
    ],
    ['practice before where it happened', {type: 'practice'}, 'practice'],
  ])('goes by %s', (_, set, kind) => {
    expect(kindOf(set, 'volunteer organisation')).toBe(kind);
  });
});
