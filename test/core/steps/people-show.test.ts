import type {Person} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {person, show} from '../support/people';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const shownOf = (set: Partial<Person>, ...changes: readonly Change[]) =>
  toldScreen(
    after(
      aWorld({changes: [person('P-1', {name: 'Ida', ...set}), ...changes]}),
      show('P-1'),
    ).screen,
    false,
  );
/** The lines from one to the next. */
const between = (lines: readonly string[], from: string, to: string) =>
  lines.slice(lines.indexOf(from) + 1, lines.indexOf(to));
const calls = (count: number) =>
  Array.from({length: count}, (_, at) =>
    put('calls', `C-${at}`, {personId: 'P-1', at: '2027-02-01T10:00'}),
  );

describe('what happened with somebody, on their screen', () => {
  it.each([
    [5, 5, 0],
    [6, 5, 1],
    [51, 5, 45],
  ])('of %d is %d at once and %d folded away', (all, first, folded) => {
    const lines = between(
      shownOf({}, ...calls(all)),
      'heading What happened',
      'heading Who named whom',
    );
    const call = '- Call, , 1 February 2027';
    expect(lines).toEqual([
      ...Array<string>(first).fill(call),
      'or No call, talk or letter yet.',
      ...(folded > 0 ? ['folded Earlier'] : []),
      ...Array<string>(folded).fill(`  ${call}`),
    ]);
  });
});

describe('the profile of somebody', () => {
  it.each([
    ['https://ida.example', 'link Open the profile: https://ida.example'],
    ['HTTP://ida.example', 'link Open the profile: HTTP://ida.example'],
    ['see http://ida.example', 'text Profile address: see http://ida.example'],
    ['ida.example', 'text Profile address: ida.example'],
  ])('leads there where it is an address: %s', (profile, line) => {
    expect(shownOf({profile}).slice(1, -9)).toContain(line);
  });
});

describe('what one may do about somebody', () => {
  const script = 'Script for a call → calls.script {"person":"P-1"}';
  const arrange = 'Arrange or record a talk → record.arrange {"person":"P-1"}';
  const thank =
    'Write a thank-you → thanks.letter {"interview":"I-1","person":"P-1"}';
  const letters = 'button Write a thank-you → thanks.home';
  const edit = 'button Edit → people.edit {"person":"P-1"}';
  const done = putTalk({status: 'done', start: '2027-02-28T09:00'});

  it.each<[string, Partial<Person>, readonly Change[], readonly string[]]>([
    ...['', 'to approach', 'contacted', 'resting'].map(
      (stage): [string, Partial<Person>, readonly Change[], string[]] => [
        `be called, with the stage «${stage}»`,
        {stage},
        [],
        [`main ${script}`, `button ${arrange}`, letters, edit],
      ],
    ),
    [
      'be talked with',
      {stage: 'arranged'},
      [],
      [`button ${script}`, `main ${arrange}`, letters, edit],
    ],
    [
      'be thanked',
      {stage: 'met'},
      [done],
      [`main ${thank}`, `button ${script}`, `button ${arrange}`, edit],
    ],
    [
      'not be contacted',
      {stage: 'met', doNotContact: true},
      [],
      [`main ${arrange}`, letters, edit],
    ],
    [
      'be talked with, having been thanked',
      {stage: 'met'},
      [done, put('letters', 'L-I-1-P-1', {stage: 'sent'})],
      [`button ${script}`, `main ${arrange}`, letters, edit],
    ],
  ])('who is to %s', (_, set, changes, lines) => {
    expect(
      between(
        shownOf(set, ...changes),
        'text Nothing planned yet.',
        'heading What happened',
      ),
    ).toEqual(lines);
  });
});

describe('who named whom', () => {
  const named = (set: Partial<Person>, ...changes: readonly Change[]) => {
    const lines = shownOf(set, ...changes);
    return lines.slice(lines.indexOf('heading Who named whom') + 1);
  };
  const nobody = 'or No names from them yet.';

  it('is nobody at first', () => {
    expect(named({})).toEqual([nobody]);
  });

  it('is who gave their name, and whether that may be said', () => {
    expect(
      named(
        {referredBy: 'Max', referredById: 'P-2', mayUseName: 'yes'},
        person('P-2', {name: 'Max Roth'}),
      ),
    ).toEqual([
      '- Named by Max Roth · You may say so. → people.show {"person":"P-2"}',
      nobody,
    ]);
    expect(named({referredBy: 'Max'})[0]).toMatch(/^- Named by Max · [^→]*$/);
  });

  it('is whom they named, on the list and waiting', () => {
    expect(
      named(
        {},
        person('P-2', {name: 'Eve', referredById: 'P-1', stage: 'met'}),
        put('referrals', 'N-1', {
          name: 'Eve',
          fromPersonId: 'P-1',
          newPersonId: 'P-2',
        }),
        put('referrals', 'N-2', {name: 'Tom', fromPersonId: 'P-1'}),
        put('referrals', 'N-3', {name: 'Kim', fromPersonId: 'P-2'}),
      ),
    ).toEqual([
      '- Eve [plain: met] → people.show {"person":"P-2"}',
      '- Tom [quiet: not on your list yet] → people.fromReferral {"referral":"N-2"}',
      nobody,
    ]);
  });

  it('is fifty at most', () => {
    const many = Array.from({length: 51}, (_, at) =>
      put('referrals', `N-${at}`, {name: `Name ${at}`, fromPersonId: 'P-1'}),
    );
    expect(named({}, ...many)).toHaveLength(51);
  });
});
