import {EndOfRun} from '../local/run';
import {loadScript, runScript} from '../local/script';
import {type Press} from '../local/panel';
import {CutOff} from '../local/visitor';
import {DOCUMENT, type DriveFile} from '../local/workspace/drive-file';
import {listMessages} from '../local/workspace/mail';
import {memoryWorkspace} from '../local/workspace/open-workspace';
import type {ServiceCall} from '../local/workspace/workspace';
import {byHand} from '../test/stories/support/by-hand';
import {
  aPersonAfterATalk,
  copyOf,
  type Someone,
} from '../test/stories/support/person';
import {rowsOf} from '../test/stories/support/tracker';
import type {Section} from './section';

const MANY = 50;
/** Documents that lie in the folder already, for the same again. */
const DOCUMENTS = 200;

const WORDS = {
  particular: 'The night shift is the calm one.',
  willDo: 'I will spend an evening on a ward.',
  ownSentence: 'It made my week.',
  myName: 'Ada Okafor',
};

/** What one letter and fifty take, by us and by a plain mail merge; and what happens to fifty when the run is cut in the middle and started again. */
export function* letters(): Generator<Section> {
  const ready = withLettersReady(MANY);
  const person = aPersonAfterATalk();
  yield {
    title: 'Letters, in service calls',
    rows: [
      {
        what: 'one by mail',
        figures: {calls: one(person, 'thanks.see')},
        bars: {calls: 8},
      },
      {
        what: 'one with its document',
        figures: {calls: one(person, 'thanks.make')},
        bars: {calls: 12},
      },
      {
        what: `one with its document, ${DOCUMENTS} others in the folder`,
        figures: {calls: one(withDocuments(person), 'thanks.make')},
        bars: {calls: 12},
      },
      {
        what: `${MANY} that are ready`,
        figures: {calls: sending(copyOf(ready))},
        bars: {calls: 2 * MANY + 10},
      },
      {
        what: `${MANY} that are ready, ${DOCUMENTS} documents in the folder`,
        figures: {calls: sending(withDocuments(ready))},
        bars: {calls: 2 * MANY + 10},
      },
      {
        what: `${MANY} by a plain mail merge`,
        figures: {calls: plainMerge().calls},
      },
    ],
  };
  const cut = copyOf(ready);
  const plain = plainMerge(MANY / 2);
  yield {
    title: `${MANY} letters, the run cut off when the ${MANY / 2}th has gone, and started again`,
    rows: [
      {
        what: 'Seven Steps',
        figures: {...outcome(cutAndAgain(cut))},
        bars: {'sent twice': 0},
      },
      {what: 'a plain mail merge', figures: {...outcome(plain.to)}},
    ],
  };
}

/** Making, seeing and sending it; the form before it is a screen like any other. */
function one(someone: Someone, make: 'thanks.make' | 'thanks.see'): number {
  const {visitor} = copyOf(someone);
  visitor.send({action: 'thanks.home'});
  visitor.press('thanks.letter');
  visitor.press(make, WORDS);
  const made = counted(visitor.calls);
  visitor.press('thanks.send');
  return made + counted(visitor.calls);
}

/** Presses «Send» and lets the panel go on by itself until none is left; gives all calls. */
function sending({visitor}: Someone): number {
  visitor.send({action: 'thanks.sendApproved'});
  let calls = counted(visitor.calls);
  for (
    let next = onwardOf(visitor.screen);
    next;
    next = onwardOf(visitor.screen)
  ) {
    visitor.send(next);
    calls += counted(visitor.calls);
  }
  return calls;
}

const onwardOf = (screen: object): Press | undefined =>
  (screen as {readonly onward?: Press}).onward;

const counted = (calls: readonly ServiceCall[]): number =>
  calls.filter(({number}) => number > 0).length;

/** Somebody with that many letters written, looked at and approved. */
function withLettersReady(many: number): Someone {
  const someone = aPersonAfterATalk();
  const {visitor} = someone;
  const hand = byHand(someone);
  for (let number = 2; number <= many; number += 1)
    hand.add('People', {Name: nameOf(number), 'E-mail': addressOf(number)});
  visitor.send({action: 'overview'});
  for (const row of rowsOf(someone, 'People')) {
    const name = String(row['Name']);
    visitor.send({
      action: 'thanks.letter',
      about: {kind: 'advice', about: 'today', person: String(row['Id'])},
    });
    visitor.press('thanks.start', {
      ...WORDS,
      particular: `Visit a ward at night, ${name}.`,
      ownSentence: `I thought of you on the way, ${name}.`,
    });
    visitor.press('thanks.approve');
  }
  return someone;
}

const nameOf = (number: number): string =>
  `${String.fromCharCode(65 + (number % 26))}da ${'Bcdfghklmnprst'[number % 14]!}olm${'aeiou'[number % 5]!}${Math.floor(number / 26) > 0 ? 'r' : ''}`;

const addressOf = (number: number): string => `person${number}@example.org`;

/** The same person with letters of theirs, made long ago, in their Drive. */
function withDocuments(someone: Someone): Someone {
  const copy = copyOf(someone);
  const {store} = copy.workspace;
  for (let number = 1; number <= DOCUMENTS; number += 1) {
    const id = `document-of-long-ago-${number}`;
    const file: DriveFile = {
      id,
      name: `Letter ${number}`,
      mimeType: DOCUMENT,
      parents: [],
      createdTime: '2027-01-01T09:00:00.000Z',
      modifiedTime: '2027-01-01T09:00:00.000Z',
      trashed: false,
      appProperties: {sevenSteps: 'letter', letter: `L-old${number}`},
      madeByScript: true,
    };
    store.write(`files/${id}`, file);
  }
  store.commit();
  return copy;
}

/** The run ends as the power would when half of the letters have gone; then the person presses «Send» again. */
function cutAndAgain(someone: Someone): readonly string[] {
  let gone = 0;
  someone.workspace.plug = {
    after({name}) {
      if (name !== 'MailApp.sendEmail') return;
      gone += 1;
      if (gone === MANY / 2) throw new EndOfRun();
    },
  };
  try {
    sending(someone);
  } catch (problem) {
    if (!(problem instanceof CutOff)) throw problem;
  }
  someone.workspace.plug = {};
  sending(someone);
  return listMessages(someone.workspace).flatMap(({to}) => to);
}

/** How often the plain mail merge calls, and to whom its letters went; cut off after `cutAfter` of them and started again. */
function plainMerge(cutAfter?: number): {
  readonly calls: number;
  readonly to: readonly string[];
} {
  const workspace = memoryWorkspace();
  const script = loadScript('bench/plain-merge');
  const rows = Array.from({length: MANY}, (_, index) => [
    nameOf(index + 1),
    addressOf(index + 1),
    'the night shift',
  ]);
  const made = runScript(workspace, script, {
    functionName: 'makeSheet',
    args: [rows],
  });
  if (made.outcome !== 'done') throw new Error(JSON.stringify(made));
  const send = () =>
    runScript(workspace, script, {functionName: 'sendAll', args: [made.value]});
  if (cutAfter !== undefined) {
    let gone = 0;
    workspace.plug = {
      after({name}) {
        if (name !== 'MailApp.sendEmail') return;
        gone += 1;
        if (gone === cutAfter) throw new EndOfRun();
      },
    };
    send();
    workspace.plug = {};
  }
  return {
    calls: counted(send().calls),
    to: listMessages(workspace).flatMap(({to}) => to),
  };
}

const outcome = (to: readonly string[]) => ({
  sent: new Set(to).size,
  'sent twice': to.length - new Set(to).size,
});
