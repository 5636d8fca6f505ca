import {calls} from '../../../src/core/steps/calls';
import {type Change, put} from '../../../src/core/tracker';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';

const yes = (id: string) =>
  put('calls', `C-${id}`, {
    personId: `P-${id}`,
    at: '2027-03-01T08:00',
    outcome: 'agreed',
  });

describe('what step 3 suggests', () => {
  const says = (...changes: readonly Change[]) =>
    calls
      .suggestions(aWorld({changes}))
      .map(one => [one.says, one.press, one.rank]);

  it('is to confirm tomorrow’s talk, with the first of those in it', () => {
    expect(says(putTalk({personIds: 'P-1 P-2'}))).toEqual([
      [
        'Confirm your talk with Ida Berg, tomorrow',
        {
          action: 'calls.script',
          about: {person: 'P-1', situation: 'confirm'},
        },
        6,
      ],
    ]);
  });

  it.each([
    ['is on the spot', {type: 'on the spot'}],
    ['is confirmed by its status', {status: 'confirmed'}],
    ['has nobody in it', {personIds: ''}],
    ['is the day after', {start: '2027-03-03T14:00'}],
  ] as const)('is not to confirm a talk that %s', (_, set) => {
    expect(says(putTalk(set))).toEqual([]);
  });

  it.each(['', 'moved', 'planned'])(
    'is to confirm a talk with the status «%s»',
    status => {
      expect(says(putTalk({status}))).toHaveLength(1);
    },
  );

  it('is not to reach who is not due', () => {
    expect(
      says(
        person('P-1', {nextOn: '2027-03-02'}),
        put('calls', 'C-1', {outcome: 'agreed'}),
      ),
    ).toEqual([]);
  });

  it('is to set a day, then to call who is due, then first calls, three in all', () => {
    expect(
      says(
        person('P-1'),
        yes('1'),
        person('P-2', {nextOn: '2027-02-27'}),
        person('P-3'),
        person('P-4'),
      ),
    ).toEqual([
      [
        'Set day and time with Person P-1',
        {action: 'record.arrange', about: {person: 'P-1'}},
        3,
      ],
      [
        'Reach Person P-2: Not approached yet.',
        {action: 'calls.script', about: {person: 'P-2'}},
        12,
      ],
      [
        'Reach Person P-3: Not approached yet.',
        {action: 'calls.script', about: {person: 'P-3'}},
        25,
      ],
    ]);
  });

  const rehearse = [
    'Say your first script aloud before you call anybody',
    {action: 'calls.home'},
    22,
  ];
  it.each([
    ['before the first call', [], [rehearse]],
    ['after a call', [put('calls', 'C-1', {outcome: 'no answer'})], []],
    [
      'after it was done',
      [put('scripts', 'S-cold', {rehearsedOn: '2027-02-01'})],
      [],
    ],
    [
      'where only words were kept',
      [put('scripts', 'S-cold', {text: 'Hi'})],
      [rehearse],
    ],
  ] as const)('is to rehearse %s', (_, changes, some) => {
    expect(says(person('P-1', {stage: 'met'}), ...changes)).toEqual(some);
  });

  it.each([
    ['draws a little', {interestBefore: 3}, false],
    ['draws', {interestBefore: 4}, true],
    [
      'drew before and draws less now',
      {interestBefore: 5, interestAfter: 3},
      false,
    ],
    ['draws now', {interestBefore: 1, interestAfter: 4}, true],
    ['is set aside', {interestBefore: 5, status: 'set aside'}, false],
    ['draws, with opinions enough', {interestBefore: 5, target: 1}, false],
  ])('is to look for others where work %s', (_, work, is) => {
    expect(
      says(
        put('work', 'W-1', {name: 'Nurse', target: 2, ...work}),
        putTalk({status: 'done', start: '2027-02-01T09:00'}),
      ).map(([, press]) => press),
    ).toEqual(is ? [{action: 'people.new', about: {work: 'W-1'}}] : []);
  });

  it('is not to look for others before the first opinion', () => {
    expect(
      says(put('work', 'W-1', {name: 'Nurse', interestBefore: 5})),
    ).toEqual([]);
  });
});

describe('step 3', () => {
  it.each([
    ['not begun', []],
    ['in progress', [put('scripts', 'S-cold', {text: 'Hi'})]],
    ['in progress', [put('calls', 'C-1', {outcome: 'no answer'})]],
    ['done', [put('calls', 'C-1', {outcome: 'agreed'})]],
    ['done', [put('calls', 'C-1', {outcome: 'talk now'})]],
  ] as const)('is %s', (state, changes) => {
    expect(calls.state(aWorld({changes}))).toBe(state);
  });
});
