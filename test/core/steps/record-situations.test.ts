import {english} from '../../../src/core/languages/english';
import {put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {fieldNamed, wordsOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const found = (query: string) =>
  after(aWorld(), {
    action: 'record.situations',
    typed: {query},
  }).screen.blocks.flatMap(block =>
    block.show === 'details' ? [block.summary] : [],
  );

describe('whatever comes up', () => {
  it('S8.3 has a word for every situation', () => {
    expect(Object.keys(english.situations)).toEqual(
      expect.arrayContaining([
        'youAreLate',
        'cutShort',
        'refused',
        'becomesInterview',
        'onTheSpot',
        'morePeople',
        'whyHireYou',
        'noShow',
        'resume',
        'noNames',
        'permissionRefused',
        'payNotDiscussed',
        'talkRightNow',
        'freeze',
        'wrongFit',
      ]),
    );
    expect(found('')).toHaveLength(Object.keys(english.situations).length);
  });

  it('S8.3 is found by any word for it', () => {
    expect([found('salary'), found('CV'), found('traffic')]).toEqual([
      ['They do not want to talk about pay'],
      ['They ask for your résumé'],
      ['You are late or lost'],
    ]);
    expect(
      wordsOf(
        after(aWorld(), {
          action: 'record.situations',
          typed: {query: 'zebra'},
        }).screen,
      ),
    ).toContain('Nothing with “zebra”');
  });
});

describe('how one gets on', () => {
  const trend = (...changes: Parameters<typeof put>[]) =>
    after(
      aWorld({
        changes: changes.map(one => put(...one)),
        now: '2027-03-10T09:00',
      }),
      {action: 'record.trend'},
    ).screen;

  it('S3.12 S8.4 shows confidence over calls and talks in their order, and where it goes', () => {
    const words = wordsOf(
      trend(
        [
          'interviews',
          'I-1',
          {
            person: 'Ida',
            start: '2027-03-02T14:00',
            confidence: 4,
            lookingForward: 5,
          },
        ],
        [
          'calls',
          'C-1',
          {
            person: 'Max',
            at: '2027-02-20T10:00',
            confidence: 2,
          },
        ],
      ),
    );
    expect(words.indexOf('2 of 5, Max')).toBeLessThan(
      words.indexOf('4 of 5, Ida'),
    );
    expect(words).toContain('Higher than at the start');
    expect(words).toContain('5 of 5, Ida');
  });

  it('S3.12 goes by the days of the talks and not by their place in the sheet', () => {
    const talk = (start: '2027-03-02T14:00' | '2027-02-02T14:00') => ({
      person: start.slice(5, 7),
      start,
      confidence: start === '2027-03-02T14:00' ? 2 : 5,
    });
    expect(
      wordsOf(
        trend(
          ['interviews', 'I-1', talk('2027-03-02T14:00')],
          ['interviews', 'I-2', talk('2027-02-02T14:00')],
        ),
      ),
    ).toContain('Lower than at the start');
  });

  it('S8.2 keeps how sure one is of conducting oneself', () => {
    const {world} = after(aWorld(), {
      action: 'record.saveSelfCheck',
      typed: {selfCheck: '4'},
    });
    expect(
      fieldNamed(after(world, {action: 'record.trend'}).screen, 'selfCheck')
        .value,
    ).toBe('4');
  });

  it('S8.1 says so when one talk has gone through all seven steps', () => {
    const all = [
      put('work', 'W-1', {name: 'Nurse'}),
      put('people', 'P-1', {name: 'Ida Berg'}),
      put('calls', 'C-1', {personId: 'P-1'}),
      put('research', 'R-1', {
        workId: 'W-1',
        source: 'website',
        learned: 'Nights',
        on: '2027-02-20',
      }),
      putTalk({status: 'done', recordedAt: '2027-03-02T15:00'}),
      put('answers', 'A-1', {interviewId: 'I-1', chosen: true}),
      put('letters', 'L-I-1-P-1', {stage: 'sent'}),
    ];
    const isThrough = (left: number) =>
      wordsOf(
        after(aWorld({changes: all.filter((_, place) => place !== left)}), {
          action: 'record.trend',
        }).screen,
      ).includes('With 1 talk you have gone through all seven steps');
    expect([-1, 0, 2, 3, 4, 5, 6].map(left => isThrough(left))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
