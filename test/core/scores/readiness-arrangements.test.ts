import {put} from '../../../src/core/tracker';
import {readinessPoints} from '../support/scores';
import {aTalk} from '../support/talk';

const zone = put('settings', 'timeZone', {value: 'Europe/Vienna'});
const script = (set: Parameters<typeof put<'scripts'>>[2]) =>
  put('scripts', 'S-1', set);
const call = (set: Parameters<typeof put<'calls'>>[2], id = 'C-1') =>
  put('calls', id, set);

describe('what is arranged before a talk', () => {
  it.each([
    ['a place', {place: 'Ward 3'}, [zone], 10],
    ['who calls', {whoCalls: 'I call'}, [zone], 10],
    ['neither place nor who calls', {}, [zone], 0],
    ['no start', {place: 'Ward 3', start: ''}, [zone], 0],
    ['no length', {place: 'Ward 3', minutes: undefined}, [zone], 0],
    ['no time zone', {place: 'Ward 3'}, [], 0],
  ] as const)(
    'takes it for agreed with start, length, zone and %s, or not',
    (_, set, changes, points) => {
      expect(readinessPoints('appointment', changes, aTalk(set))).toBe(points);
    },
  );

  it.each([
    ['in person', 'clothes and the way', {dress: 'neat', travelMinutes: 0}, 5],
    ['in person', 'clothes alone', {dress: 'neat'}, 0],
    ['in person', 'the way alone', {travelMinutes: 20}, 0],
    ['video', 'clothes and a link', {dress: 'neat', place: 'link'}, 5],
    ['video', 'clothes alone', {dress: 'neat'}, 0],
    ['video', 'a link alone', {place: 'link'}, 0],
    ['phone', 'who calls', {whoCalls: 'they call'}, 5],
    ['phone', 'clothes and a place', {dress: 'neat', place: 'link'}, 0],
    ['written', 'nothing', {}, 5],
  ])(
    'S5.7 takes a talk of the type %s for settled by %s, or not',
    (type, _, set, points) => {
      expect(readinessPoints('settled', [], aTalk({type, ...set}))).toBe(
        points,
      );
    },
  );

  it.each([
    ['rehearsed for anybody', script({rehearsedOn: '2027-02-25'}), 10],
    [
      'rehearsed for this person',
      script({rehearsedOn: '2027-02-25', personId: 'P-1'}),
      10,
    ],
    [
      'rehearsed for somebody else',
      script({rehearsedOn: '2027-02-25', personId: 'P-9'}),
      0,
    ],
    ['written and not rehearsed', script({text: 'Good morning'}), 0],
    ['used in the call that led here', call({scriptId: 'S-1'}), 10],
    [
      'of the bank, used in the call that led here',
      call({script: 'First call'}),
      10,
    ],
    [
      'used in another call with this person',
      call({scriptId: 'S-1', personId: 'P-1'}, 'C-9'),
      10,
    ],
    [
      'used in a call with somebody else',
      call({scriptId: 'S-1', personId: 'P-9'}, 'C-9'),
      0,
    ],
    ['not used in the call that led here', call({personId: 'P-1'}), 0],
  ])('S3.5 gives points to a script %s, or none', (_, change, points) => {
    expect(readinessPoints('script', [change], aTalk({callId: 'C-1'}))).toBe(
      points,
    );
  });

  it('finds the one script that was rehearsed among others', () => {
    const rehearsed = put('scripts', 'S-2', {rehearsedOn: '2027-02-25'});
    expect(readinessPoints('script', [script({}), rehearsed])).toBe(10);
  });

  it.each([
    ['mustLearn', {mustLearn: 'Nights'}],
    ['takeAlong', {briefOpened: '2027-03-01T18:00'}],
    ['confirmed', {confirmedOn: '2027-03-01T18:00'}],
  ] as const)('gives five points for %s, and none before', (id, set) => {
    expect([
      readinessPoints(id, [], aTalk()),
      readinessPoints(id, [], aTalk(set)),
    ]).toEqual([0, 5]);
  });
});
