import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {screenOf} from '../support/record-screen';
import {putTalk} from '../support/talk';

type Set = Partial<Omit<Interview, 'id'>>;

describe('the screen of a talk', () => {
  const show = (set: Set, changes: readonly Change[] = []) => {
    const lines = screenOf('show', [...changes, putTalk(set)]);
    const file = lines.findIndex(line => line.startsWith('download'));
    return file < 0 ? lines : lines.slice(0, file);
  };
  const to = (label: string, action: string) =>
    `${label} → ${action} {"interview":"I-1"} (leaves)`;

  it('that fell through offers a new time, and the way back', () => {
    expect(show({status: 'no-show'})).toEqual([
      'screen record.show I-1; title Ida Berg; back {"label":"Keep track of each talk","press":{"action":"record.home"}}',
      'text not held · in person · Nurse',
      'text tomorrow at 14:00 (Europe/Vienna time), 20 minutes',
      to('main Set a new time', 'record.arrange'),
      'heading My plan',
      'or Nothing is planned.',
      to('button Open the plan', 'record.plan'),
      to('button It is on after all', 'record.again'),
    ]);
  });

  const ready = 'heading How ready you are';
  const prepare = [
    to('main Choose questions', 'questions.choose'),
    to('button Open my brief', 'questions.brief'),
    to('button Add a research note', 'prepare.note'),
  ];
  it.each<[string, Set, readonly string[]]>([
    [
      'to come',
      {},
      [
        'text to come · in person · Nurse',
        'text tomorrow at 14:00 (Europe/Vienna time), 20 minutes',
        ...prepare,
        to('button I have confirmed it', 'record.confirm'),
      ],
    ],
    [
      'confirmed, without a time',
      {confirmedOn: '2027-03-01T08:00', start: '', work: ''},
      ['text to come · in person', 'quiet No day and time yet.', ...prepare],
    ],
    [
      'to come, with a way',
      {place: 'Ward 3', travelMinutes: 30, confirmedOn: '2027-03-01T08:00'},
      [
        'text to come · in person · Nurse',
        'text tomorrow at 14:00 (Europe/Vienna time), 20 minutes',
        'text Ward 3',
        'quiet Leave by 13:15: the way and a quarter of an hour in hand.',
        ...prepare,
      ],
    ],
    [
      'on now',
      {start: '2027-03-01T08:50', travelMinutes: 30},
      [
        'text on now · in person · Nurse',
        'text today at 08:50 (Europe/Vienna time), 20 minutes',
        to('main Open during the talk', 'questions.during'),
        to('button Record impressions', 'record.impressions'),
      ],
    ],
  ])('that is %s leads to what is worth doing', (_, set, lines) => {
    expect(
      show(set)
        .slice(1)
        .slice(0, show(set).indexOf(ready) - 1),
    ).toEqual(lines);
  });

  it('that is over leads to the impressions', () => {
    expect(show({start: '2027-02-28T10:00'}).slice(3, 5)).toEqual([
      to('main Record impressions', 'record.impressions'),
      'heading How polished it is',
    ]);
  });

  it.each<[string, Set, readonly Change[], readonly string[]]>([
    [
      'with two',
      {personIds: 'P-1 P-2'},
      [],
      [
        'main Thank Ida Berg → thanks.letter {"interview":"I-1","person":"P-1"} (leaves)',
        'button Thank Max → thanks.letter {"interview":"I-1","person":"P-2"} (leaves)',
      ],
    ],
    [
      'with two, one of them thanked',
      {personIds: 'P-1 P-2'},
      [put('letters', 'L-I-1-P-1', {stage: 'sent'})],
      [
        'main Thank Max → thanks.letter {"interview":"I-1","person":"P-2"} (leaves)',
      ],
    ],
  ])('that was recorded %s leads to the letters', (_, set, changes, lines) => {
    const shown = show(
      {
        start: '2027-02-28T10:00',
        recordedAt: '2027-02-28T10:30',
        impressions: 'Warm',
        ...set,
      },
      [person('P-2', {name: 'Max'}), ...changes],
    );
    expect(shown.slice(3, shown.indexOf('heading How polished it is'))).toEqual(
      [...lines, to('button Add to my impressions', 'record.impressions')],
    );
    expect(shown.slice(shown.indexOf('folded What I kept'))).toEqual([
      'folded What I kept',
      '  heading Impressions',
      '  text Warm',
      to('button Answers I jotted down', 'questions.during'),
      'button Compare what people said → record.compare {"work":"W-1"} (leaves)',
    ]);
  });

  it('about no work listed has nothing to compare', () => {
    expect(show({recordedAt: '2027-02-28T10:30', workId: ''}).at(-1)).toBe(
      to('button Answers I jotted down', 'questions.during'),
    );
  });
});
