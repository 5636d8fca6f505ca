import type {Moment} from '../../../src/core/day';
import {callCard, othersAt} from '../../../src/core/steps/calls/card';
import type {SituationId} from '../../../src/core/scripts';
import type {Person} from '../../../src/core/tables';
import {type Change, find, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const cardOf = (
  situation: SituationId,
  set: Partial<Person>,
  ...changes: readonly Change[]
) => {
  const world = aWorld({
    now: '2027-03-04T09:00',
    changes: [person('P-1', {name: 'Ida Berg', ...set}), ...changes],
  });
  return toldScreen(
    callCard(world, find(world.tracker, 'people', 'P-1')!, situation),
    false,
  );
};

describe('what stands above the words', () => {
  const reach = (situation: SituationId, set: Partial<Person>) => {
    const lines = cardOf(situation, set);
    return lines.slice(2, lines.indexOf('quiet To begin'));
  };
  const both = {phone: '0660', email: 'ida@ward.example'};

  it.each<[SituationId, Partial<Person>, readonly string[]]>([
    ['cold', {}, []],
    ['cold', both, ['text Number: 0660']],
    [
      'cold',
      {...both, sayNameAs: 'EE-da'},
      ['text Number: 0660', 'quiet Say the name: EE-da'],
    ],
    ['foundYou', {}, []],
    ['foundYou', {referredBy: 'Max', mayUseName: 'yes'}, []],
    ['cold', {referredBy: 'Max', mayUseName: 'no'}, []],
  ])('of %s for %j is %j', (situation, set, lines) => {
    expect(reach(situation, set)).toEqual(lines);
  });

  it('says that who named somebody may not be named', () => {
    expect(reach('foundYou', {referredBy: 'Max', mayUseName: 'no'})).toEqual([
      expect.stringMatching(/^quiet /),
    ]);
  });

  it('is the address where it is written', () => {
    const lines = cardOf('email', both);
    expect([
      lines.includes('text E-mail: ida@ward.example'),
      lines.includes('text Number: 0660'),
    ]).toEqual([true, false]);
  });
});

describe('the way to say how work sounds in a sentence', () => {
  const sound = (set: Parameters<typeof put<'work'>>[2], work = 'Nurse') =>
    cardOf('cold', {work}, put('work', 'W-1', {name: 'Nurse', ...set})).filter(
      line => line.includes('work.edit'),
    );

  const way =
    '- “Nurse” stands in these words as it stands on your list. Say how it sounds in a sentence → work.edit {"work":"W-1"}';

  it.each<[string, Parameters<typeof sound>, readonly string[]]>([
    ['is there where the script has its name', [{}], [way]],
    ['is not where it was said', [{saidAs: 'nursing'}], []],
    ['is not where the work is not listed', [{name: 'Cook'}], []],
    ['is not where nobody is down for work', [{}, ''], []],
  ])('%s', (_, of, lines) => {
    expect(sound(...of)).toEqual(lines);
  });

  it('is not where the script does not name it', () => {
    const own = put('scripts', 'S-cold', {situation: 'x', text: 'Hello!'});
    expect(
      cardOf(
        'cold',
        {work: 'Nurse'},
        put('work', 'W-1', {name: 'Nurse'}),
        own,
      ).filter(line => line.includes('work.edit')),
    ).toEqual([]);
  });
});

describe('a talk that is to be confirmed', () => {
  const talk = putTalk({start: '2027-03-05T14:00'});
  it.each<[SituationId, readonly Change[], number]>([
    ['confirm', [talk], 1],
    ['confirm', [], 0],
    ['cold', [talk], 0],
  ])('can be moved with the script %s: %#', (situation, changes, count) => {
    expect(
      cardOf(situation, {}, ...changes).filter(line =>
        line.includes('record.arrange {"interview":"I-1"}'),
      ),
    ).toHaveLength(count);
  });
});

describe('where nobody answers', () => {
  const call = (id: string, at: Moment) =>
    put('calls', `C-${id}`, {personId: 'P-1', at, outcome: 'no answer'});

  it.each<[string, readonly Change[], boolean, boolean]>([
    ['for three days', [call('1', '2027-03-01T09:00')], true, false],
    ['for two', [call('1', '2027-03-02T09:00')], false, false],
    ['for two weeks', [call('1', '2027-02-10T09:00')], true, false],
    [
      'when asked again',
      [call('1', '2027-02-10T09:00'), call('2', '2027-02-22T09:00')],
      false,
      true,
    ],
    ['before the first call', [], false, false],
  ])('%s, there are others or rest', (_, calls, hasOthers, hasRest) => {
    const lines = cardOf('cold', {organisation: 'Ward'}, ...calls);
    expect([
      lines.some(
        line => line.startsWith('button') && line.includes('people.new'),
      ),
      lines.some(line => line.includes('calls.rest')),
    ]).toEqual([hasOthers, hasRest]);
  });

  it('names who else is there, with what they do', () => {
    expect(
      cardOf(
        'cold',
        {organisation: 'Ward'},
        call('1', '2027-03-01T09:00'),
        person('P-2', {organisation: 'ward', role: 'Nurse'}),
        person('P-3', {organisation: 'Ward', stage: ''}),
      ).filter(line => line.startsWith('- Person')),
    ).toEqual([
      '- Person P-2 · Nurse → calls.script {"person":"P-2"}',
      '- Person P-3 → calls.script {"person":"P-3"}',
    ]);
  });

  it.each<[string, Partial<Person>, number]>([
    ['at the same place', {}, 1],
    ['at another', {organisation: 'School'}, 0],
    ['not to be contacted', {doNotContact: true}, 0],
    ['met before', {stage: 'met'}, 0],
  ])('names nobody but who is %s: %#', (_, set, count) => {
    const world = aWorld({
      changes: [
        person('P-1', {organisation: 'Ward'}),
        person('P-2', {organisation: 'Ward', ...set}),
      ],
    });
    expect(othersAt(world, find(world.tracker, 'people', 'P-1')!)).toHaveLength(
      count,
    );
  });

  it('names five at most, and nobody where no place is known', () => {
    const world = aWorld({
      changes: [
        ...Array.from({length: 7}, (_, at) =>
          person(`P-${at}`, {organisation: 'Ward'}),
        ),
        person('P-8'),
        person('P-9'),
      ],
    });
    expect(
      ['P-0', 'P-8'].map(
        id => othersAt(world, find(world.tracker, 'people', id)!).length,
      ),
    ).toEqual([5, 0]);
  });
});
