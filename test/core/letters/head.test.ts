import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {head} from '../../../src/core/letters/checks/head';
import {oneThanks} from '../../../src/core/letters/owed';
import {put} from '../../../src/core/tracker';
import {aWorld} from '../support/world';

const {checks} = english.letters;

/** What is said of the head of a letter to Ana Ruiz. */
function says({
  to = 'ana@example.org',
  subject = 'Thank you',
  body = 'Dear Ana',
  replyTo = '',
  name = 'Ada Okafor',
}: {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
  readonly replyTo?: string;
  readonly name?: string;
}): readonly string[] {
  const world = aWorld({
    changes: [
      put('people', 'P-1', {name: 'Ana Ruiz'}),
      put('interviews', 'I-1', {
        person: 'Ana Ruiz',
        personIds: 'P-1',
        status: 'done',
        start: '2027-02-28T15:00',
        impressions: 'Calm',
      }),
      put('settings', 'name', {value: name}),
      put('settings', 'replyTo', {value: replyTo}),
    ],
  });
  return head({
    letter: {to, subject, paragraphs: []},
    body,
    owed: oneThanks(world.tracker, 'I-1', 'P-1')!,
    own: {topic: '', particular: '', willDo: '', more: '', ownSentence: ''},
    world,
  }).map(one => (one.blocks ? one.says : `doubt: ${one.says}`));
}

const broken = (name: string) => fill(checks.headerBreak, {name});

describe('the head of a letter', () => {
  it('is right when it is whole', () => {
    expect(says({})).toEqual([]);
    expect(says({replyTo: 'me@example.org', name: ''})).toEqual([]);
    expect(says({subject: 's'.repeat(250)})).toEqual([]);
  });

  it.each([
    ['no address', {to: ''}, fill(checks.noAddress, {name: 'Ana Ruiz'})],
    ['half an address', {to: 'ana'}, fill(checks.badAddress, {address: 'ana'})],
    ['no subject', {subject: ''}, checks.noSubject],
    ['a subject of blanks', {subject: ' \u00a0'}, checks.noSubject],
    [
      'a long subject',
      {subject: 's'.repeat(251)},
      fill(checks.subjectLong, {count: 251, most: 250}),
    ],
    ['nothing in it', {body: ' \n '}, checks.nothing],
    [
      'no address to answer to',
      {replyTo: 'me at home'},
      fill(checks.badReplyTo, {address: 'me at home'}),
    ],
    ['a broken subject', {subject: 'a\nb'}, broken('Subject')],
    [
      'a subject with a control character',
      {subject: 'a\u0085b'},
      broken('Subject'),
    ],
    ['a subject of two lines', {subject: 'a\u2028b'}, broken('Subject')],
    ['a broken name', {name: 'a\r\nb'}, broken(english.settings.name)],
    [
      'a broken address to answer to',
      {replyTo: 'me@example.org\nBcc: x@example.org'},
      broken(english.settings.replyTo),
    ],
  ])(
    'with %s holds the letter back, and says that alone',
    (_, some, expected) => expect(says(some)).toEqual([expected]),
  );
});
