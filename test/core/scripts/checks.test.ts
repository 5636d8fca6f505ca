import {english} from '../../../src/core/languages/english';
import {SITUATIONS} from '../../../src/core/scripts';
import {jobPhrase, scriptChecks} from '../../../src/core/scripts/checks';
import type {ScriptText} from '../../../src/core/scripts/situation';
import type {Person} from '../../../src/core/tables';
import {type Change, emptyRow, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const me: readonly Change[] = [
  put('settings', 'name', {value: 'Lou Sand'}),
  put('settings', 'introduction', {value: 'I keep the books of a bakery'}),
  put('settings', 'reach', {value: '0660 123456'}),
];

const aScript = (some: Partial<ScriptText> = {}): ScriptText => ({
  opening: 'Good day.',
  easing: 'Is it a good moment? A no is fine.',
  body: 'Could we talk for {{Minutes}} minutes?',
  close: 'Thank you.',
  ...some,
});

describe('the checks of a script', () => {
  const [call, , , , , voicemail] = SITUATIONS;
  const linkedIn = SITUATIONS.find(one => one.id === 'linkedIn')!;
  const check = (
    situation: (typeof SITUATIONS)[number],
    script: ScriptText,
    changes: readonly Change[] = [],
  ): readonly string[] =>
    scriptChecks(aWorld({changes: [...me, ...changes]}), situation, script);

  it('find nothing in a good one', () => {
    expect(check(call, aScript())).toEqual([]);
  });

  it('count a hundred words as short enough and one more as too many', () => {
    const of = (count: number): ScriptText =>
      aScript({
        opening: 'Hi',
        easing: 'so',
        close: 'bye',
        body: `minutes ${'word '.repeat(count - 4).trim()}`,
      });
    expect(check(call, of(100))).toEqual([]);
    expect(check(call, of(101))).toEqual([
      'These are 101 words. With 100 or fewer you stay under a minute: leave out what can wait for the talk.',
    ]);
    const {body, ...rest} = of(100);
    const inLines = body.replace('word word', 'word\n\nword');
    expect(check(call, {...rest, body: inLines})).toEqual([]);
  });

  it('allow a voicemail seventy-five words', () => {
    const script = aScript({body: `minutes ${'word '.repeat(70).trim()}`});
    expect(check(voicemail, script)[0]).toContain('With 75 or fewer');
  });

  it('hold a LinkedIn note to two hundred characters, or to the number that was set', () => {
    const of = (count: number): ScriptText => ({
      opening: 'Hi',
      easing: 'so',
      body: `minutes ${'x'.repeat(count - 16)}`,
      close: '😀',
    });
    expect(check(linkedIn, of(200))).toEqual([]);
    expect(check(linkedIn, of(201))).toEqual([
      'These are 201 characters. A LinkedIn note holds 200: shorten it, or change the limit under “About me”.',
    ]);
    const note = of(300);
    expect(
      check(linkedIn, note, [
        put('settings', 'linkedInCharacters', {value: '300'}),
      ]),
    ).toEqual([]);
  });

  it('ask for the minutes where a talk is asked for', () => {
    expect(check(call, aScript({body: 'Could we talk?'}))).toEqual([
      'It does not say how long you would like to talk. Put in the minutes, so that saying yes is easy.',
    ]);
  });

  it('S3.3 S3.13 miss an opening and an easing part', () => {
    expect(check(call, aScript({opening: '', easing: ''}))).toEqual([
      'It has no beginning. Write down your first two sentences.',
      'Nothing puts the other at ease yet. Ask whether it is a good moment, and make a no easy.',
    ]);
  });

  it('S0.6 say which words ask for a job', () => {
    const body = 'Could you hire me in 20 minutes?';
    expect(check(call, aScript({body}))).toEqual([
      '“hire me” sounds like asking for a job. Put it another way: you are only asking about the work.',
    ]);
  });

  it('say of each field that is still empty where its words come from', () => {
    const hole = (
      name: string,
      where: keyof typeof english.scripts.checks.where,
    ) => `“${name}” is still empty. ${english.scripts.checks.where[where]}`;
    const script = aScript({
      opening: '{{My name}}, {{Assistant}}, {{day of the talk}}, {{Nonsense}}',
    });
    const of = (person?: Person) =>
      scriptChecks(aWorld(), call, script, person);
    expect(of({...emptyRow('people', 'P-1'), name: 'Ida Berg'})).toEqual([
      hole('My name', 'me'),
      hole('Assistant', 'person'),
      hole('day of the talk', 'talk'),
      hole('Nonsense', 'unknown'),
    ]);
    // Without a person, nothing of a person can be known yet.
    expect(of()).toEqual([hole('My name', 'me'), hole('Nonsense', 'unknown')]);
  });

  it.each([
    ['Do you have any job openings?', 'job openings'],
    ['I would love to work for you!', 'work for you'],
    ['I am not shy. I am looking for a job.', 'looking for a job'],
  ])('S0.6 hear the asking for a job in «%s»', (said, phrase) => {
    expect(jobPhrase(said, english)).toBe(phrase);
  });

  it.each([
    ['Would you rehire me?', undefined],
    ['Could I do your work for yourself?', undefined],
    ['Would you hire me?', 'hire me'],
    ['Another job opening!', 'job opening'],
  ])('S0.6 hear whole words only: «%s»', (said, phrase) => {
    expect(jobPhrase(said, english)).toBe(phrase);
  });

  it.each([
    'I’m not looking for a job.',
    'I don’t want a job, I want to listen.',
    'It is about the work, never about vacancies.',
  ])('let a sentence stand that asks for none: «%s»', said => {
    expect(jobPhrase(said, english)).toBeUndefined();
  });
});
