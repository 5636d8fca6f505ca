import {type Day, dayPart} from '../../day';
import {fill} from '../../languages/words';
import {sayValue} from '../../say-value';
import type {Interview} from '../../tables';
import {find, linkedIds} from '../../tracker';
import type {World} from '../../world';
import {talkState} from './state';

/** One thing that was done towards work. It names organisations and no people. */
export interface Entry {
  readonly day: Day;
  readonly what: string;
  readonly how: string;
  readonly organisation: string;
  readonly result: string;
}

/** Everything done towards work between two days, both included, in the order of days. Practice is not work search. */
export const entriesBetween = (
  world: World,
  from: Day,
  to: Day,
): readonly Entry[] =>
  [
    ...attempts(world),
    ...talks(world),
    ...outings(world),
    ...notes(world),
    ...letters(world),
  ]
    .filter(({day}) => day >= from && day <= to)
    .sort((a, b) => a.day.localeCompare(b.day));

const attempts = (world: World): readonly Entry[] =>
  world.tracker.rows.calls.flatMap(one =>
    one.at === ''
      ? []
      : [
          {
            day: dayPart(one.at),
            what: world.words.print.search.attempt,
            how: sayValue(one.channel, world.words),
            organisation: organisationOf(world, one.personId),
            result: sayValue(one.outcome, world.words),
          },
        ],
  );

function talks(world: World): readonly Entry[] {
  const words = world.words.print.search;
  const results = {
    coming: words.planned,
    on: words.planned,
    'to record': words.held,
    recorded: words.held,
    off: words.off,
  };
  return world.tracker.rows.interviews.flatMap(one =>
    one.start === '' || one.type === 'practice'
      ? []
      : [
          {
            day: dayPart(one.start),
            what:
              one.work === ''
                ? words.talkAlone
                : fill(words.talk, {work: one.work}),
            how: sayValue(one.type, world.words),
            organisation: organisationsOf(world, one),
            result: results[talkState(world, one)],
          },
        ],
  );
}

const outings = ({tracker, words, today}: World): readonly Entry[] =>
  tracker.rows.outings.flatMap(one =>
    one.on === ''
      ? []
      : [
          {
            day: one.on,
            what: fill(words.print.search.outing, {
              type: sayValue(one.type, words),
              name: one.name,
            }),
            how: sayValue('in person', words),
            organisation: one.place,
            result:
              one.on > today
                ? words.print.search.planned
                : words.print.search.rehearsed,
          },
        ],
  );

const notes = ({tracker, words}: World): readonly Entry[] =>
  tracker.rows.research.flatMap(one =>
    one.on === ''
      ? []
      : [
          {
            day: one.on,
            what: fill(words.print.search.note, {title: one.title || one.work}),
            how: sayValue(one.source, words),
            organisation: one.level === 'organisation' ? one.where : '',
            result:
              one.minutes === undefined
                ? ''
                : fill(words.print.search.minutes, {count: one.minutes}),
          },
        ],
  );

const letters = (world: World): readonly Entry[] =>
  world.tracker.rows.letters.flatMap(one =>
    one.stage !== 'sent' || one.sentOn === '' || one.kind === 'practice'
      ? []
      : [
          {
            day: dayPart(one.sentOn),
            what: world.words.print.search.letter,
            how: sayValue(one.channel, world.words),
            organisation: organisationOf(world, one.personId),
            result: world.words.print.search.sent,
          },
        ],
  );

const organisationsOf = (world: World, talk: Interview): string =>
  [
    ...new Set(linkedIds(talk.personIds).map(id => organisationOf(world, id))),
  ].join(world.words.grammar.comma);

const organisationOf = ({tracker, words}: World, personId: string): string =>
  find(tracker, 'people', personId)?.organisation || words.print.search.private;
