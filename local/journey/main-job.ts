import * as acts from '../acts';
import {ownSpreadsheet} from '../own-spreadsheet';
import type {Script} from '../script';
import {visit} from '../visitor';
import {rowsOfTab} from '../workspace/spreadsheets/rows';
import type {Workspace} from '../workspace/workspace';
import {SAMPLE} from './sample-answers';

const DAY_MS = 86_400_000;

/** What the journey leaves behind, by the ids of its files. */
export interface Done {
  readonly tracker: string;
  /** Undefined when nobody in the file has an address to write to. */
  readonly thanked: string | undefined;
}

/** The main job from an empty start to a thank-you sent, as presses in the panel; `say` hears of each step. */
export function mainJob(
  workspace: Workspace,
  script: Script,
  file: {readonly name: string; readonly bytes: Uint8Array},
  say: (line: string) => void,
): Done {
  // It begins two days ago and ends now, so that nothing in it is dated in the future.
  workspace.clock.advance(-2 * DAY_MS);
  const visitor = visit(workspace, script, ownSpreadsheet(workspace));
  acts.makeTracker(visitor);
  say('Made the tracker, its folder and its letter templates.');
  acts.introduce(visitor, SAMPLE.me);
  const work = acts.addWork(visitor, SAMPLE.work);
  say(`1 Added a kind of work: ${SAMPLE.work.name}.`);
  say(`2 ${acts.bringIn(visitor, file)}`);

  const tracker = visitor.tracker!;
  const person = rowsOfTab(workspace, tracker, 'People').find(
    row => row['E-mail'] !== undefined,
  );
  if (!person) {
    say('Nobody in the file has an e-mail address, so nobody is written to.');
    return {tracker, thanked: undefined};
  }
  const name = String(person['Name']);
  const id = String(person['Id']);
  acts.call(visitor, id, {branch: 'yes', notes: SAMPLE.call});
  say(`3 Called ${name} with the script, who agreed to talk.`);
  acts.note(visitor, work, SAMPLE.note);
  say('4 Wrote a research note.');
  const start = tomorrowAtTen(workspace);
  const talk = acts.arrange(visitor, id, {...SAMPLE.talk, ...start, work});
  acts.takeQuestions(visitor, talk);
  say('5 Chose the questions and opened the brief.');
  workspace.clock.advance(2 * DAY_MS);
  acts.impressions(visitor, talk, SAMPLE.impressions);
  say('6 Held the talk and wrote down the impressions.');
  acts.thank(visitor, talk, id, SAMPLE.letter);
  say(`7 Sent the thank-you to ${name}.`);
  return {tracker, thanked: name};
}

/** In the person's own zone. */
const tomorrowAtTen = ({
  clock,
  owner,
}: Workspace): {day: string; time: string} => ({
  day: new Intl.DateTimeFormat('sv-SE', {timeZone: owner.timeZone}).format(
    clock.now() + DAY_MS,
  ),
  time: '10:00',
});
