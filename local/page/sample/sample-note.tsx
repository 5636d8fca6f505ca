import {useState} from 'preact/hooks';
import type {SampleState} from '../../sample/kept-sample';
import {announce} from '../announce';
import {fetchJson} from '../fetch-json';
import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';

interface Words {
  readonly says: string;
  readonly label: string;
  readonly put: 'away' | 'back';
  readonly done: string;
}

const WORDS: Readonly<Record<Exclude<SampleState, 'none'>, Words>> = {
  there: {
    says: 'The tracker “Seven Steps”, its letters, mail and talks are a sample: six weeks of Kim, an invented person. Look around and try everything; your own work begins in a spreadsheet of your own.',
    label: 'Put the sample away',
    put: 'away',
    done: 'The sample is put away.',
  },
  away: {
    says: 'The sample is put away. You can have it back as it was.',
    label: 'Put it back',
    put: 'back',
    done: 'The sample is back.',
  },
};

/** Says what is a sample here, with one press that puts all of it away, and one that takes this back. */
export function SampleNote() {
  const {value: state} = useFetched<SampleState>('/sample', ['files']);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  if (!state || state === 'none') return null;
  const {says, label, put, done} = WORDS[state];

  const press = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await fetchJson('/sample', {body: {put}});
      announce(done);
    } catch (trouble) {
      setProblem((trouble as Error).message);
    }
    setBusy(false);
  };
  return (
    <section class="sample-note" aria-label="Sample">
      <p>{says}</p>
      <button
        type="button"
        class="button"
        disabled={isBusy}
        onClick={() => void press()}
      >
        {label}
      </button>
      {problem && <Trouble sentence={problem} />}
    </section>
  );
}
