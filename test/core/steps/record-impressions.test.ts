import type {Moment} from '../../../src/core/day';
import type {Interview} from '../../../src/core/tables';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {ida, screenOf} from '../support/record-screen';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

type Set = Partial<Omit<Interview, 'id'>>;

const between = (lines: readonly string[], from: string, to: string) =>
  lines.slice(lines.indexOf(from) + 1, lines.indexOf(to));

describe('a talk for the calendar', () => {
  const put_ =
    'button Put it into my calendar → record.putInCalendar {"interview":"I-1"} (leaves)';
  it.each<[string, Set, boolean]>([
    ['to come', {}, true],
    ['on now', {start: '2027-03-01T08:50'}, true],
    ['over', {start: '2027-02-28T10:00'}, false],
    ['without a time', {start: ''}, false],
    ['called off', {status: 'cancelled'}, false],
    ['there already', {inCalendar: '2027-03-02T14:00'}, false],
  ])('can be put there, or not, where it is %s', (_, set, is) => {
    expect(screenOf('show', [putTalk(set)]).includes(put_)).toBe(is);
  });

  it.each([
    ['2027-03-05T11:00', '40', true],
    ['2027-03-05T11:00', '0', false],
    ['2027-03-05T11:00', 'x', false],
    ['2027-03-05', '40', false],
    ['', '40', false],
  ])('takes the time %s for %s minutes: %s', (start, minutes, is) => {
    const take = () =>
      after(aWorld({changes: [ida, putTalk()]}), {
        action: 'record.takeTime',
        about: {interview: 'I-1', start, minutes},
      });
    expect(take).toThrow(is ? 'This press wants to makeCalendar' : 'gone');
  });
});

describe('the impressions of a talk', () => {
  const took = 'tick tookPlace: The talk took place; value ""';

  it.each<[Moment, Set, boolean]>([
    ['2027-03-02T13:59', {}, true],
    ['2027-03-02T14:00', {}, false],
    ['2027-03-01T09:00', {status: 'done'}, false],
    ['2027-03-02T14:00', {start: ''}, true],
  ])('ask at %s whether it took place: %j, %s', (now, set, is) => {
    expect(screenOf('impressions', [putTalk(set)], {now}).includes(took)).toBe(
      is,
    );
  });

  it.each([
    [
      'practice',
      [
        '  tick countPractice: Count it as an opinion though it was practice; value ""',
      ],
    ],
    ['phone', []],
  ])('of a talk by %s ask whether it counts: %j', (type, lines) => {
    expect(
      screenOf('impressions', [putTalk({type})]).filter(line =>
        line.includes('countPractice'),
      ),
    ).toEqual(lines);
  });

  it('show what was promised and noted already', () => {
    const lines = screenOf('impressions', [
      putTalk({
        jobTalk: true,
        fitSkills: 4,
        countPractice: true,
        type: 'practice',
      }),
      put('plan', 'D-1', {what: 'Send it', aboutId: 'I-1'}),
    ]);
    expect(
      between(
        lines,
        'heading What I promised',
        'folded How it fits me, and how it went',
      )[0],
    ).toBe('- Send it');
    expect(
      lines.filter(line => /fitSkills|jobTalk|fitValues|countPr/.test(line)),
    ).toEqual([
      '  rating fitSkills: Fits what I can do; value 4',
      '  rating fitValues: Fits what matters to me; value ""',
      '  tick jobTalk: It became talk of a job; value yes',
      expect.stringMatching(/countPractice.*; value yes$/),
    ]);
  });
});
