import {render} from 'preact';
import {pressIdsInBrowser} from './press-ids';
import type {Request} from '../../../core/reply';
import {askScript, widenByScript} from './server';
import {Sidebar} from './sidebar';
import {draftsInBrowser} from './typed-drafts';
import {speak} from './words';

speak({language: navigator.language});

const place = document.getElementById('sidebar');
/** A wide window says what it shows first; the panel begins at the overview. */
const first = place?.dataset['first'];
if (place)
  render(
    <Sidebar
      ask={askScript}
      widen={first ? undefined : widenByScript}
      first={
        first ? (JSON.parse(decodeURIComponent(first)) as Request) : undefined
      }
      drafts={draftsInBrowser()}
      ids={pressIdsInBrowser()}
    />,
    place,
  );
