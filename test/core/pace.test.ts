import {
  misfits,
  numberIn,
  opinionsWanted,
  paceOf,
  USUAL,
} from '../../src/core/pace';
import {put} from '../../src/core/tracker';
import {aWorld} from './support/world';

/** A tracker whose Settings tab says this. */
const saying = (settings: Readonly<Record<string, string>>) =>
  aWorld({
    changes: Object.entries(settings).map(([key, value]) =>
      put('settings', key, {value}),
    ),
  }).tracker;

describe('the pace', () => {
  it('is as usual where nothing is said', () => {
    expect(paceOf(saying({}))).toEqual(USUAL);
    expect(misfits(saying({}))).toEqual([]);
  });

  it('is what the Settings tab says, also as a person would type it', () => {
    const tracker = saying({
      tryAnotherAfter: '2',
      askAgainAfter: ' 10 ',
      thanksHours: '48',
      opinions: '5',
      talksFrom: '7.30',
      talksUntil: '20:00',
      remindDayBefore: ' No ',
      remindJustBefore: 'yes',
    });
    expect(misfits(tracker)).toEqual([]);
    expect(paceOf(tracker)).toEqual({
      tryAnotherAfter: 2,
      askAgainAfter: 10,
      thanksHours: 48,
      opinions: 5,
      talksFrom: '07:30',
      talksUntil: '20:00',
      remindDayBefore: false,
      remindJustBefore: true,
    });
  });

  it.each([
    ['tryAnotherAfter', '0'],
    ['askAgainAfter', '61'],
    ['thanksHours', 'a day'],
    ['opinions', '3.5'],
    ['talksFrom', '25:00'],
    ['talksUntil', 'noon'],
  ] as const)('is as usual where %s says «%s», which is named', (key, said) => {
    const tracker = saying({[key]: said});
    expect(paceOf(tracker)).toEqual(USUAL);
    expect(misfits(tracker)).toEqual([key]);
  });

  it.each([
    ['tryAnotherAfter', 1, 30],
    ['askAgainAfter', 2, 60],
    ['thanksHours', 1, 168],
    ['opinions', 1, 50],
  ] as const)('takes for %s a number from %d to %d', (key, least, most) => {
    const taken = (number: number) => numberIn(key, String(number));
    expect([least - 1, least, most, most + 1].map(taken)).toEqual([
      undefined,
      least,
      most,
      undefined,
    ]);
  });

  it('ticks nothing off that the language of the tabs does not deny', () => {
    const ticks = (said: string, sheetLanguage: string) =>
      paceOf(saying({remindDayBefore: said, sheetLanguage})).remindDayBefore;
    expect([
      ticks('nein', 'Deutsch'),
      ticks('FALSCH', 'Deutsch'),
      ticks('ja', 'Deutsch'),
      ticks('nein', 'English'),
    ]).toEqual([false, false, true, true]);
  });

  it('wants as many opinions as the kind of work itself says', () => {
    const tracker = saying({opinions: '5'});
    expect(opinionsWanted(tracker, {target: 2})).toBe(2);
    expect(opinionsWanted(tracker, {target: undefined})).toBe(5);
  });
});
