import {type Deed, type SendOutcome, show, write} from '../../deed';
import {fill} from '../../languages/words';
import {asMail, asText} from '../../letters/as-mail';
import {heldBackBy} from '../../letters/checks';
import {letterId, type Owed} from '../../letters/owed';
import {about, type LetterShown, type Press} from '../../screen';
import {type Change, put, setting} from '../../tracker';
import type {World} from '../../world';
import {thanksHome} from './home';
import {previewScreen} from './preview-screen';
import {markSent} from './mark-sent';
import {owedBy} from './subject';

/**
 * Sends the letter that stood on the screen, at most once: first the journal says that it is on its way, then it goes, then it is marked.
 * A run that is cut off in between leaves the journal's entry, and the letter is never sent again by itself.
 */
export function send(world: World, press: Press): Deed {
  const owed = owedBy(world, press);
  const letter = JSON.parse(about(press, 'letter')) as LetterShown;
  const stage = owed.letter?.stage;
  if (
    stage === 'sent' ||
    stage === 'sending' ||
    heldBackBy(letter, owed.person.name, world.words).length > 0
  )
    return show(previewScreen(world, owed, letter));
  return write(onItsWay(world, owed, letter), after => ({
    do: 'send',
    message: asMail(letter, setting(world.tracker, 'name')),
    then: outcome =>
      outcome.went
        ? write(markSent(after, owed, 'e-mail'), done =>
            show(
              thanksHome(
                done,
                fill(done.words.thanks.sent, {name: owed.person.name}),
              ),
            ),
          )
        : refused(after, press, letter, outcome),
  }));
}

const onItsWay = (
  {now}: World,
  {interview, person, due}: Owed,
  letter: LetterShown,
): readonly Change[] => [
  put('letters', letterId(interview.id, person.id), {
    person: person.name,
    personId: person.id,
    interviewId: interview.id,
    kind: 'informational',
    dueOn: due,
    stage: 'sending',
    triedAt: now,
    to: letter.to,
    subject: letter.subject,
    text: asText(letter),
  }),
];

/** The mail service refused before anything left, so the letter is a draft again. */
function refused(
  world: World,
  press: Press,
  letter: LetterShown,
  {why}: Extract<SendOutcome, {went: false}>,
): Deed {
  const {thanks: words} = world.words;
  const {interview, person} = owedBy(world, press);
  const note = {
    quota: words.quota,
    address: fill(words.address, {address: letter.to}),
  }[why];
  return write(
    [put('letters', letterId(interview.id, person.id), {stage: 'draft'})],
    after => show(previewScreen(after, owedBy(after, press), letter, note)),
  );
}
