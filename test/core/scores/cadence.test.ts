import {USUAL} from '../../../src/core/pace';
import type {Day} from '../../../src/core/day';
import {
  answerCounts,
  isNextDue,
  nextAfter,
} from '../../../src/core/scores/cadence';
import type {Call} from '../../../src/core/tables';
import {emptyRow} from '../../../src/core/tracker';

const aCall = (
  on: Day,
  outcome = 'no answer',
  some: Partial<Call> = {},
): Call => ({
  ...emptyRow('calls', `C-${on}`),
  at: `${on}T10:00`,
  outcome,
  ...some,
});

// 1 March 2027 is a Monday.
describe('the cadence of trying', () => {
  it('tries somebody else after three working days, and waits until then', () => {
    const calls = [aCall('2027-03-01')];
    expect(nextAfter(calls, '2027-03-03', USUAL)).toEqual({
      next: 'tryAnother',
      on: '2027-03-04',
    });
  });

  it('counts no weekend among the working days', () => {
    expect(nextAfter([aCall('2027-03-04')], '2027-03-05', USUAL)).toEqual({
      next: 'tryAnother',
      on: '2027-03-09',
    });
  });

  it('asks the first again after seven working days', () => {
    expect(nextAfter([aCall('2027-03-01')], '2027-03-10', USUAL)).toEqual({
      next: 'askAgain',
      on: '2027-03-10',
    });
  });

  it('asks again once, then lets it rest after seven more', () => {
    const calls = [aCall('2027-03-01'), aCall('2027-03-10')];
    expect(nextAfter(calls, '2027-03-11', USUAL)).toEqual({
      next: 'letRest',
      on: '2027-03-19',
    });
  });

  it('calls again the working day after a first voicemail', () => {
    const calls = [aCall('2027-03-05', 'voicemail left')];
    expect(nextAfter(calls, '2027-03-05', USUAL)).toEqual({
      next: 'callAgain',
      on: '2027-03-08',
    });
  });

  it('does not call every day after a second voicemail', () => {
    const calls = [
      aCall('2027-03-01', 'voicemail left'),
      aCall('2027-03-02', 'voicemail left'),
    ];
    expect(nextAfter(calls, '2027-03-03', USUAL).next).toBe('tryAnother');
  });

  it('tries again four weeks after a refusal for now', () => {
    expect(
      nextAfter([aCall('2027-03-01', 'declined - busy')], '2027-03-01', USUAL),
    ).toEqual({next: 'tryLater', on: '2027-03-29'});
  });

  it.each([
    ['agreed', 'arrange', '2027-03-01'],
    ['talk now', 'record', '2027-03-01'],
    ['call back', 'callAgain', '2027-03-02'],
    ['asked for a résumé', 'paperLater', '2027-03-02'],
    ['declined - busy', 'tryLater', '2027-03-29'],
    ['declined - not hiring', 'tryLater', '2027-03-29'],
    ['declined', 'nothing', ''],
    ['a word of one’s own', 'nothing', ''],
  ])('leads from «%s» to %s, from %s on', (outcome, next, on) => {
    const calls = [aCall('2027-03-01', outcome)];
    expect(nextAfter(calls, '2027-03-01', USUAL)).toEqual({next, on});
  });

  it.each([
    ['call back', 'callAgain'],
    ['asked for a résumé', 'paperLater'],
    ['declined - busy', 'tryLater'],
    ['no answer', 'tryAnother'],
  ])('keeps the day that was set after «%s»', (outcome, next) => {
    const calls = [aCall('2027-03-01', outcome, {nextOn: '2027-03-05'})];
    expect(nextAfter(calls, '2027-03-05', USUAL)).toEqual({
      next,
      on: '2027-03-05',
    });
  });

  it('begins with a call where nothing was tried, or nobody knows when', () => {
    const first = {next: 'call', on: ''};
    expect(nextAfter([], '2027-03-01', USUAL)).toEqual(first);
    const undated = {...aCall('2027-03-01'), at: ''} as const;
    expect(nextAfter([undated], '2027-03-01', USUAL)).toEqual(first);
  });

  it('is due from its day on, and never where it has none', () => {
    const due = (on: Day | '', today: Day) =>
      isNextDue({next: 'call', on}, today);
    expect([
      due('2027-03-02', '2027-03-01'),
      due('2027-03-01', '2027-03-01'),
      due('2027-02-28', '2027-03-01'),
      due('', '2027-03-01'),
    ]).toEqual([false, true, true, false]);
  });

  it('keeps the day that was agreed for a call', () => {
    const calls = [aCall('2027-03-01', 'call back', {nextOn: '2027-03-18'})];
    expect(nextAfter(calls, '2027-03-02', USUAL)).toEqual({
      next: 'callAgain',
      on: '2027-03-18',
    });
  });

  it('waits for the day that the person set after silence, and skips what came before it', () => {
    const call = aCall('2027-03-01', 'no answer', {nextOn: '2027-03-15'});
    expect([
      nextAfter([call], '2027-03-12', USUAL),
      nextAfter([call], '2027-03-15', USUAL),
    ]).toEqual([
      {next: 'tryAnother', on: '2027-03-15'},
      {next: 'askAgain', on: '2027-03-15'},
    ]);
  });

  it('takes a day that was set sooner than usual', () => {
    const calls = [aCall('2027-03-01', 'no answer', {nextOn: '2027-03-02'})];
    expect(nextAfter(calls, '2027-03-01', USUAL)).toEqual({
      next: 'tryAnother',
      on: '2027-03-02',
    });
  });

  it.each([
    ['2027-03-01', 'callAgain', '2027-03-02'],
    ['2027-03-02', 'callAgain', '2027-03-02'],
    ['2027-03-04', 'tryAnother', '2027-03-04'],
    ['2027-03-10', 'askAgain', '2027-03-10'],
    ['2027-04-10', 'askAgain', '2027-03-10'],
  ] as const)('wants on %s, after one voicemail, to %s', (today, next, on) => {
    const calls = [aCall('2027-03-01', 'voicemail left')];
    expect(nextAfter(calls, today, USUAL)).toEqual({next, on});
  });

  it.each([
    ['2027-03-09', 'askAgain', '2027-03-10'],
    ['2027-03-10', 'askAgain', '2027-03-10'],
    ['2027-03-12', 'tryAnother', '2027-03-12'],
  ] as const)(
    'wants on %s to %s where the second try came late',
    (today, next, on) => {
      const calls = [aCall('2027-03-01'), aCall('2027-03-09')];
      expect(nextAfter(calls, today, USUAL)).toEqual({next, on});
    },
  );

  it('counts from the first try whose day is known', () => {
    const undated = {...aCall('2027-02-01'), at: ''} as const;
    expect(
      nextAfter([undated, aCall('2027-03-01')], '2027-03-10', USUAL),
    ).toEqual({next: 'askAgain', on: '2027-03-10'});
  });

  it('asks nothing more after a plain no', () => {
    expect(
      nextAfter([aCall('2027-03-01', 'declined')], '2027-04-01', USUAL),
    ).toEqual({
      next: 'nothing',
      on: '',
    });
  });

  it('begins to count anew after an answer', () => {
    const calls = [
      aCall('2027-02-01'),
      aCall('2027-02-10', 'call back'),
      aCall('2027-03-01'),
    ];
    expect(nextAfter(calls, '2027-03-01', USUAL)).toEqual({
      next: 'tryAnother',
      on: '2027-03-04',
    });
  });

  it('begins with the first call', () => {
    expect(nextAfter([], '2027-03-01', USUAL)).toEqual({next: 'call', on: ''});
  });

  it('counts people, not tries, and any answer as one', () => {
    expect(
      answerCounts([
        [aCall('2027-03-01'), aCall('2027-03-10', 'declined')],
        [aCall('2027-03-01', 'voicemail left')],
        [],
      ]),
    ).toEqual({tried: 2, answered: 1});
  });
});
