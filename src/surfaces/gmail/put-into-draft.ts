import type {Screen} from '../../core/screen';

/** Puts a letter into the message being written: its recipient, its subject, and its words above whatever stands there. */
export function putIntoDraft({
  to,
  subject,
  html,
}: NonNullable<
  Screen['insert']
>): GoogleAppsScript.Card_Service.UpdateDraftActionResponse {
  // Google's types lack the two newer ways of inserting.
  const types = CardService.UpdateDraftBodyType as unknown as Readonly<
    Record<'INSERT_AT_START', BodyType>
  >;
  return CardService.newUpdateDraftActionResponseBuilder()
    .setUpdateDraftToRecipientsAction(
      CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients([
        to,
      ]),
    )
    .setUpdateDraftSubjectAction(
      CardService.newUpdateDraftSubjectAction().addUpdateSubject(subject),
    )
    .setUpdateDraftBodyAction(
      CardService.newUpdateDraftBodyAction()
        .addUpdateContent(html, CardService.ContentType.MUTABLE_HTML)
        .setUpdateType(types.INSERT_AT_START),
    )
    .build();
}

type BodyType = GoogleAppsScript.Card_Service.UpdateDraftBodyType;
