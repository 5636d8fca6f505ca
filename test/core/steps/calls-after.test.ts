import type {Screen} from '../../../src/core/screen';
import {type Change, put} from '../../../src/core/tracker';
import {after} from '../support/day';
import {putTalk} from '../support/talk';
import {aWorld} from '../support/world';
import {toldScreen} from '../told/told-screen';

const ida = put('people', 'P-1', {
  name: 'Ida Berg',
  stage: 'to approach',
  assistant: 'Mr Holm',
});

const noted = (
  branch: string,
  changes: readonly Change[] = [],
  about: Readonly<Record<string, string>> = {},
): Screen =>
  after(aWorld({changes: [ida, ...changes]}), {
    action: 'calls.log',
    about: {person: 'P-1', situation: 'someoneKnown', branch, ...about},
  }).screen;

/** What the screen says, without the buttons to go on and without the undo. */
const linesOf = (screen: Screen) =>
  toldScreen(screen, false).filter(line => !line.includes('"before"'));

const HOW_DID_IT_GO = [
  'folded How did it go?',
  '  rating confidence: How sure I felt; value ""',
  '  lines notes: Notes; value ""',
];
const keep = (branch: string) =>
  `button Keep this → calls.keep {"call":"C-new1","branch":"${branch}"}`;

describe('the screen after a call', () => {
  it('leads from a yes to an appointment', () => {
    expect(linesOf(noted('yes'))).toEqual([
      'screen calls.after C-new1 yes; title Ida Berg; back {"label":"Know your phone scripts","press":{"action":"calls.home"}}; said Noted: Ida Berg said yes.',
      'quiet You could say',
      'heading Wonderful, thank you! Which day suits you, and where shall we meet, or shall I call you?',
      'main Set day and time → record.arrange {"person":"P-1","call":"C-new1"} (leaves)',
      ...HOW_DID_IT_GO,
      keep('yes'),
    ]);
  });

  it('asks when to try again after «call later», and at what time', () => {
    expect(linesOf(noted('later'))).toEqual([
      'screen calls.after C-new1 later; title Ida Berg; back {"label":"Know your phone scripts","press":{"action":"calls.home"}}; said Noted: call Ida Berg again tomorrow.',
      'quiet You could say',
      'heading Gladly. Which day and hour would be good? I’ll call you then.',
      'day nextOn: When to try again; value 2027-03-02',
      'time nextTime: At what time; value ""; hint Only where you agreed on one. Keep it to the minute.',
      ...HOW_DID_IT_GO,
      keep('later'),
    ]);
  });

  it('asks for a name after a no, which is the main thing then', () => {
    expect(linesOf(noted('no')).slice(-9)).toEqual([
      'text Thank you. I’ll tell you how it went.',
      'heading Who else?',
      'line name: Name they gave you; value ""',
      'lines detail: Who that is and how to reach them; value ""',
      'choice permission: May I say who sent me?; value not asked; choices yes, no, not asked',
      ...HOW_DID_IT_GO,
      'main Keep this name → calls.keep {"call":"C-new1","branch":"no"}',
    ]);
  });

  it('asks who answered at reception, and goes on with the call', () => {
    const lines = linesOf(noted('reception'));
    expect(lines.slice(lines.indexOf('heading And then?'))).toEqual([
      'heading And then?',
      'folded They said something else',
      'day nextOn: When to try again; value 2027-03-02',
      'time nextTime: At what time; value ""; hint Only where you agreed on one. Keep it to the minute.',
      'line assistant: Who answered; value Mr Holm; hint Their name is worth knowing for the next call.',
      ...HOW_DID_IT_GO,
      keep('reception'),
    ]);
  });

  it('leads to the questions where they talk now, and asks for no other try', () => {
    const lines = linesOf(noted('talkNow'));
    expect([lines[0], ...lines.slice(9)]).toEqual([
      'screen calls.after C-new1 talkNow; title Ida Berg; back {"label":"Know your phone scripts","press":{"action":"calls.home"}}; said Noted. Your talk with Ida Berg is on.',
      'main Open my questions → questions.during {"interview":"I-new2"} (leaves)',
      ...HOW_DID_IT_GO,
      keep('talkNow'),
    ]);
  });

  it.each([
    [
      'the talk ahead',
      [putTalk()],
      ['main See the talk → record.show {"interview":"I-1"} (leaves)'],
    ],
    ['nowhere where there is none', [], []],
  ])('leads from a confirmation to %s', (_, talks, way) => {
    expect(linesOf(noted('confirmed', talks, {situation: 'confirm'}))).toEqual([
      'screen calls.after C-new1 confirmed; title Ida Berg; back {"label":"Know your phone scripts","press":{"action":"calls.home"}}; said Noted: your talk with Ida Berg is confirmed.',
      ...way,
      ...HOW_DID_IT_GO,
      keep('confirmed'),
    ]);
  });

  it.each([
    [
      'sent',
      'cold',
      'Noted as sent. If it stays silent, see again Thursday, 4 March.',
    ],
    ['sent', 'confirm', 'Noted as sent.'],
    ['confirmed', 'confirm', 'Noted: your talk with Ida Berg is confirmed.'],
  ])('says of «%s» with the script %s: %s', (branch, situation, said) => {
    expect(noted(branch, [], {situation}).said).toBe(said);
  });

  it('shows what is noted of the call already where it went on', () => {
    const call = put('calls', 'C-1', {
      personId: 'P-1',
      confidence: 4,
      notes: 'Friendly',
      nextTime: '15:30',
    });
    const lines = linesOf(noted('later', [call], {call: 'C-1'}));
    expect(
      lines.filter(line => /confidence|notes|nextTime/.test(line)),
    ).toEqual([
      'time nextTime: At what time; value 15:30; hint Only where you agreed on one. Keep it to the minute.',
      '  rating confidence: How sure I felt; value 4',
      '  lines notes: Notes; value Friendly',
    ]);
  });

  it.each([
    ['later', [], {person: {stage: 'to approach', nextAction: '', nextOn: ''}}],
    [
      'talkNow',
      [putTalk()],
      {
        person: {stage: 'to approach', nextAction: '', nextOn: ''},
        talk: {id: 'I-1', status: 'planned', confirmedOn: ''},
      },
    ],
  ])(
    'can be taken back after «%s», with what stood there before',
    (branch, talks, before) => {
      expect(toldScreen(noted(branch, talks), false).at(-1)).toBe(
        `button Pressed by mistake: undo → calls.undo ${JSON.stringify({
          call: 'C-new1',
          person: 'P-1',
          situation: 'someoneKnown',
          before: JSON.stringify(before),
          ...(branch === 'talkNow' ? {talk: 'I-new2'} : {}),
        })} (leaves)`,
      );
    },
  );
});
