import {wrongAfter} from '../sweeps/support/cut';
import {DISTURBANCES} from '../sweeps/support/disturbances';
import {everyChange, type Point} from '../sweeps/support/every-change';
import {folded} from '../sweeps/support/someone-with-everything';
import {aPersonAfterATalk} from './support/person';

/** A few presses of the many that `npm run sweep` tries. */
const MOST_POINTS = 5;

function fewPoints(): readonly Point[] {
  const points: Point[] = [];
  for (const point of everyChange([[folded(aPersonAfterATalk())]])) {
    points.push(point);
    if (points.length === MOST_POINTS) break;
  }
  return points;
}

describe('a press that is disturbed at any of its calls and pressed again', () => {
  const points = fewPoints();

  it.each(
    DISTURBANCES.filter(({sample}) => sample).map(one => [one.name, one]),
  )('leaves everything once and whole: %s', (_name, disturbance) => {
    const wrong = points.flatMap(point =>
      Array.from({length: point.calls}, (_, index) =>
        wrongAfter(point, index + 1, disturbance),
      ),
    );
    expect(wrong.filter(one => one !== undefined)).toEqual([]);
    expect(wrong.length).toBeGreaterThan(points.length);
  });
});
