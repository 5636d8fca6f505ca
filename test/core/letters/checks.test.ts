import {isAddress} from '../../../src/core/letters/address';
import {findingsIn} from '../../../src/core/letters/checks';
import {KINDS} from '../../../src/core/letters/kinds';
import {letterFrom} from '../../../src/core/letters/letter-for';
import {oneThanks} from '../../../src/core/letters/owed';
import {templateText} from '../../../src/core/letters/templates';
import type {OwnWords} from '../../../src/core/letters/fields';
import type {Person} from '../../../src/core/tables';
import {type Change, put} from '../../../src/core/tracker';
import {english} from '../../../src/core/languages/english';
import {aWorld} from '../support/world';

const OWN: OwnWords = {
  topic: '',
  particular: 'You said that the night shift is the calm one.',
  willDo: 'I will spend an evening on a ward before I decide anything.',
  more: '',
  ownSentence: 'I walked home slower than I had come.',
};

interface Case {
  readonly own?: Partial<OwnWords>;
  readonly person?: Partial<Omit<Person, 'id'>>;
  readonly changes?: readonly Change[];
  readonly template?: string;
  readonly now?: '2027-03-01T09:00' | '2027-03-05T09:00';
  readonly talk?: {readonly type?: string; readonly personIds?: string};
  /** Lines that stand in the letter besides. */
  readonly lines?: readonly string[];
}

/** What is found in the letter to Ana Ruiz after Sunday's talk: each check with whether it blocks and its first sentence. */
const found = (some: Case): string[] =>
  foundWhole(some).map(one => one.split(/(?<=[.?]) /)[0]!);

function foundWhole({
  own,
  person,
  changes = [],
  template = 'informational',
  now,
  talk,
  lines = [],
}: Case): string[] {
  const world = aWorld({
    ...(now ? {now} : {}),
    changes: [
      put('people', 'P-1', {
        name: 'Ana Ruiz',
        email: 'ana@example.org',
        organisation: 'St. Anne’s',
        ...person,
      }),
      put('interviews', 'I-1', {
        person: 'Ana Ruiz',
        personIds: 'P-1',
        status: 'done',
        start: '2027-02-28T15:00',
        impressions: 'The night shift is the calm one.',
        ...talk,
      }),
      put('settings', 'name', {name: 'My name', value: 'Ada Okafor'}),
      ...changes,
    ],
  });
  const owed = oneThanks(world.tracker, 'I-1', 'P-1')!;
  const words = {...OWN, ...own};
  const letter = letterFrom(world, owed, words, [
    ...templateText(template, english)!.paragraphs,
    ...lines.map(text => ({runs: [{text}]})),
  ]);
  return findingsIn(letter, owed, world, words).map(
    ({check, blocks, says}) =>
      `${blocks ? 'blocks' : 'doubt'} ${check}: ${says}`,
  );
}

const ANOTHER = put('people', 'P-2', {
  name: 'Ben Holm',
  organisation: 'Holm Joinery',
});

describe('the checks of a letter', () => {
  it('find nothing in one that is whole', () => {
    expect(found({})).toEqual([]);
  });

  it('S7.9 hold it back for a field that is empty, by its name', () => {
    expect(found({own: {particular: ''}})).toContain(
      'blocks fields: “The particular point” is still empty.',
    );
  });

  it('S7.9 name the nearest right one of a field that is mistyped', () => {
    expect(foundWhole({lines: ['You are {{Rolle}}, {{Xyzzyx}}']})).toEqual([
      'blocks fields: The letter asks for “Rolle”, which Seven Steps does not know. Did you mean “Role”? Correct it in the document or the template.',
      'blocks fields: The letter asks for “Xyzzyx”, which Seven Steps does not know. Correct it in the document or the template.',
    ]);
  });

  it.each<[string, Case, string]>([
    [
      'no address',
      {person: {email: ''}},
      'blocks head: There is no e-mail address for Ana Ruiz.',
    ],
    [
      'several addresses',
      {person: {email: 'ana@example.org, eve@example.org'}},
      'blocks head: “ana@example.org, eve@example.org” is not a complete e-mail address.',
    ],
    [
      'a name with a line break where the mail’s head takes one line',
      {changes: [put('settings', 'name', {value: 'Ada\r\nBcc: eve@x.org'})]},
      'blocks head: “My name” runs over several lines, and a mail’s head takes one.',
    ],
    [
      'answers that would go nowhere',
      {changes: [put('settings', 'replyTo', {value: 'ada at home'})]},
      'blocks head: “ada at home” in your Settings tab is not a complete e-mail address for answers.',
    ],
    [
      'somebody who is not to be contacted',
      {person: {doNotContact: true}},
      'blocks noContact: Ana Ruiz is marked “do not contact”.',
    ],
    [
      'the name of a giver who refused',
      {
        person: {referredBy: 'Ben Holm', mayUseName: 'no'},
        lines: ['Ben Holm sends his greetings.'],
      },
      'blocks referrer: Ben Holm said their name is not to be used, and the letter names them.',
    ],
    [
      'the name of a giver who was never asked',
      {
        person: {referredBy: 'Ben Holm', mayUseName: 'not asked'},
        lines: ['Ben Holm sends his greetings.'],
      },
      'doubt referrer: The letter names Ben Holm, and whether you may is not noted.',
    ],
    [
      'somebody else’s name',
      {changes: [ANOTHER], lines: ['As Ben Holm would say.']},
      'doubt names: “Ben Holm” stands in the letter, and that is Ben Holm, not Ana Ruiz.',
    ],
    [
      'another organisation',
      {changes: [ANOTHER], lines: ['Greet all at Holm Joinery.']},
      'doubt organisation: “Holm Joinery” stands in the letter, but Ana Ruiz is with St.',
    ],
    [
      'S7.2 nothing that comes from this talk',
      {
        own: {
          particular: 'What you told me was useful.',
          willDo: '',
          ownSentence: 'I walked home slower than I had come.',
        },
      },
      'doubt particular: Nothing in the letter comes from your notes of this talk.',
    ],
    [
      'a wish for a job',
      {own: {willDo: 'If you have any openings, I would be glad to hear.'}},
      'doubt job: “any openings” sounds like asking for a job, and this letter is for thanks alone.',
    ],
    [
      'S7.4 too many words',
      {own: {willDo: `${'I will come back to it. '.repeat(30)}`.trim()}},
      'doubt length: 248 words are many for this kind; up to 160 are read with pleasure.',
    ],
    [
      'S7.4 too few words',
      {
        template: 'informationalShort',
        own: {particular: 'The calm night shift.', willDo: '', ownSentence: ''},
      },
      'doubt length: 30 words are few for this kind; 40 or more read better.',
    ],
    [
      'S7.11 a sentence that takes too much breath',
      {own: {willDo: `I will go there ${'and there '.repeat(20)}.`}},
      'doubt clear: One sentence has 44 words (“i will go there …”).',
    ],
    [
      'S7.10 praise that would fit anybody',
      {own: {ownSentence: 'You are an inspiration to me.'}},
      'doubt sincere: “an inspiration to” would fit anybody.',
    ],
    [
      'S7.10 no sentence of the person’s own',
      {own: {ownSentence: ''}},
      'doubt ownSentence: No sentence of your own yet.',
    ],
    [
      'a day that has passed',
      {now: '2027-03-05T09:00'},
      'doubt late: It was due Monday, 1 March.',
    ],
  ])('tell of %s', (_, some, says) => {
    expect(found(some)).toContain(says);
  });

  it('S7.2 tell of a letter that is nearly the one to somebody else there', () => {
    const [says] = found({
      changes: [
        put('people', 'P-2', {name: 'Cleo Day', organisation: 'St. Anne’s'}),
        put('letters', 'L-I-2-P-2', {
          person: 'Cleo Day',
          personId: 'P-2',
          text: [
            'Dear Cleo,',
            'Thank you for taking time on Sunday, 28 February to tell me about your work. I came with questions and went home with a picture.',
            `One thing has stayed with me since: ${OWN.particular}`,
            OWN.willDo,
          ].join('\n\n'),
        }),
      ],
    });
    expect(says).toMatch(
      /^doubt alike: \d\d% of the three-word sequences here also stand in your letter to Cleo Day\./,
    );
  });

  it('leave a wish for a position alone where it belongs: after a job interview', () => {
    expect(
      found({
        template: 'jobInterview',
        talk: {type: 'job interview'},
        own: {topic: 'the post', willDo: 'I would be glad to join your team.'},
      }).filter(one => one.includes('job:')),
    ).toEqual([]);
  });
});

it('S7.5 S7.8 gives each kind of letter two templates or more, every line of them with its part', () => {
  const {templates, parts} = english.letters;
  for (const {id, templates: ids} of KINDS) {
    const known = ids.filter(one => one in templates);
    expect([id, known]).toEqual([id, ids]);
    expect(ids.length).toBeGreaterThanOrEqual(2);
  }
  for (const {lines} of Object.values(templates))
    for (const {part} of lines) expect(Object.keys(parts)).toContain(part);
});

describe('an address', () => {
  it.each([
    'a@b.co',
    'o’neil@example.org',
    'jürgen@bücher.example',
    'a+b@c.d.example',
  ])('is %s', address => expect(isAddress(address)).toBe(true));

  it.each([
    'a@b',
    'a b@c.de',
    'a@b.co\nBcc: x@y.zz',
    '<a@b.co>',
    'a@@b.co',
    '',
  ])('is not %j', address => expect(isAddress(address)).toBe(false));
});
