import {situations} from './situations';
import {about} from './about';
import {language} from './language';
import {grammar} from './grammar';
import {kept} from './kept';
import {bank} from './bank';
import {calendar} from './calendar';
import {start} from './start';
import {settings} from './settings';
import {matters} from './matters';
import {menu} from './menu';
import {letters} from './letters';
import {calls} from './calls';
import {cards} from './cards';
import {dates} from './dates';
import {overview} from './overview';
import {pace} from './pace';
import {people} from './people';
import {prepare} from './prepare';
import {pictures} from './pictures';
import {print} from './print';
import {problems} from './problems';
import {questions} from './questions';
import {record} from './record';
import {scripts} from './scripts';
import {sidebar} from './sidebar';
import {stages} from './stages';
import {steps} from './steps';
import {summary} from './summary';
import {takeAlong} from './take-along';
import {thanks} from './thanks';
import {times} from './times';
import {work} from './work';

/** The words of the product in English. */
export const english = {
  language,
  grammar,
  kept,
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
  cards,
  problems,
  work,
  people,
  calls,
  scripts,
  prepare,
  questions,
  record,
  thanks,
  times,
  matters,
  summary,
  takeAlong,
  stages,
  about,
  pace,
  pictures,
  print,
};
