import {english} from '../../../src/core/languages/english';
import {SITUATIONS} from '../../../src/core/scripts';
import {jobPhrase, scriptChecks} from '../../../src/core/scripts/checks';
import {fillScript} from '../../../src/core/scripts/fill-script';
import {
  joinParts,
  splitParts,
  wholeText,
} from '../../../src/core/scripts/parts';
import {scriptFor} from '../../../src/core/scripts/script-for';
import {PARTS, type ScriptText} from '../../../src/core/scripts/situation';
import type {Person} from '../../../src/core/tables';
import {type Change, emptyRow, put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const aPerson = (some: Partial<Person> = {}): Person => ({
  ...emptyRow('people', 'P-1'),
  name: 'Ida Berg',
  work: 'Nursing',
  organisation: 'City Hospital',
  ...some,
});

/** Somebody of whom everything is known, and a talk with them tomorrow. */
const named = aPerson({referredBy: 'Kim Oro', mayUseName: 'yes'});

const me: readonly Change[] = [
  put('settings', 'name', {value: 'Lou Sand'}),
  put('settings', 'introduction', {value: 'I keep the books of a bakery'}),
  put('settings', 'reach', {value: '0660 123456'}),
  put('calls', 'C-1', {personId: 'P-1', at: '2027-02-20T10:00'}),
  put('interviews', 'I-1', {
    personIds: 'P-1',
    start: '2027-03-02T10:00',
    minutes: 20,
    place: 'the hospital café',
    status: 'planned',
  }),
];

const world = aWorld({changes: me});
const text = (id: (typeof SITUATIONS)[number]['id'], person: Person): string =>
  wholeText(scriptFor(world, id, person).text);

const aScript = (some: Partial<ScriptText> = {}): ScriptText => ({
  opening: 'Good day.',
  easing: 'Is it a good moment? A no is fine.',
  body: 'Could we talk for {{Minutes}} minutes?',
  close: 'Thank you.',
  ...some,
});

describe('the scripts', () => {
  it('S3.1 S3.6 cover all twenty situations, and the referral that may not be named', () => {
    expect(SITUATIONS.map(one => one.id)).toEqual(
      expect.arrayContaining([
        'someoneKnown',
        'namedBy',
        'foundYou',
        'cold',
        'reception',
        'voicemail',
        'callBack',
        'talkNow',
        'phoneOnly',
        'anotherName',
        'busy',
        'notHiring',
        'resume',
        'personnel',
        'plainNo',
        'email',
        'linkedIn',
        'confirm',
        'atAnEvent',
        'reminder',
        'introduction',
      ]),
    );
  });

  it.each(SITUATIONS.map(one => one.id))(
    'S3.3 S3.13 S0.6 pass every check of their own: %s',
    id => {
      const one = scriptFor(world, id, named);
      expect(one.checks).toEqual([]);
      expect(PARTS.filter(part => one.text[part] === '')).toEqual([]);
    },
  );

  it.each(SITUATIONS.map(one => one.id))(
    'keep no hole once person, talk and oneself are known: %s',
    id => {
      expect(text(id, named)).not.toMatch(/[[\]{}]/);
    },
  );

  it('begin with the one who gave the name, where that is allowed', () => {
    expect(scriptFor(world, 'namedBy', named).text.opening).toContain(
      'Kim Oro',
    );
  });

  it.each(SITUATIONS.map(one => one.id))(
    'S5.14 never mention the giver without a yes: %s',
    id => {
      for (const mayUseName of ['no', 'not asked', ''])
        expect(
          text(id, aPerson({referredBy: 'Kim Oro', mayUseName})),
        ).not.toContain('Kim');
    },
  );

  it('S5.14 obey a no that stands with the referral alone', () => {
    const other = aWorld({
      changes: [
        ...me,
        put('referrals', 'N-1', {newPersonId: 'P-1', permission: 'no'}),
      ],
    });
    const one = scriptFor(other, 'namedBy', named);
    expect([one.situation.id, wholeText(one.text)]).toEqual([
      'foundYou',
      expect.not.stringContaining('Kim'),
    ]);
  });

  it('S5.14 cover a name that the person typed without a yes, and say so', () => {
    const other = aWorld({
      changes: [
        ...me,
        put('scripts', 'S-cold', {
          text: joinParts(aScript({opening: 'Kim Oro says hello.'}), english),
        }),
      ],
    });
    const one = scriptFor(other, 'cold', aPerson({referredBy: 'Kim Oro'}));
    expect([one.text.opening, one.checks]).toEqual([
      '[a name you may not say yet] says hello.',
      [
        'You have no yes from Kim Oro to being mentioned. Ask them first, or leave the name out.',
      ],
    ]);
  });

  it('show an empty field as a hole and name it', () => {
    const one = scriptFor(aWorld(), 'namedBy', named);
    expect(one.text.opening).toContain('[My name?]');
    expect(one.checks).toContain(
      '“My name” is still empty. Fill it in under “About me”.',
    );
  });

  it('leave out what stands in double brackets where a field in it is empty', () => {
    const script = aScript({
      opening: 'Hello[[ to {{Organisation}}]]. [[{{Nothing}} is left. ]]Well.',
    });
    expect(
      fillScript(script, {Organisation: 'us', Nothing: ''}, english).text
        .opening,
    ).toBe('Hello to us. Well.');
  });

  it('fill a value that looks like a field as plain words', () => {
    const script = aScript({opening: '{{Name}}'});
    expect(
      fillScript(script, {Name: '$& {{Minutes}}', Minutes: '9'}, english).text
        .opening,
    ).toBe('$& {{Minutes}}');
  });

  it('come back from the sheet as they were kept', () => {
    const script = aScript({body: 'One line.\n\nAnother.'});
    expect(splitParts(joinParts(script, english))).toEqual(script);
  });

  it('take words without part names as the opening', () => {
    expect(splitParts('Just this.')).toEqual({
      opening: 'Just this.',
      easing: '',
      body: '',
      close: '',
    });
  });
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
    expect(check(call, of(101))[0]).toContain('These are 101 words.');
  });

  it('allow a voicemail seventy-five words', () => {
    const script = aScript({body: `minutes ${'word '.repeat(70).trim()}`});
    expect(check(voicemail, script)[0]).toContain('With 75 or fewer');
  });

  it('hold a LinkedIn note to two hundred characters, or to the number that was set', () => {
    const note = aScript({body: `minutes ${'x'.repeat(170)}`});
    expect(check(linkedIn, note)[0]).toContain('holds 200');
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

  it.each([
    ['Do you have any job openings?', 'job openings'],
    ['I would love to work for you!', 'work for you'],
    ['I am not shy. I am looking for a job.', 'looking for a job'],
  ])('S0.6 hear the asking for a job in «%s»', (said, phrase) => {
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
