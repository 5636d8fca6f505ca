import {english} from '../../../src/core/languages/english';
import {type Change, put} from '../../../src/core/tracker';
import {toldScreen} from '../told/told-screen';
import {after} from '../support/day';
import {blocksOf} from '../support/screens';
import {aWorld} from '../support/world';

const fair = (set: Parameters<typeof put<'outings'>>[2] = {}): Change =>
  put('outings', 'O-1', {
    name: 'Spring fair',
    type: 'career fair',
    targets: 'Hospital - night nurse - porter\nBakery',
    ...set,
  });
const page = (set: Parameters<typeof fair>[0] = {}) =>
  after(aWorld({changes: [fair(set)]}), {
    action: 'prepare.outingPage',
    about: {outing: 'O-1'},
  });
/** What stands on the phone, and what is printed, a line each. */
const onPhone = (set?: Parameters<typeof fair>[0]) => {
  const told = toldScreen(page(set).screen, false);
  return told.slice(
    1,
    told.findIndex(line => line.startsWith('download ')),
  );
};
const onPaper = (set?: Parameters<typeof fair>[0]) =>
  blocksOf(page(set).screen)
    .flatMap(block => (block.show === 'download' ? [block.content] : []))
    .join('')
    .replace(/^.*?<main>/s, '')
    .split(/<[^>]*>/)
    .filter(part => part.trim() !== '');

const {prepare, questions} = english;
const featured =
  'You are looking for people for night nurse here: what is that job like on an ordinary day?';
const toTake = [
  questions.wearInPerson,
  questions.polite,
  questions.carry,
  questions.noRecorder,
];

describe('the page that is taken along to an outing', () => {
  it('notes the first time it is opened, and only that', () => {
    expect(page().changes).toEqual([
      put('outings', 'O-1', {pageOpened: '2027-03-01T09:00'}),
    ]);
    expect(page({pageOpened: '2027-02-28T10:00'}).changes).toEqual([]);
    expect(page({pageOpened: '2027-02-28T10:00'}).screen).toEqual(
      page().screen,
    );
  });

  it('has when and where, how to begin, what to ask, whom to find and what to take along', () => {
    const told = onPhone({on: '2027-03-03', place: 'Hall', approach: 'Hello'});
    expect(told.slice(0, 6)).toEqual([
      'text Wednesday, 3 March',
      expect.stringMatching(/^text .*Hall/),
      'heading How I will begin',
      'text Hello',
      'heading Quick questions',
      `- ${featured}`,
    ]);
    expect(told.slice(-8)).toEqual([
      'heading Whom you find there',
      '- Hospital · night nurse, porter',
      '- Bakery',
      `heading ${questions.ready}`,
      ...toTake.map(line => `text ${line}`),
    ]);
  });

  it('leaves out what is not known', () => {
    const told = onPhone({targets: ''});
    expect(told.slice(0, 3)).toEqual([
      'heading How I will begin',
      `quiet ${prepare.approachHint}`,
      'heading Quick questions',
    ]);
    expect(told).not.toContain('heading Whom you find there');
  });

  it.each([
    [{}, featured],
    [{targets: 'Bakery', type: 'open house'}, prepare.atHouse],
    [{targets: '', type: 'volunteer organisation'}, prepare.volunteer],
    [{targets: 'Bakery'}, 'How did you come to do this work?'],
  ])('asks first what fits the place: %j', (set, question) => {
    const told = onPhone(set);
    expect(told[told.indexOf('heading Quick questions') + 1]).toBe(
      `- ${question}`,
    );
  });

  it('asks the quick set after it, by numbers on paper', () => {
    const asked = [
      featured,
      'How did you come to do this work?',
      'Which parts of the work make you glad you chose it?',
      'Which parts would you hand to somebody else tomorrow?',
      'Who else, two or three people perhaps, could tell me more about this?',
      'May I say that I have the names from you, and may I come back with a question?',
    ];
    const told = onPhone();
    const from = told.indexOf('heading Quick questions') + 1;
    expect(
      told.slice(from, told.indexOf('heading Whom you find there')),
    ).toEqual(asked.map(question => `- ${question}`));
    const paper = onPaper();
    const first = paper.indexOf('1');
    expect(paper.slice(first, first + 2 * asked.length)).toEqual(
      asked.flatMap((question, at) => [String(at + 1), question]),
    );
  });

  it('is saved as a page, and leads back to the outing, to talk with somebody', () =>
    expect(
      toldScreen(page().screen, false).filter(line =>
        /^(download|main) /.test(line),
      ),
    ).toEqual([
      'download Save it as a page; print Print it; name outing.html; mime text/html',
      'main Talk with somebody now → prepare.outing {"outing":"O-1"} (leaves)',
    ]));

  it('prints the same', () => {
    const paper = onPaper({on: '2027-03-03', place: 'Hall', approach: 'Hello'});
    expect(paper).toEqual(
      expect.arrayContaining([
        'Wednesday, 3 March',
        'How I will begin',
        'Hello',
        'Hospital – night nurse – porter',
        'Bakery',
        featured,
        questions.ready,
        ...toTake,
      ]),
    );
    expect(onPaper()).toContain(prepare.approachHint);
  });
});
