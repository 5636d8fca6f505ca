import {useCallback, useEffect, useRef, useState} from 'preact/hooks';
import {onChange, type Part} from './events';
import {fetchJson} from './fetch-json';

/** What was fetched last, and the sentence when that failed; both undefined while the first answer is awaited. */
export interface Fetched<T> {
  readonly value?: T;
  readonly problem?: string;
  readonly again: () => void;
}

/** What the server has at `path`, fetched anew whenever one of `parts` changes. Nothing is fetched without a path. */
export function useFetched<T>(
  path: string | undefined,
  parts: readonly Part[],
): Fetched<T> {
  const [state, setState] = useState<{
    path?: string;
    value?: T;
    problem?: string;
  }>({});
  // Answers may overtake each other: only the latest question's counts.
  const question = useRef(0);
  const again = useCallback(() => {
    const asked = ++question.current;
    if (path === undefined) return setState({});
    fetchJson<T>(path).then(
      value => asked === question.current && setState({path, value}),
      (problem: Error) =>
        asked === question.current &&
        setState(({value}) => ({path, value, problem: problem.message})),
    );
  }, [path]);

  useEffect(() => {
    again();
    const stops = [...parts, 'connection' as const].map(part =>
      onChange(part, again),
    );
    return () => stops.forEach(stop => stop());
  }, [again]);
  return state.path === path ? {...state, again} : {again};
}
