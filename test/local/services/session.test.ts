import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {answerOf} from '../support/run';
import {scopes} from '../support/script';

it("the script knows its zone, and the person's language and address", () => {
  const workspace = memoryWorkspace({
    owner: {email: 'mo@example.org', locale: 'de'},
  });
  expect(
    answerOf(
      'return [Session.getScriptTimeZone(), Session.getActiveUserLocale(), Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()];',
      {workspace, manifest: {timeZone: 'Asia/Tokyo'}},
    ),
  ).toEqual(['Asia/Tokyo', 'de', 'mo@example.org', 'mo@example.org']);
});

it('the address needs a scope', () => {
  expect(
    answerOf('Session.getActiveUser();', {manifest: scopes('drive.file')}),
  ).toContain(
    'Specified permissions are not sufficient to call Session.getActiveUser.',
  );
});

it('the script has every scope that its manifest asks for', () => {
  const look = `const about = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [about.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.NOT_REQUIRED, about.getAuthorizationUrl(), about.getAuthorizedScopes()];`;
  const manifest = scopes('drive.file');
  expect(answerOf(look, {manifest})).toEqual([
    true,
    null,
    manifest.oauthScopes,
  ]);
});
