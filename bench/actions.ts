import {CHANGES} from '../src/core/answer';
import {someoneWithEverything} from '../test/sweeps/support/someone-with-everything';
import {type Cost, costOf} from './cost';
import {grown, sizeFor} from './grown';
import {everyPress, notReached} from './presses';
import type {Row, Section} from './section';

/** Every view and every change at every size, then how each grows from size to size. */
export function* actions(sizes: readonly number[]): Generator<Section> {
  const someone = someoneWithEverything();
  const costs = new Map<number, ReadonlyMap<string, Cost>>();
  for (const people of sizes) {
    const large = grown(someone, sizeFor(people));
    // The first opening links the rows that were added, as it does rows that a person types.
    large.visitor.open();
    const all = everyPress(large.visitor, act => costOf(large, act));
    costs.set(people, all);
    yield {
      title: `Each press with ${people} people`,
      rows: [...all].map(([what, cost]) => rowOf(what, cost, people)),
    };
    const missing = notReached(all);
    if (missing.length > 0)
      console.error(`No screen led to ${missing.join(', ')}.`);
  }
  if (sizes.length > 1) yield growth(costs);
}

function rowOf(what: string, cost: Cost, people: number): Row {
  return {
    what,
    figures: {
      calls: cost.calls,
      'KB read': kilobytes(cost.read),
      'KB written': kilobytes(cost.written),
      'cells read': cost.cellsRead,
      'cells written': cost.cellsWritten,
      'KB shown': kilobytes(cost.shown),
      'KB of files': kilobytes(cost.files),
      'computing ms': Math.round(cost.computing),
      'charged s': charged(cost),
    },
    bars: {
      calls: callsAllowed(what),
      'KB shown': 100,
      ...(people === MOST_PEOPLE
        ? {'computing ms': 1_000, 'charged s': 30}
        : {}),
    },
  };
}

/** The size at which a card has to be computed within a second, and a run to be over in the time that Google gives a card. */
const MOST_PEOPLE = 10_000;

/** What a call takes and how quickly bytes travel where a service is slow; Google says neither. */
const SECONDS_A_CALL = 0.5;
const BYTES_A_SECOND = 20_000_000;

/** Seconds the press would take with such a service. */
const charged = ({calls, read, written, computing}: Cost): number =>
  Math.round(
    10 *
      (calls * SECONDS_A_CALL +
        (read + written) / BYTES_A_SECOND +
        computing / 1_000),
  ) / 10;

/** What sends, makes documents or books is bounded by the whole way of a letter or a talk; see bench/letters.ts. */
const LONGER: Readonly<Record<string, number>> = {
  // One more than 4 where an event of that person and time is left in the calendar, as after somebody was erased.
  'record.saveArranged': 5,
  'record.cancelled': 4,
  'record.putInCalendar': 4,
  'record.takeTime': 4,
  'calendar.keepUp': 3,
  'thanks.make': 8,
  'thanks.send': 6,
  'thanks.sendApproved': 6,
  'thanks.addTemplate': 8,
  'thanks.bringTemplates': 8,
  'thanks.ownTemplate': 8,
};

function callsAllowed(action: string): number {
  if (LONGER[action] !== undefined) return LONGER[action];
  return action in CHANGES || action === 'questions.brief' ? 3 : 2;
}

const kilobytes = (characters: number): number =>
  Math.round(characters / 100) / 10;

/** Computing time at each size in parts of the time at the size before: data grows tenfold, so 10 is in step with it. */
function growth(
  costs: ReadonlyMap<number, ReadonlyMap<string, Cost>>,
): Section {
  const sizes = [...costs.keys()];
  const [first] = costs.values();
  return {
    title: 'Growth of computing time from size to size',
    rows: [...first!.keys()].map(what => ({
      what,
      figures: Object.fromEntries(
        sizes
          .slice(1)
          .map((people, at) => [
            `${sizes[at]} → ${people}`,
            ratio(
              costs.get(people)!.get(what)!.computing,
              costs.get(sizes[at]!)!.get(what)!.computing,
            ),
          ]),
      ),
    })),
  };
}

const ratio = (one = NaN, other = NaN): number =>
  Math.round((one / other) * 10) / 10;
