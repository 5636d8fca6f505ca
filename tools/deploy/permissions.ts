import {Trouble} from './trouble';

const AUTH = 'https://www.googleapis.com/auth/';

/** What each permission is for, in the words Google's consent screen will not use. */
const PURPOSES: Readonly<Record<string, string>> = {
  'drive.file': 'the files it makes itself: the tracker, templates, letters',
  'spreadsheets.currentonly': 'know which spreadsheet is open',
  'script.container.ui': 'show the menu and the panel',
  'script.send_mail': 'send a letter when you press the button for it',
  'script.locale': 'your language and time zone',
  'gmail.addons.execute': 'show its card in Gmail',
  'gmail.addons.current.action.compose':
    'put a thank-you into the message you are writing',
  'calendar.addons.execute': 'show its card in Calendar',
  'calendar.addons.current.event.read': 'know which event is open',
  'calendar.app.created': 'its own calendar of interviews, and no other',
  'calendar.freebusy': 'when you are free, not what you do then',
};

/** A line for each permission. A permission nobody can give a reason for stops the push. */
export const permissionsSaid = (scopes: readonly string[]): readonly string[] =>
  scopes.map(scope => {
    const name = scope.replace(AUTH, '');
    const purpose = PURPOSES[name];
    if (!purpose)
      throw new Trouble(
        `appsscript.json asks for ${scope}, and tools/deploy/permissions.ts does not say what for. Add its line there, or take the permission out, then run \`npm run deploy\` again.`,
      );
    return `${name}: ${purpose}`;
  });
