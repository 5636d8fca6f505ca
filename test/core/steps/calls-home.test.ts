import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person} from '../support/people';
import {blocksOf} from '../support/screens';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const home = (changes: readonly Change[], shown?: string) =>
  after(aWorld({changes}), {
    action: 'calls.home',
    ...(shown ? {about: {shown}} : {}),
  }).screen;
const linesOf = (changes: readonly Change[], shown?: string) =>
  toldScreen(home(changes, shown), false);
const yes = (id: string) =>
  put('calls', `C-${id}`, {
    personId: `P-${id}`,
    at: '2027-03-01T08:00',
    outcome: 'agreed',
  });
/** So many with whom nothing is to be done today. */
const waiting = (count: number) =>
  Array.from({length: count}, (_, at) =>
    person(`P-${at}`, {nextOn: '2027-03-05'}),
  );

describe('the first screen of step 3', () => {
  it('leads to an appointment with who said yes, and to the words for everybody else', () => {
    expect(
      linesOf([person('P-1'), yes('1'), person('P-2')]).filter(line =>
        line.startsWith('- Person'),
      ),
    ).toEqual([
      '- Person P-1 · Said yes today. Now it needs a day and a time. → record.arrange {"person":"P-1"}',
      '- Person P-2 · Not approached yet. → calls.script {"person":"P-2"}',
    ]);
  });

  it.each([
    [8, 8, []],
    [9, 8, ['button More → calls.home {"shown":"33"} (leaves)']],
  ])('of %d who wait shows %d, folded away', (count, shown, more) => {
    const lines = linesOf(waiting(count));
    const from = lines.indexOf(`folded ${count} waiting for an answer`);
    const inside = lines.slice(from + 1).map(line => line.trim());
    expect(inside.slice(0, inside.indexOf('heading Your scripts'))).toEqual([
      ...Array.from(
        {length: shown},
        (_, at) =>
          `- Person P-${at} · Make the first call: Friday, 5 March → calls.script {"person":"P-${at}"}`,
      ),
      ...more,
    ]);
  });

  it('shows more of those who wait when asked for it', () => {
    expect(
      linesOf(waiting(12), '12').filter(line => line.includes('- Person')),
    ).toHaveLength(12);
  });

  it('shows scripts of one’s own for other situations, where there are words', () => {
    const lines = linesOf([
      put('scripts', 'x1', {situation: 'At the gym', text: 'Hello there'}),
      put('scripts', 'x2', {situation: '', person: 'Max', text: 'Hi Max'}),
      put('scripts', 'x3', {situation: 'At the bakery'}),
      put('scripts', 'x4', {situation: ' somebody I KNOW ', text: 'Servus'}),
      put('scripts', 'S-cold', {situation: 'Renamed', text: 'Good day'}),
    ]);
    const from = lines.indexOf('folded For situations of your own');
    expect(lines.slice(from, from + 4)).toEqual([
      'folded For situations of your own',
      '  - At the gym · Hello there',
      '  - Max · Hi Max',
      expect.not.stringMatching(/^ {2}/),
    ]);
  });

  it('says nothing of how it goes before anything was done', () => {
    expect(linesOf([person('P-1')])).not.toContain('heading So far');
    expect(
      linesOf([person('P-1'), put('calls', 'C-1', {outcome: 'agreed'})]),
    ).not.toContain('heading So far');
  });

  it.each([
    [1, false],
    [2, true],
  ])('tells how sure somebody felt from two ratings on: %d', (count, is) => {
    const rated = Array.from({length: count}, (_, at) =>
      put('calls', `C-${at}`, {at: '2027-02-01T09:00', confidence: 3}),
    );
    expect(
      linesOf(rated).some(line => line.includes('How sure you felt')),
    ).toBe(is);
  });
});

describe('the ways a call may go', () => {
  const waysFor = (situation: string) =>
    blocksOf(
      after(aWorld({changes: [person('P-1'), putTalk()]}), {
        action: 'calls.script',
        about: {person: 'P-1', situation},
      }).screen,
    ).flatMap(one =>
      one.show === 'buttons'
        ? one.buttons.flatMap(({press, kind}) =>
            press.action === 'calls.log'
              ? [
                  `${press.about?.['branch'] ?? ''}${kind === 'main' ? '!' : ''}`,
                ]
              : [],
          )
        : [],
    );
  const objections = 'busy notHiring resume personnel phoneOnly wrongPerson';
  const phone = `yes! no talkNow voicemail reception later noAnswer ${objections} willReply`;

  it.each([
    ['cold', phone],
    ['voicemail', phone],
    ['email', `sent! yes no later ${objections}`],
    ['confirm', 'confirmed! sent'],
    ['atAnEvent', 'talkNow! later no yes busy'],
  ])('with the script %s are: %s', (situation, ways) => {
    expect(waysFor(situation).join(' ')).toBe(ways);
  });
});
