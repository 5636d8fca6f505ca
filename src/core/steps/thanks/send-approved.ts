import {type Deed, show, write} from '../../deed';
import {counted, fill} from '../../languages/words';
import {everyLetter, isApproved, type Owed} from '../../letters/owed';
import {
  buttons,
  type Item,
  type LetterShown,
  list,
  type Press,
  type Screen,
  text,
} from '../../screen';
import {type Change, put} from '../../tracker';
import type {World} from '../../world';
import {messageOf, onItsWay, refusal, standsInTheWay} from './going';
import {thanksHome} from './home';
import {markSent} from './mark-sent';

/** Letters sent before the panel tells how far it has come; each takes Google about a second and a half. */
const AT_ONCE = 25;

/** How far a sending has come. */
interface Sent {
  readonly gone: number;
  /** Those that did not go, with why. */
  readonly stayed: readonly Item[];
  readonly isQuotaUsedUp: boolean;
}

/**
 * Sends the letters that were approved, each at most once, a few at a time. The account's quota is asked first; what does not fit stays for tomorrow.
 * The mark of one letter and the journal's entry of the next are written together, so that each takes two calls.
 */
export function sendApproved(world: World, press: Press): Deed {
  const waiting = everyLetter(world).filter(isApproved);
  const before = Number(press.about?.['gone'] ?? 0);
  if (waiting.length === 0)
    return show(thanksHome(world, world.words.thanks.noneReady));
  return {
    do: 'askQuota',
    then: left =>
      next(world, waiting.slice(0, Math.min(left, AT_ONCE)), [], {
        gone: before,
        stayed: [],
        isQuotaUsedUp: left < Math.min(waiting.length, AT_ONCE),
      }),
  };
}

function next(
  world: World,
  [owed, ...rest]: readonly Owed[],
  marks: readonly Change[],
  sent: Sent,
): Deed {
  if (!owed) return write(marks, after => show(afterwards(after, sent)));
  const letter = JSON.parse(owed.letter!.approved) as LetterShown;
  const {findings} = standsInTheWay(world, owed, letter, []);
  const held = findings.find(one => one.blocks);
  if (held)
    return next(world, rest, [...marks, asDraft(owed)], {
      ...sent,
      stayed: [...sent.stayed, {title: owed.person.name, text: held.says}],
    });
  return write([...marks, ...onItsWay(world, owed, letter)], after => ({
    do: 'send',
    message: messageOf(after, letter),
    then: outcome => {
      if (outcome.went)
        return next(after, rest, markSent(after, owed, 'e-mail'), {
          ...sent,
          gone: sent.gone + 1,
        });
      if (outcome.why === 'quota')
        return next(after, [], [put('letters', owed.id, {stage: 'approved'})], {
          ...sent,
          isQuotaUsedUp: true,
        });
      return next(after, rest, [asDraft(owed)], {
        ...sent,
        stayed: [
          ...sent.stayed,
          {
            title: owed.person.name,
            text: refusal(after.words, outcome, letter),
          },
        ],
      });
    },
  }));
}

const asDraft = ({id}: Owed): Change =>
  put('letters', id, {stage: 'draft', approved: ''});

/** What went, what did not and why, and what waits for tomorrow; or, with more to go, how far it has come. */
function afterwards(world: World, {gone, stayed, isQuotaUsedUp}: Sent): Screen {
  const {thanks: words, steps} = world.words;
  const waiting = everyLetter(world).filter(isApproved);
  const onward: Press = {
    action: 'thanks.sendApproved',
    about: {gone: String(gone)},
  };
  const isMore = waiting.length > 0 && !isQuotaUsedUp;
  const said = isMore
    ? fill(words.sendingMany, {gone, all: gone + waiting.length})
    : counted(world.words, gone, words.sentMany);
  return {
    id: 'thanks.sendApproved',
    title: words.sendingTitle,
    back: {label: steps.thanks.title, press: {action: 'thanks.home'}},
    said,
    // Where something stayed, the person reads that first.
    ...(isMore && stayed.length === 0 ? {onward} : {}),
    blocks: [
      text(said, isMore ? 'plain' : 'good'),
      ...(stayed.length === 0
        ? []
        : [text(words.stayed, 'warn'), list(stayed)]),
      ...(isQuotaUsedUp && waiting.length > 0
        ? [
            text(words.tomorrow, 'warn'),
            list(waiting.map(({person}) => ({title: person.name}))),
          ]
        : []),
      ...(isMore
        ? [buttons({label: words.sendOn, press: onward, kind: 'main'})]
        : []),
    ],
  };
}
