import {english} from '../../../src/core/languages/english';
import {SITUATIONS} from '../../../src/core/scripts';
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

  it('S5.14 cover that name however it is written, and no other word with its letters', () => {
    const kept = joinParts(
      aScript({opening: 'AL (K.) says: also al (k.), and Al (Kx).'}),
      english,
    );
    const other = aWorld({
      changes: [...me, put('scripts', 'S-cold', {text: kept})],
    });
    const hidden = '[a name you may not say yet]';
    expect(
      scriptFor(other, 'cold', aPerson({referredBy: 'Al (K.)'})).text.opening,
    ).toBe(`${hidden} says: also ${hidden}, and Al (Kx).`);
    expect(
      scriptFor(other, 'cold', aPerson({referredBy: 'al'})).text.opening,
    ).toBe(`${hidden} (K.) says: also ${hidden} (k.), and ${hidden} (Kx).`);
  });

  it('have a subject where they are mail, and none where they are said', () => {
    expect(scriptFor(world, 'cold', named).subject).toBe('');
    expect(scriptFor(world, 'email', named).subject).not.toBe('');
  });

  it('leave out what stands in double brackets where a field in it is empty', () => {
    const script = aScript({
      opening: 'Hello[[ to {{Organisation}}]]. [[{{Nothing}} is left. ]]Well.',
    });
    expect(
      fillScript(script, {Organisation: 'us', Nothing: ''}, english).text
        .opening,
    ).toBe('Hello to us. Well.');
    expect(
      fillScript(
        aScript({
          opening: ' Hello,  [[{{Name}} of {{Nothing}}]]  [[{{Name}}]] ',
        }),
        {name: 'Ida', Nothing: ''},
        english,
      ).text.opening,
    ).toBe('Hello, Ida');
  });

  it('tell the name of each hole once, in their order', () => {
    const script = aScript({
      opening: '{{Unheard of}}, {{Name}}',
      close: '{{name}} {{Name}}',
    });
    expect(fillScript(script, {Name: '', Minutes: '20'}, english)).toEqual({
      text: {
        opening: '[Unheard of?], [Name?]',
        easing: script.easing,
        body: 'Could we talk for 20 minutes?',
        close: '[name?] [Name?]',
      },
      holes: ['Unheard of', 'Name', 'name'],
    });
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

  it('come back in whichever language and capitals their parts are named', () => {
    expect(
      splitParts(
        'Before.\n  [ZUM SCHLUSS] \nDanke.\n[To begin]\nHello.\n[no part]\n',
      ),
    ).toEqual({
      opening: 'Before.\nHello.\n[no part]',
      easing: '',
      body: '',
      close: 'Danke.',
    });
  });

  it('are said in one breath, without the parts that are empty', () => {
    expect(wholeText(aScript({easing: '', body: 'Now.'}))).toBe(
      'Good day. Now. Thank you.',
    );
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
