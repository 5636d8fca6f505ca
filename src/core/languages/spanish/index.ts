import type {SomeOf} from '../with-fallback';
import type {Words} from '../words';
import {about} from './about';
import {bank} from './bank';
import {calendar} from './calendar';
import {calls} from './calls';
import {cards} from './cards';
import {dates} from './dates';
import {grammar} from './grammar';
import {kept} from './kept';
import {language} from './language';
import {letters} from './letters';
import {matters} from './matters';
import {menu} from './menu';
import {overview} from './overview';
import {pace} from './pace';
import {people} from './people';
import {pictures} from './pictures';
import {prepare} from './prepare';
import {print} from './print';
import {problems} from './problems';
import {questions} from './questions';
import {record} from './record';
import {scripts} from './scripts';
import {settings} from './settings';
import {sidebar} from './sidebar';
import {situations} from './situations';
import {stages} from './stages';
import {start} from './start';
import {steps} from './steps';
import {summary} from './summary';
import {takeAlong} from './take-along';
import {thanks} from './thanks';
import {times} from './times';
import {work} from './work';

/** The words of the product in Spanish. */
export const spanish: SomeOf<Words> = {
  kept,
  language,
  grammar,
  situations,
  bank,
  calendar,
  dates,
  start,
  settings,
  menu,
  sidebar,
  letters,
  steps,
  overview,
  problems,
  work,
  people,
  calls,
  scripts,
  prepare,
  questions,
  record,
  thanks,
  matters,
  summary,
  takeAlong,
  stages,
  about,
  pace,
  pictures,
  print,
  cards,
  times,
};
