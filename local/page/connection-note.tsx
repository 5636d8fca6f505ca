import {useEffect, useState} from 'preact/hooks';
import {onChange} from './events';
import {fetchJson} from './fetch-json';
import {Trouble} from './trouble';

/** Says when the workspace has stopped, and when it was started anew and this page has to be loaded again. */
export function ConnectionNote() {
  const [state, setState] = useState<'there' | 'stopped' | 'new start'>(
    'there',
  );
  useEffect(() => {
    const stops = [
      onChange('lost', () => setState('stopped')),
      onChange('connection', () => {
        fetchJson('/same-start', {method: 'POST'}).then(
          () => setState('there'),
          () => setState('new start'),
        );
      }),
    ];
    return () => stops.forEach(stop => stop());
  }, []);
  if (state === 'stopped')
    return (
      <Trouble sentence="The workspace does not answer. Look whether npm start still runs in its terminal; this page goes on by itself." />
    );
  if (state === 'new start')
    return (
      <Trouble
        sentence="The workspace was started anew. Load this page again to go on."
        action={{label: 'Load again', perform: () => location.reload()}}
      />
    );
  return null;
}
