import type {Interview} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

type Set = Partial<Omit<Interview, 'id'>>;

const ida = person('P-1', {name: 'Ida Berg'});
const between = (lines: readonly string[], from: string, to: string) =>
  lines.slice(lines.indexOf(from) + 1, lines.indexOf(to));

describe('the first screen of step 6', () => {
  const home = (changes: readonly Change[], shown = '') =>
    toldScreen(
      after(aWorld({changes: [ida, ...changes]}), {
        action: 'record.home',
        about: {shown},
      }).screen,
      false,
    );
  const talks = (count: number, set: Set = {}) =>
    Array.from({length: count}, (_, at) =>
      putTalk({person: `Ida ${at}`, ...set}, `I-${at}`),
    );
  const more = 'button More → record.home {"shown":"33"} (leaves)';

  it('has what is to be recorded first, the latest at its head', () => {
    expect(
      between(
        home([
          putTalk({person: 'Some day', start: '', status: 'done'}),
          putTalk({person: 'Saturday', start: '2027-02-27T10:00'}, 'I-2'),
          putTalk({person: 'Sunday', start: '2027-02-28T10:00'}, 'I-3'),
        ]),
        'heading To record',
        'heading To come',
      ),
    ).toEqual([
      '- Sunday · yesterday at 10:00, Nurse [quiet: to record] → record.impressions {"interview":"I-3"}',
      '- Saturday · Saturday, 27 February at 10:00, Nurse [quiet: to record] → record.impressions {"interview":"I-2"}',
      '- Some day · Nurse [quiet: to record] → record.impressions {"interview":"I-1"}',
    ]);
  });

  it('has what is to come with what is on, the nearest at its head', () => {
    expect(
      between(
        home([
          putTalk({start: '', work: '', type: 'practice'}),
          putTalk({type: 'practice'}, 'I-2'),
          putTalk({start: '2027-03-01T08:50', person: ''}, 'I-3'),
        ]),
        'heading To come',
        'button Plan a talk → record.arrange (leaves)',
      ),
    ).toEqual([
      '- in person · today at 08:50, Nurse [quiet: on now] → record.show {"interview":"I-3"}',
      '- Ida Berg · tomorrow at 14:00, Nurse [warn: not prepared yet] → record.show {"interview":"I-2"}',
      '- Ida Berg · practice [warn: not prepared yet] → record.show {"interview":"I-1"}',
    ]);
  });

  it('has what was kept with what fell through', () => {
    expect(
      between(
        home([
          putTalk({recordedAt: '2027-02-28T10:30', start: '2027-02-28T10:00'}),
          putTalk({status: 'cancelled'}, 'I-2'),
        ]),
        'heading Kept',
        'heading Find something',
      ),
    ).toEqual([
      '- Ida Berg · tomorrow at 14:00, Nurse [quiet: not held] → record.show {"interview":"I-2"}',
      expect.stringMatching(/\[plain: polish \d+\]/),
    ]);
  });

  it.each([
    [8, 8, []],
    [9, 8, [more]],
  ])('of %d talks of a kind shows %d', (count, shown, buttons) => {
    const lines = between(
      home(talks(count)),
      'heading To come',
      'button Plan a talk → record.arrange (leaves)',
    );
    expect([
      lines.filter(one => one.startsWith('- ')).length,
      lines.slice(shown),
    ]).toEqual([shown, buttons]);
  });

  it('shows five lines of the plan that are due', () => {
    const due = Array.from({length: 6}, (_, at) =>
      put('plan', `D-${at}`, {what: `Line ${at}`, dueOn: '2027-03-01'}),
    );
    expect(
      home([
        ...due,
        put('plan', 'D-9', {what: 'Line 9', dueOn: '2027-03-02'}),
      ]).filter(line => line.startsWith('- Line')),
    ).toHaveLength(5);
  });

  it('says what was done only where something was', () => {
    expect(home([])[0]).toBe(
      'screen record.home; title Keep track of each talk; back {"label":"All steps","press":{"action":"overview"}}',
    );
  });
});
