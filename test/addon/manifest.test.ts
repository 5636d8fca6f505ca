import {readFileSync} from 'node:fs';
import {requiredScopes} from '../../local/rules/scopes';
import {googleCallsInSource} from '../../tools/services/calls-in-source';

const manifest = JSON.parse(
  readFileSync('build/addon/appsscript.json', 'utf8'),
) as {oauthScopes: readonly string[]};

/** For each call that needs permission, those of the manifest's scopes that allow it. */
const allowing = [...googleCallsInSource()].flatMap(call => {
  const required = requiredScopes(call);
  return required && required.length > 0
    ? [
        {
          call,
          by: manifest.oauthScopes.filter(scope => required.includes(scope)),
        },
      ]
    : [];
});

describe('the permissions the add-on asks for', () => {
  it('allow every call that stands in its source', () => {
    expect(allowing.filter(({by}) => by.length === 0)).toEqual([]);
  });

  it('are each needed by some call', () => {
    expect(
      manifest.oauthScopes.filter(
        scope => !allowing.some(({by}) => by.includes(scope)),
      ),
    ).toEqual([]);
  });

  it('are found for real calls, so that the two tests above can fail', () => {
    expect(allowing.map(({call}) => call)).toEqual(
      expect.arrayContaining([
        'Sheets.Spreadsheets.batchUpdate',
        'Drive.Files.copy',
        'Docs.Documents.get',
        'MailApp.sendEmail',
        'Calendar.Events.insert',
        'Ui.showSidebar',
        'SpreadsheetApp.getActiveSpreadsheet',
      ]),
    );
  });

  it('are none that Google calls sensitive or restricted, but for sending', () => {
    expect(
      manifest.oauthScopes.map(scope => scope.replace(/^.*\/auth\//, '')),
    ).toEqual([
      'drive.file',
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.send_mail',
      'calendar.app.created',
      'calendar.freebusy',
    ]);
  });
});
