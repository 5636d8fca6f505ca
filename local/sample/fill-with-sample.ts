import * as acts from '../acts';
import {ownSpreadsheet} from '../own-spreadsheet';
import type {Script} from '../script';
import {momentOf} from '../services/zone';
import {type Panel} from '../panel';
import {visit} from '../visitor';
import type {Workspace} from '../workspace/workspace';
import {CALLS} from './calls';
import {noteSample} from './kept-sample';
import {INVENTED, KIM} from './kim';
import {MATTERS} from './matters';
import {NOTES} from './notes';
import {OUTINGS} from './outings';
import {PEOPLE, type PersonName, type SamplePerson} from './people';
import {TALKS, type SampleTalk} from './talks';
import {OWN_QUESTION} from './own-question';
import {WORK, type WorkName} from './work';

const DAY_MS = 86_400_000;
/** Days before a talk on which it was arranged. */
const AHEAD = 2;

/** Who is who once they are in the tracker. */
interface Cast {
  readonly visitor: Panel;
  readonly work: Readonly<Record<WorkName, string>>;
  readonly people: Readonly<Record<PersonName, string>>;
  /** By their place in `TALKS`. */
  readonly talks: Map<SampleTalk, string>;
  readonly dayOf: (daysAgo: number) => string;
}

interface Scene {
  readonly daysAgo: number;
  /** In the person's own zone. */
  readonly time: string;
  play(cast: Cast): void;
}

/** Fills a new workspace with the six weeks of an invented person, all done through the panel. It begins in the past and ends now. */
export function fillWithSample(workspace: Workspace, script: Script): void {
  playSample(
    visit(workspace, script, ownSpreadsheet(workspace)),
    workspace.clock,
    workspace.owner.timeZone,
  );
  noteSample(workspace);
}

/** The six weeks that end now, at somebody's panel, by a clock that can be put back. */
export function playSample(
  visitor: Panel,
  clock: Pick<Workspace['clock'], 'now' | 'advance'>,
  timeZone: string,
): void {
  const now = clock.now();
  const local = (daysAgo: number, time: string): number =>
    momentOf(Date.parse(`${dayOf(daysAgo)}T${time}:00Z`), timeZone);
  const dayOf = (daysAgo: number): string =>
    new Intl.DateTimeFormat('sv-SE', {timeZone}).format(now - daysAgo * DAY_MS);
  const goTo = (moment: number): void =>
    clock.advance(Math.min(moment, now) - clock.now());

  goTo(now - 42 * DAY_MS);
  const cast: Cast = {...begin(visitor), talks: new Map(), dayOf};
  for (const {daysAgo, time, play} of inOrder(scenes())) {
    goTo(local(daysAgo, time));
    play(cast);
  }
  goTo(now);
}

function begin(visitor: Panel): Pick<Cast, 'visitor' | 'work' | 'people'> {
  acts.makeTracker(visitor);
  acts.introduce(visitor, KIM);
  const work = mapped(WORK, ({name, origin, why}) => {
    const id = acts.addWork(visitor, {name, origin});
    acts.describeWork(visitor, id, {why});
    return id;
  });
  const people = mapped(PEOPLE, (one: SamplePerson) => {
    const {works = [], ...typed} = one;
    return acts.addPerson(visitor, {
      ...typed,
      ...Object.fromEntries(works.map(name => [`work ${work[name]}`, 'yes'])),
    });
  });
  acts.plan(visitor, INVENTED);
  return {visitor, work, people};
}

const scenes = (): readonly Scene[] => [
  {
    daysAgo: 41,
    time: '19:00',
    play: ({visitor}) => acts.rehearse(visitor, 'someoneKnown'),
  },
  ...NOTES.map(({daysAgo, work, typed}) => ({
    daysAgo,
    time: '20:00',
    play: (cast: Cast) => acts.note(cast.visitor, cast.work[work], typed),
  })),
  ...CALLS.map(({daysAgo, person, branch, after}) => ({
    daysAgo,
    time: '10:00',
    play: (cast: Cast) =>
      acts.call(cast.visitor, cast.people[person], {branch, ...after}),
  })),
  ...TALKS.flatMap(talkScenes),
  {
    daysAgo: 5,
    time: '20:30',
    play: ({visitor, work}) =>
      acts.ownQuestion(visitor, {...OWN_QUESTION, work: work.archivist}),
  },
  ...OUTINGS.map(({daysAgo, on, typed}) => ({
    daysAgo,
    time: '19:30',
    play: ({visitor, dayOf}: Cast) =>
      acts.outing(visitor, {...typed, on: dayOf(on)}),
  })),
  {
    daysAgo: 2,
    time: '21:00',
    play: ({visitor, work}) => {
      for (const name of ['midwife', 'planner', 'luthier'] as const)
        acts.describeWork(visitor, work[name], WORK[name]);
    },
  },
  {
    daysAgo: 0,
    time: '07:00',
    play: ({visitor, work}) => {
      acts.addMatters(
        visitor,
        MATTERS.map(({matter}) => matter),
      );
      for (const name of ['midwife', 'luthier'] as const)
        acts.weigh(visitor, work[name], evidenceOn(name));
    },
  },
];

/** By what matters. */
const evidenceOn = (
  name: WorkName,
): Readonly<Record<string, {points: string; why?: string}>> =>
  Object.fromEntries(
    MATTERS.flatMap(({matter, evidence}) => {
      const one = evidence[name];
      return one ? [[matter, one]] : [];
    }),
  );

function talkScenes(talk: SampleTalk): readonly Scene[] {
  const {person, work, daysAgo, time, arranged, answers, kept, thanks} = talk;
  return [
    {
      daysAgo: daysAgo + AHEAD,
      time: '18:30',
      play(cast) {
        const id = acts.arrange(cast.visitor, cast.people[person], {
          ...arranged,
          day: cast.dayOf(daysAgo),
          time,
          work: work ? cast.work[work] : '',
        });
        cast.talks.set(talk, id);
        if (kept) acts.takeQuestions(cast.visitor, id);
      },
    },
    ...(answers
      ? [
          {
            daysAgo,
            time,
            play: ({visitor, talks}: Cast) =>
              acts.answer(visitor, talks.get(talk)!, answers),
          },
        ]
      : []),
    ...(kept
      ? [
          {
            daysAgo,
            time: later(time),
            play: ({visitor, talks}: Cast) =>
              acts.impressions(visitor, talks.get(talk)!, kept),
          },
        ]
      : []),
    ...(thanks
      ? [
          {
            daysAgo: thanks.daysAgo,
            time: '08:30',
            play: ({visitor, talks, people}: Cast) =>
              acts.thank(
                visitor,
                talks.get(talk)!,
                people[person],
                thanks.words,
              ),
          },
        ]
      : []),
  ];
}

/** An hour and a quarter after a talk begins, on the way home. */
function later(time: string): string {
  const [hours, minutes] = time.split(':').map(Number);
  const total = hours! * 60 + minutes! + 75;
  return [Math.floor(total / 60), total % 60]
    .map(part => String(part).padStart(2, '0'))
    .join(':');
}

const inOrder = (some: readonly Scene[]): readonly Scene[] =>
  [...some].sort(
    (a, b) => b.daysAgo - a.daysAgo || a.time.localeCompare(b.time),
  );

const mapped = <K extends string, V, R>(
  some: Readonly<Record<K, V>>,
  change: (value: V) => R,
): Record<K, R> =>
  Object.fromEntries(
    Object.entries<V>(some).map(([key, value]) => [key, change(value)]),
  ) as Record<K, R>;
