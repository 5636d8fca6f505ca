import {EndOfRun} from '../../../local/run';
import {ApiError} from '../../../local/rules/api-error';
import type {Plug} from '../../../local/workspace/workspace';

/** What goes wrong at one service call of a run. */
export interface Disturbance {
  readonly name: string;
  /** Whether it belongs to the few that every test run tries. */
  readonly sample?: true;
  /** Does it at the call of this number. */
  at(number: number): Plug;
}

export const DISTURBANCES: readonly Disturbance[] = [
  {
    name: 'the run is ended before it',
    at: number => ({before: call => at(call, number, new EndOfRun())}),
  },
  {
    name: 'it is done, and the run is ended',
    sample: true,
    at: number => ({after: call => at(call, number, new EndOfRun())}),
  },
  {
    name: 'it is refused once: too many requests',
    at: number => {
      let isOver = false;
      return {
        before(call) {
          if (call.number !== number || isOver) return;
          isOver = true;
          throw tooMany(call.name);
        },
      };
    },
  },
  {
    name: 'it and all after it are refused: too many requests',
    sample: true,
    at: number => ({
      before(call) {
        if (call.number >= number) throw tooMany(call.name);
      },
    }),
  },
  {
    name: 'it and all after it are refused: too many times',
    at: number => ({
      before(call) {
        if (call.number >= number)
          throw new Error(
            'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
          );
      },
    }),
  },
  {
    name: 'it is refused once: an error of Google’s own',
    at: number => ({
      before: call => at(call, number, internal(call.name)),
    }),
  },
  {
    name: 'it is done, and an error of Google’s own is answered',
    at: number => ({after: call => at(call, number, internal(call.name))}),
  },
];

function at(call: {number: number}, number: number, error: Error): void {
  if (call.number === number) throw error;
}

const tooMany = (method: string): Error =>
  new ApiError(
    methodOf(method),
    "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.",
    429,
  );

const internal = (method: string): Error =>
  new ApiError(methodOf(method), 'Internal error encountered.', 500);

const methodOf = (name: string): string =>
  name[0]!.toLowerCase() + name.slice(1);
