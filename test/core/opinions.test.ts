import {isOpinion, opinionsByWork, opinionsOn} from '../../src/core/opinions';
import type {Interview} from '../../src/core/tables';
import {aTalk, putTalk} from './support/talk';
import {aWorld} from './support/world';

describe('S2.3 an opinion on a kind of work', () => {
  it.each<[Partial<Interview>, boolean]>([
    [{status: 'done'}, true],
    [{status: 'planned'}, false],
    [{status: 'cancelled', countPractice: true}, false],
    [{status: 'done', type: 'practice'}, false],
    [{status: 'done', type: 'practice', countPractice: true}, true],
  ])('is a talk like %j: %s', (set, counts) => {
    expect(isOpinion(aTalk(set))).toBe(counts);
  });

  it('is counted by people: each of a panel once, however often they were met', () => {
    const done = {status: 'done'} as const;
    const {tracker} = aWorld({
      changes: [
        putTalk({...done, personIds: 'P-1 P-2'}, 'I-1'),
        putTalk({...done, personIds: 'P-2 P-3'}, 'I-2'),
        putTalk({...done, personIds: ''}, 'I-3'),
        putTalk({...done, personIds: ''}, 'I-4'),
        putTalk({...done, personIds: 'P-1', workId: 'W-2'}, 'I-5'),
        putTalk({personIds: 'P-7'}, 'I-6'),
        putTalk({personIds: 'P-8', workId: 'W-3'}, 'I-7'),
      ],
    });
    expect(opinionsByWork(tracker)).toEqual(
      new Map([
        ['W-1', 5],
        ['W-2', 1],
      ]),
    );
    expect(['W-1', 'W-2', 'W-3'].map(id => opinionsOn(tracker, id))).toEqual([
      5, 1, 0,
    ]);
  });
});
