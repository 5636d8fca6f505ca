import * as acts from '../../../local/acts';
import {EndOfRun} from '../../../local/run';
import {type Press, type Screen} from '../../../local/panel';
import {CutOff} from '../../../local/visitor';
import {listCalendars} from '../../../local/workspace/calendars/kept-calendars';
import {
  keepEvent,
  listEvents,
} from '../../../local/workspace/calendars/kept-events';
import {byHand} from '../../stories/support/by-hand';
import {offers, pressOf} from '../../stories/support/panel';
import {
  aPersonAfterATalk,
  aPersonWithTracker,
  copyOf,
  type Someone,
} from '../../stories/support/person';
import {rowsOf} from '../../stories/support/tracker';

/** People who see what is offered on rare occasions, each before the screen with it. */
export const rarelyOffered = (): readonly Someone[] => {
  const after = aPersonAfterATalk();
  const arranged = withATalkAhead();
  const letter = withALetter(after);
  const asking = withAQuestion(after);
  return [
    inAnotherZone(),
    ...[
      {action: 'record.arrange'},
      {action: 'thanks.templateFile'},
      {
        action: 'thanks.letter',
        about: {kind: 'advice', about: 'today', person: idIn(after, 'People')},
      },
    ].map(press => before(after, press)),
    asking,
    withAQuestionPutAway(asking),
    withANote(after),
    withOwnWords(after),
    afterLongSilence(after),
    withTheEventMoved(arranged),
    withTheEventGone(arranged),
    besideAMessage(letter),
    withALetterInAMessage(letter),
    whoseSendingWasCut(letter),
  ];
};

/** The same person before what a view shows. */
function before(someone: Someone, press: Press): Someone {
  const copy = copyOf(someone);
  copy.visitor.send(press);
  return copy;
}

function inAnotherZone(): Someone {
  const someone = aPersonWithTracker();
  someone.visitor.send({action: 'overview'}, 'Asia/Tokyo');
  return someone;
}

function withAQuestion(start: Someone): Someone {
  const someone = before(start, {action: 'questions.own'});
  someone.visitor.press('questions.saveOwn', {text: 'Who taught you most?'});
  return before(someone, {
    action: 'questions.own',
    about: {question: idIn(someone, 'Questions')},
  });
}

function withAQuestionPutAway(asking: Someone): Someone {
  const someone = copyOf(asking);
  const {about} = pressOf(someone.visitor, 'questions.putAway');
  someone.visitor.press('questions.putAway');
  return before(someone, {action: 'questions.own', about: {...about}});
}

function withANote(start: Someone): Someone {
  const someone = copyOf(start);
  acts.note(someone.visitor, idIn(someone, 'Work'), {title: 'A page'});
  return before(someone, {
    action: 'prepare.note',
    about: {note: idIn(someone, 'Research')},
  });
}

function withOwnWords(start: Someone): Someone {
  const about = {situation: 'cold', person: idIn(start, 'People')};
  const someone = before(start, {action: 'calls.script', about});
  someone.visitor.press('calls.edit');
  someone.visitor.press('calls.saveWords', {opening: 'Hello!'});
  someone.visitor.send({action: 'calls.script', about});
  someone.visitor.press('calls.edit');
  return someone;
}

function afterLongSilence(start: Someone): Someone {
  const someone = copyOf(start);
  const hand = byHand(someone);
  for (const day of ['2027-01-04', '2027-01-18'])
    hand.add('Calls', {
      Person: 'Ana Ruiz',
      When: `${day} 10:00`,
      'What came of it': 'no answer',
    });
  someone.visitor.open();
  return before(someone, {
    action: 'calls.script',
    about: {person: idIn(someone, 'People')},
  });
}

function withATalkAhead(): Someone {
  const someone = aPersonWithTracker();
  const person = acts.addPerson(someone.visitor, {name: 'Ana Ruiz'});
  acts.arrange(someone.visitor, person, {
    day: '2027-03-04',
    time: '14:00',
    minutes: '20',
    calendar: 'yes',
  });
  return someone;
}

/** The talk's event as somebody left it who altered it in the calendar. */
function withTheEvent(start: Someone, altered: object): Someone {
  const someone = copyOf(start);
  const {workspace} = someone;
  for (const {id} of listCalendars(workspace).filter(one => one.byScript))
    for (const event of listEvents(workspace, id))
      if (event.summary?.startsWith('Talk'))
        keepEvent(workspace, id, {...event, ...altered});
  return before(someone, {
    action: 'record.show',
    about: {interview: idIn(someone, 'Interviews')},
  });
}

const withTheEventMoved = (start: Someone): Someone =>
  withTheEvent(start, {
    start: {dateTime: '2027-03-05T10:00:00Z', timeZone: 'Etc/GMT'},
    end: {dateTime: '2027-03-05T10:20:00Z', timeZone: 'Etc/GMT'},
  });

const withTheEventGone = (start: Someone): Someone =>
  withTheEvent(start, {status: 'cancelled'});

/** Somebody who looks at a letter that is ready to go. */
function withALetter(start: Someone): Someone {
  const someone = copyOf(start);
  const {visitor} = someone;
  visitor.press('thanks.letter');
  visitor.press('thanks.make', {
    particular: 'The night shift is the calm one, you said.',
    willDo: 'I will spend an evening on a ward.',
    ownSentence: 'I left with more courage than I came with.',
    myName: 'Ada Okafor',
  });
  if (!offers(visitor).includes('thanks.send'))
    throw new Error('The letter does not go');
  return someone;
}

/** Where a message is being written, the letter goes into it instead of being sent. */
function besideAMessage(letter: Someone): Someone {
  const someone = copyOf(letter);
  const {screen} = someone.visitor;
  const press = {...pressOf(someone.visitor, 'thanks.send')};
  const shown: Screen = {
    ...screen,
    blocks: [
      {
        show: 'buttons',
        buttons: [
          {label: 'Insert', press: {...press, action: 'thanks.insert'}},
        ],
      },
    ],
  };
  someone.visitor.show(shown);
  return someone;
}

/** Only the person can tell whether that message went. */
function withALetterInAMessage(letter: Someone): Someone {
  const someone = besideAMessage(letter);
  someone.visitor.press('thanks.insert');
  const {about} = pressOf(letter.visitor, 'thanks.preview');
  return before(someone, {action: 'thanks.preview', about: {...about}});
}

/** Nobody knows whether the letter went. */
function whoseSendingWasCut(letter: Someone): Someone {
  const someone = copyOf(letter);
  const {workspace, visitor} = someone;
  workspace.plug = {
    after({name}) {
      if (name === 'MailApp.sendEmail') throw new EndOfRun();
    },
  };
  try {
    visitor.press('thanks.send');
  } catch (problem) {
    if (!(problem instanceof CutOff)) throw problem;
  }
  workspace.plug = {};
  const {about} = pressOf(letter.visitor, 'thanks.preview');
  return before(someone, {action: 'thanks.preview', about: {...about}});
}

const idIn = (someone: Someone, tab: string): string =>
  String(rowsOf(someone, tab)[0]!['Id']);
