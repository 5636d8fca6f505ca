import {render} from 'preact';
import {pressIdsInBrowser} from './press-ids';
import {askScript} from './server';
import {Sidebar} from './sidebar';
import {draftsInBrowser} from './typed-drafts';

const place = document.getElementById('sidebar');
if (place)
  render(
    <Sidebar
      ask={askScript}
      drafts={draftsInBrowser()}
      ids={pressIdsInBrowser()}
    />,
    place,
  );
