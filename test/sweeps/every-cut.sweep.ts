import {CHANGES} from '../../src/core/answer';
import {breath} from './support/breath';
import {wrongAfter} from './support/cut';
import {DISTURBANCES} from './support/disturbances';
import {everyChange} from './support/every-change';
import {everybody} from './support/everybody';
import {count, say} from './support/say';

it('every change survives every disturbance at every call', async () => {
  const missing = new Set(Object.keys(CHANGES));
  const failures: string[] = [];
  let points = 0;
  for (const point of everyChange(everybody())) {
    const {action} = point.press;
    missing.delete(action);
    for (let number = 1; number <= point.calls; number += 1)
      for (const disturbance of DISTURBANCES) {
        points += 1;
        const wrong = wrongAfter(point, number, disturbance);
        await breath();
        if (wrong === undefined) continue;
        failures.push(
          `${action} at call ${number} of ${point.calls}: ${disturbance.name}: ${wrong}`,
        );
        say(`FAILED ${failures.at(-1)}`);
      }
    say(`${action}: ${point.calls} calls; ${failures.length} failures so far`);
  }
  count('Points of a cut or a refusal', points, failures);
  expect([...missing]).toEqual([]);
  expect(failures).toEqual([]);
});
