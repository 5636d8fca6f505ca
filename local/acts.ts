import type {Panel} from './panel';

/** What a person does with the add-on, as presses in the panel: each act begins at the overview and uses what stands on the screens. */

type Typed = Readonly<Record<string, string>>;

/** First run: the tracker, its folder and its letter templates. */
export function makeTracker(visitor: Panel): void {
  visitor.open();
  visitor.press('makeTracker');
  visitor.press('overview');
}

/** Who the person is, as scripts and letters say it. */
export function introduce(visitor: Panel, me: Typed): void {
  visitor.send({action: 'calls.home'});
  visitor.press('calls.me');
  visitor.press('calls.saveMe', me);
}

/** Step 1. Gives the new kind of work's id. */
export function addWork(visitor: Panel, work: Typed): string {
  visitor.send({action: 'work.home'});
  const screen = visitor.press('work.add', work);
  const item = screen.blocks
    .flatMap(({items = []}) => items)
    .find(({title}) => title === work['name']);
  return item!.press!.about!['work']!;
}

/** Step 1 later on: what else is known of a kind of work. */
export function describeWork(visitor: Panel, id: string, work: Typed): void {
  visitor.send({action: 'work.edit', about: {work: id}});
  visitor.press('work.save', work);
}

/** Step 2. Gives the new person's id. */
export function addPerson(visitor: Panel, person: Typed): string {
  visitor.send({action: 'people.home'});
  visitor.press('people.new');
  const {id} = visitor.press('people.save', person);
  return id.split(' ')[1]!;
}

/** Step 2 with a file: everybody in it, as the person sees and agrees. Gives what was said afterwards. */
export function bringIn(
  visitor: Panel,
  file: {readonly name: string; readonly bytes: Uint8Array},
): string {
  const typed = {
    file: Buffer.from(file.bytes).toString('base64'),
    fileName: file.name,
  };
  visitor.send({action: 'people.home'});
  visitor.press('people.import');
  visitor.press('people.importLook', typed);
  return visitor.press('people.importSave', typed).said ?? '';
}

/** Step 3: a call that goes one of the ways the call card offers. */
export function call(
  visitor: Panel,
  person: string,
  {branch, ...after}: {readonly branch: string} & Typed,
): void {
  visitor.send({action: 'calls.script', about: {person}});
  visitor.press('calls.log', {}, {branch});
  if (Object.keys(after).length > 0) visitor.press('calls.keep', after);
}

/** Step 3 by heart: a script said aloud. */
export function rehearse(visitor: Panel, situation: string): void {
  visitor.send({action: 'calls.script', about: {situation}});
  visitor.press('calls.rehearsed');
}

/** Step 4: a note of what was read, seen, heard or tried. */
export function note(visitor: Panel, work: string, typed: Typed): void {
  visitor.send({action: 'prepare.note', about: {work}});
  visitor.press('prepare.saveNote', typed);
}

/** A talk that lies ahead. Gives its id. */
export function arrange(visitor: Panel, person: string, talk: Typed): string {
  visitor.send({action: 'record.arrange', about: {person}});
  return visitor.press('record.saveArranged', talk).id.split(' ')[1]!;
}

/** Step 4 away from home: where to meet those who do the work. */
export function outing(visitor: Panel, typed: Typed): void {
  visitor.send({action: 'prepare.outing'});
  visitor.press('prepare.saveOuting', typed);
}

/** Step 5: a question that the bank does not have. */
export function ownQuestion(visitor: Panel, typed: Typed): void {
  visitor.send({action: 'questions.own'});
  visitor.press('questions.saveOwn', typed);
}

/** Step 5: the questions that are proposed for the talk, and its brief. */
export function takeQuestions(visitor: Panel, interview: string): void {
  visitor.send({action: 'questions.choose', about: {interview}});
  visitor.press('questions.saveChoice');
  visitor.send({action: 'questions.brief', about: {interview}});
}

/** Step 5 during the talk: what was said, by the names of the fields: `answer B-1`. */
export function answer(visitor: Panel, interview: string, typed: Typed): void {
  visitor.send({action: 'questions.during', about: {interview}});
  visitor.press('questions.finish', typed);
}

/** Step 6: what is left of a talk. */
export function impressions(
  visitor: Panel,
  interview: string,
  typed: Typed,
): void {
  visitor.send({action: 'record.impressions', about: {interview}});
  visitor.press('record.saveImpressions', typed);
}

/** Step 7: the letter with its document, looked at and sent. */
export function thank(
  visitor: Panel,
  interview: string,
  person: string,
  words: Typed,
): void {
  visitor.send({action: 'thanks.letter', about: {interview, person}});
  visitor.press('thanks.make', words);
  visitor.press('thanks.send');
}

/** Something to do, on the plan. */
export function plan(visitor: Panel, typed: Typed): void {
  visitor.send({action: 'record.plan'});
  visitor.press('record.addPlan', typed);
}

/** What a kind of work must have. */
export function addMatters(visitor: Panel, some: readonly string[]): void {
  visitor.send({action: 'matters'});
  visitor.press('matters.add', {matters: some.join('\n')});
}

/** Which way the evidence on a kind of work points, by what matters. */
export function weigh(
  visitor: Panel,
  work: string,
  evidence: Readonly<Record<string, {points: string; why?: string}>>,
): void {
  visitor.send({action: 'matters.work', about: {work}});
  visitor.press(
    'matters.mark',
    Object.fromEntries(
      Object.entries(evidence).flatMap(([matter, {points, why = ''}]) => [
        [`evidence ${matter.toLowerCase()}`, points],
        [`why ${matter.toLowerCase()}`, why],
      ]),
    ),
  );
}
