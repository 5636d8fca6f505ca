import {keepUpWith} from '../../src/core/calendar/keep-up';
import {english} from '../../src/core/languages/english';
import {
  overview,
  suggestions,
  trackerMade,
  welcome,
} from '../../src/core/overview';
import type {Block, Screen} from '../../src/core/screen';
import {type Change, put} from '../../src/core/tracker';
import {putTalk} from './support/talk';
import {aWorld} from './support/world';

const words = english.overview;
const file = {id: 'tracker', address: 'https://docs.google.com/tracker'};

/** The blocks below a heading, up to the next one. */
function below(screen: Screen, title: string): readonly Block[] {
  const at = screen.blocks.findIndex(
    block => block.show === 'heading' && block.text === title,
  );
  const rest = screen.blocks.slice(at + 1);
  const end = rest.findIndex(block => block.show === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}
const seen = (...changes: readonly Change[]) => overview(aWorld({changes}));

/** Nothing waits: a kind of work set aside, and a person one is done with. */
const settled = [
  put('work', 'W-1', {name: 'Nurse', status: 'set aside'}),
  put('people', 'P-1', {name: 'Ida', stage: 'closed'}),
  put('calls', 'C-1', {
    personId: 'P-1',
    at: '2027-02-01T10:00',
    outcome: 'declined',
  }),
];

describe('the overview', () => {
  it('S0.1 S0.3 names what is next, all seven steps, and what else there is', () => {
    const step = (number: number, id: keyof typeof english.steps) => ({
      title: `${number} ${english.steps[id].title}`,
      badge: {text: 'not begun', tone: 'quiet'},
      press: {action: `${id}.home`},
    });
    const more = (
      id: 'pictures' | 'pace' | 'language',
      action: string = id,
    ) => ({
      title: english[id].title,
      press: {action},
    });
    expect(seen()).toEqual({
      id: 'overview',
      title: 'Where you are',
      blocks: [
        {show: 'heading', text: words.next},
        {
          show: 'list',
          items: [
            {
              title: 'Put down a first kind of work you are curious about',
              press: {action: 'work.home'},
            },
            {
              title: 'Put down the first person you could talk with',
              press: {action: 'people.new'},
            },
          ],
        },
        {show: 'heading', text: words.allSteps},
        {
          show: 'list',
          items: [
            step(1, 'work'),
            step(2, 'people'),
            step(3, 'calls'),
            step(4, 'prepare'),
            step(5, 'questions'),
            step(6, 'record'),
            step(7, 'thanks'),
          ],
        },
        {show: 'heading', text: words.more},
        {
          show: 'list',
          items: expect.arrayContaining([
            more('pictures'),
            more('pace'),
            more('language'),
          ]),
        },
      ],
    });
  });

  it('S0.4 tells where each step stands, by a word and by its colour', () => {
    const kept = put('work', 'W-1', {name: 'Nurse', status: 'kept'});
    const idea = put('work', 'W-1', {name: 'Nurse', status: 'idea'});
    const badge = (...changes: readonly Change[]) => {
      const [list] = below(seen(...changes), words.allSteps);
      return list?.show === 'list' ? list.items[0]!.badge : undefined;
    };
    expect([badge(), badge(idea), badge(kept)]).toEqual([
      {text: 'not begun', tone: 'quiet'},
      {text: 'in progress', tone: 'plain'},
      {text: 'done', tone: 'good'},
    ]);
  });

  it('names three things at the most, the most urgent first', () => {
    const several = [
      ...['Nurse', 'Baker', 'Pilot', 'Carer'].map((name, at) =>
        put('work', `W-${at}`, {name, status: 'idea', place: at}),
      ),
      putTalk({status: 'done', start: '2027-02-28T10:00'}),
    ];
    const all = suggestions(aWorld({changes: several}));
    expect(all.length).toBeGreaterThan(3);
    expect(all.map(({rank}) => rank)).toEqual(
      all.map(({rank}) => rank).sort((a, b) => a - b),
    );
    expect(below(seen(...several), words.next)).toEqual([
      {
        show: 'list',
        items: all.slice(0, 3).map(({says, press}) => ({title: says, press})),
      },
    ]);
  });

  it('says so where nothing waits', () => {
    expect(below(seen(...settled), words.next)).toEqual([
      {show: 'text', text: words.nothingNext, tone: 'quiet'},
    ]);
  });

  it('says so where somebody has gone through all seven steps', () => {
    const through = {show: 'text', text: words.through, tone: 'good'};
    const all = [
      put('work', 'W-1', {name: 'Nurse'}),
      put('people', 'P-1', {name: 'Ida Berg', stage: 'thanked'}),
      put('calls', 'C-1', {personId: 'P-1', at: '2027-02-20T10:00'}),
      put('research', 'R-1', {
        workId: 'W-1',
        source: 'A film',
        learned: 'They walk a lot',
        on: '2027-02-21',
      }),
      put('answers', 'A-1', {interviewId: 'I-1', chosen: true}),
      putTalk({
        start: '2027-02-25T14:00',
        status: 'done',
        recordedAt: '2027-02-25T15:00',
      }),
    ];
    const letter = put('letters', 'L-I-1-P-1', {
      personId: 'P-1',
      interviewId: 'I-1',
      stage: 'sent',
    });
    expect(below(seen(...all, letter), words.allSteps).slice(1)).toEqual([
      through,
    ]);
    expect(below(seen(...all), words.allSteps).slice(1)).toEqual([]);
  });

  it('keeps what reminds in the calendar up, where the person wants that', () => {
    expect([
      seen().afterwards,
      seen(put('settings', 'digest', {value: 'yes'})).afterwards,
    ]).toEqual([undefined, keepUpWith()]);
  });
});

describe('somebody who comes for the first time', () => {
  const ways = [
    {show: 'link', label: words.openTracker, address: file.address},
    {
      show: 'buttons',
      buttons: [
        {
          label: words.goOn,
          press: {action: 'overview', about: {tracker: 'tracker'}},
          kind: 'main',
        },
      ],
    },
  ];

  it('is told what this is, and makes a tracker', () => {
    expect(welcome(english, undefined)).toEqual({
      id: 'welcome',
      title: 'Welcome',
      blocks: [
        {show: 'text', text: words.welcome, tone: 'plain'},
        {show: 'text', text: words.welcomeMake, tone: 'quiet'},
        {
          show: 'buttons',
          buttons: [
            {
              label: words.makeTracker,
              press: {action: 'makeTracker'},
              kind: 'main',
            },
          ],
        },
      ],
    });
  });

  it('is led to the tracker that is there, or was just made', () => {
    expect(welcome(english, file)).toEqual({
      id: 'welcome',
      title: 'Welcome',
      blocks: [
        {show: 'text', text: words.welcome, tone: 'plain'},
        {show: 'text', text: words.welcomeBack, tone: 'plain'},
        ...ways,
      ],
    });
    expect(trackerMade(english, file)).toEqual({
      id: 'trackerMade',
      title: 'Welcome',
      said: words.made,
      blocks: [{show: 'text', text: words.madeNext, tone: 'plain'}, ...ways],
    });
  });
});
