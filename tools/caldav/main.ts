// npm run caldav: a real CalDAV server, Radicale, takes in what the add-on's file of talks says, gives it back as it was, takes changes, and lets it go.
import {radicale, withRadicale} from './radicale';
import {tryEverything} from './try-everything';

const MISSING = `Radicale is not installed here, so nothing was tried. Install it with
  apt-get install radicale           on Debian or Ubuntu,
  python3 -m pip install radicale    anywhere else,
and run this again.`;

const program = radicale();
if (program) await withRadicale(program, tryEverything);
else console.log(MISSING);
