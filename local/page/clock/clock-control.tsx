import {useEffect, useState} from 'preact/hooks';
import {announce} from '../announce';
import {fetchJson} from '../fetch-json';
import {momentText} from '../moment';
import {PopUp} from '../pop-up';
import {useFetched} from '../use-fetched';
import type {ShownTime} from './shown-time';

const HOUR_MS = 3_600_000;
const STEPS = [
  {label: 'One hour', advance: HOUR_MS},
  {label: 'One day', advance: 24 * HOUR_MS},
  {label: 'One week', advance: 7 * 24 * HOUR_MS},
  {label: 'Two weeks', advance: 14 * 24 * HOUR_MS},
] as const;

/** The workspace's own date and time, and moving it on, so that a fortnight of waiting passes at once. */
export function ClockControl() {
  const {value: time, again} = useFetched<ShownTime>('/clock', ['clock']);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const timer = setInterval(again, 30_000);
    return () => clearInterval(timer);
  }, [again]);

  const moveOn = (advance: number) =>
    fetchJson<ShownTime>('/clock', {body: {advance}}).then(
      ({now, timeZone}) => {
        setProblem(undefined);
        announce(`It is now ${momentText(now, timeZone)}.`);
      },
      ({message}: Error) => setProblem(message),
    );
  return (
    <div class="clock">
      {problem ? (
        <span role="alert">{problem}</span>
      ) : (
        <time title={time && `Time zone: ${time.timeZone}`}>
          {time && momentText(time.now, time.timeZone)}
        </time>
      )}
      <PopUp
        label="Move time on"
        choices={STEPS.map(({label, advance}) => ({
          label,
          perform: () => void moveOn(advance),
        }))}
      />
    </div>
  );
}
