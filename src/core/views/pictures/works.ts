import {inGroups} from '../../in-groups';
import {fill} from '../../languages/words';
import {isOpinion, opinionsByWork} from '../../opinions';
import {sayNumber} from '../../say-number';
import {sayValue} from '../../say-value';
import {buttons, type Screen, table, text} from '../../screen';
import type {Interview, Work} from '../../tables';
import type {World} from '../../world';
import {cellsOf} from '../matters/known';
import {interestOf} from './imagined';
import {picture} from './picture';

type Line = keyof World['words']['pictures']['works']['lines'];

/** Kinds of work beside each other, so that each has room on a page that lies on its side. */
const ABREAST = 6;

/** Every kind of work in a column, what is known of it in lines (S3.11, S9.6). */
export function worksPicture(world: World): Screen {
  const words = world.words.pictures.works;
  const works = world.tracker.rows.work
    .filter(one => one.name !== '')
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity));
  const known = new Map(works.map(one => [one, knownOf(world, one)]));
  return picture(world, {
    action: 'pictures.works',
    title: words.title,
    why: words.why,
    isWide: true,
    blocks:
      works.length === 0
        ? [
            text(words.none),
            buttons({
              label: world.words.matters.addWork,
              press: {action: 'work.home'},
              leaves: true,
            }),
          ]
        : inGroups(works, ABREAST).map(some =>
            table({
              caption: words.caption,
              columns: [words.line, ...some.map(({name}) => name)],
              rows: (Object.keys(words.lines) as Line[])
                .map(line => [
                  words.lines[line],
                  ...some.map(one => known.get(one)![line]),
                ])
                .filter(([, ...cells]) => cells.some(cell => cell !== '')),
            }),
          ),
  });
}

function knownOf(world: World, work: Work): Readonly<Record<Line, string>> {
  const {tracker} = world;
  const talks = tracker.rows.interviews.filter(
    one => one.workId === work.id && isOpinion(one),
  );
  const cells = cellsOf(tracker, [work]);
  const matters = (evidence: string): string =>
    cells
      .filter(one => one.evidence === evidence)
      .map(one => one.matter)
      .join(world.words.grammar.comma);
  return {
    status: sayValue(work.status, world.words),
    heard: String(opinionsByWork(tracker).get(work.id) ?? 0),
    interest: interestOf(world, work),
    skills: average(world, talks, 'fitSkills'),
    values: average(world, talks, 'fitValues'),
    interests: average(world, talks, 'fitInterests'),
    for: matters('for'),
    against: matters('against'),
    unknown: matters('unknown'),
  };
}

/** The mean of the ratings there are, to one place. */
function average(
  {words}: World,
  talks: readonly Interview[],
  column: 'fitSkills' | 'fitValues' | 'fitInterests',
): string {
  const rated = talks.flatMap(one => one[column] ?? []);
  if (rated.length === 0) return '';
  const sum = rated.reduce((all, one) => all + one, 0);
  return fill(words.pictures.works.ofFive, {
    value: sayNumber(Math.round((sum / rated.length) * 10) / 10, words),
  });
}
