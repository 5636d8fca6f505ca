import {useEffect, useState} from 'preact/hooks';
import {announce} from '../announce';
import {onChange} from '../events';
import {fetchJson} from '../fetch-json';
import type {EditorScreen, PanelName, ScreenAnswer} from './editor-screen';

/** An open file with what the script has put on its screen. */
export interface Editor {
  /** Undefined until the file is open. */
  readonly screen?: EditorScreen;
  /** The caption of the menu item under way. */
  readonly running?: string;
  readonly problem?: string;
  choose(item: {caption: string; functionName: string}): void;
  close(panel: PanelName): void;
  forgetProblem(): void;
}

/** Opens the file as Google's editor does, which runs the script's `onOpen`, and follows what the script then shows. */
export function useEditor(fileId: string): Editor {
  const [screen, setScreen] = useState<EditorScreen>();
  const [running, setRunning] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const path = `/open/${encodeURIComponent(fileId)}`;
  const take = (answer: ScreenAnswer) => {
    setScreen(answer.screen);
    setProblem(answer.problem);
  };
  const fail = ({message}: Error) => setProblem(message);

  useEffect(() => {
    setScreen(undefined);
    setProblem(undefined);
    fetchJson<ScreenAnswer>(path, {method: 'POST'}).then(take, fail);
    return onChange('ui', ({id}) => {
      if (id === fileId)
        fetchJson<ScreenAnswer>(path).then(
          ({screen: after}) => setScreen(after),
          fail,
        );
    });
  }, [fileId]);

  return {
    screen,
    running,
    problem,
    choose({caption, functionName}) {
      setRunning(caption);
      setProblem(undefined);
      announce(`${caption} is under way.`);
      const menu = `${path}/menu/${encodeURIComponent(functionName)}`;
      fetchJson<ScreenAnswer>(menu, {method: 'POST'})
        .then(take, fail)
        .finally(() => setRunning(undefined));
    },
    close(panel) {
      fetchJson<ScreenAnswer>(`${path}/close/${panel}`, {method: 'POST'}).then(
        ({screen: after}) => setScreen(after),
        fail,
      );
    },
    forgetProblem: () => setProblem(undefined),
  };
}
