import {CHANGES} from '../../core/answer';
import type {Reply} from '../../core/reply';
import type {Press} from '../../core/screen';
import {html} from './html';
import {card, type CardAround} from './card';

type Card = GoogleAppsScript.Card_Service.Card;

/** The card that opens of itself; a problem has one of its own, for there is none yet that could say it. */
export function firstCard(
  reply: Reply,
  around: Omit<CardAround, 'tracker'>,
): Card {
  if ('problem' in reply)
    return CardService.newCardBuilder()
      .addSection(
        CardService.newCardSection().addWidget(
          CardService.newTextParagraph().setText(html(reply.problem.sentence)),
        ),
      )
      .build();
  return card(reply.screen, {...around, tracker: reply.tracker});
}

/**
 * What a press leads to. A problem leaves the card as it is, with everything typed. After a change no card of before is left to go back to,
 * for it would say what is true no longer; a look goes on top, so that Google's own arrow leads back.
 */
export function respond(
  reply: Reply,
  press: Press,
  around: Omit<CardAround, 'tracker'>,
): GoogleAppsScript.Card_Service.ActionResponse {
  const response = CardService.newActionResponseBuilder();
  if ('problem' in reply)
    return response
      .setNotification(
        CardService.newNotification().setText(reply.problem.sentence),
      )
      .build();
  const next = card(reply.screen, {...around, tracker: reply.tracker});
  const navigation = CardService.newNavigation();
  const isChange = press.action === 'makeTracker' || press.action in CHANGES;
  return response
    .setNavigation(
      isChange || ROOTS.includes(press.action)
        ? navigation.popToRoot().updateCard(next)
        : navigation.pushCard(next),
    )
    .setStateChanged(isChange)
    .build();
}

/** Where everything begins. */
const ROOTS = ['today', 'thanks.home'];
