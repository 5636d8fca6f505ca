import type {Change, View} from '../steps/step';
import {keepUp} from '../calendar/keep-up';
import {aboutScreen} from './about';
import {dueDone, dueLater, dueScreen} from './calendar/due-list';
import {calendarFile} from './calendar/file';
import {calendarScreen, keepZone, saveCalendar, useZone} from './calendar/home';
import {eventScreen} from './event';
import {home as matters} from './matters/home';
import {
  add,
  editScreen,
  listScreen,
  removeScreen,
  removeYes,
  rename,
} from './matters/list';
import {ask, mark, workScreen} from './matters/of-work';
import {answersPicture} from './pictures/answers';
import {picturesScreen} from './pictures/home';
import {imaginedPicture} from './pictures/imagined';
import {treePicture} from './pictures/tree';
import {worksPicture} from './pictures/works';
import {progressScreen} from './progress';
import {languageScreen, saveLanguage} from './language';
import {paceScreen, savePace} from './pace';
import {stages} from './stages';
import {summary} from './summary';
import {takeAlong, takeEverything, takePeople, takeTab} from './take-along';
import {today} from './today';

/** What belongs to none of the seven steps, by the name a press calls it. */
export const OTHER_VIEWS: Readonly<Record<string, View>> = {
  today: world => today(world),
  event: eventScreen,
  about: aboutScreen,
  language: languageScreen,
  pace: paceScreen,
  stages,
  summary,
  progress: progressScreen,
  pictures: picturesScreen,
  'pictures.tree': treePicture,
  'pictures.works': worksPicture,
  'pictures.answers': answersPicture,
  'pictures.imagined': imaginedPicture,
  takeAlong,
  'takeAlong.everything': takeEverything,
  'takeAlong.tab': takeTab,
  'takeAlong.people': takePeople,
  matters,
  'matters.list': listScreen,
  'matters.edit': editScreen,
  'matters.remove': removeScreen,
  'matters.work': workScreen,
  due: dueScreen,
  times: calendarScreen,
  'calendar.file': calendarFile,
  'calendar.keepUp': keepUp,
};

export const OTHER_CHANGES: Readonly<Record<string, Change>> = {
  'language.save': saveLanguage,
  'pace.save': savePace,
  'matters.add': add,
  'matters.rename': rename,
  'matters.removeYes': removeYes,
  'matters.mark': mark,
  'matters.ask': ask,
  'due.done': dueDone,
  'due.later': dueLater,
  'calendar.save': saveCalendar,
  'calendar.useZone': useZone,
  'calendar.keepZone': keepZone,
};

/** Those the overview names at its end. */
export const NAMED_AT_THE_END = [
  'matters',
  'pictures',
  'summary',
  'takeAlong',
  'times',
  'pace',
  'stages',
  'language',
  'about',
] as const;
