import {type Panel, panelBefore} from '../../../local/panel';
import {answer} from '../../../src/core/answer';
import {fill} from '../../../src/core/languages/words';
import {fieldOf, Problem} from '../../../src/core/problem';
import type {World} from '../../../src/core/world';
import {type Outside, portsTo} from './ports';

/** The add-on's panel over a world outside in memory, and what it asked of that world. */
export function panelTo(
  start: Outside,
  where: Pick<World, 'place' | 'deviceZone'> = {place: 'panel'},
): Pick<ReturnType<typeof portsTo>, 'outside' | 'asked' | 'clock'> & {
  readonly panel: Panel;
} {
  const {ports, ...more} = portsTo(start);
  let presses = 0;
  const panel = panelBefore(
    ({tracker = more.outside().tracker?.id, press, zone}) => {
      try {
        return {
          tracker: tracker ?? '',
          screen: answer(tracker, press, ports, {
            ...where,
            ...(zone === undefined ? {} : {deviceZone: zone}),
          }),
        };
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        const {code, values} = problem;
        const field = fieldOf(problem, press.typed);
        return {
          problem: {
            sentence: fill(ports.speech.latest().problems[code], values),
            ...(field === undefined ? {} : {field}),
          },
        };
      }
    },
    () => `press-${String((presses += 1)).padStart(3, '0')}`,
  );
  return {panel, ...more};
}
