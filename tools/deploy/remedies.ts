/** What clasp and Google say when something is amiss, and what a person does about it. The first that fits is told. */
const REMEDIES: readonly {readonly seen: RegExp; readonly say: string}[] = [
  {
    seen: /has not enabled the Apps Script API/i,
    say: 'Your account does not let programs make scripts yet. Switch on the Apps Script API at https://script.google.com/home/usersettings, wait a minute, and run `npm run deploy` again.',
  },
  {
    seen: /No credentials found|invalid_grant|invalid_rapt|Could not refresh access token|Login Required/i,
    say: 'You are not logged in, or the login has run out. Run `npx clasp logout`, then `npm run deploy` again: it logs you in first.',
  },
  {
    seen: /insufficient authentication scopes|insufficientPermissions/i,
    say: 'The login does not allow all that is needed. Run `npx clasp logout`, then `npm run deploy` again, and leave every box in the browser ticked.',
  },
  {
    seen: /ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|network/i,
    say: 'Google could not be reached. Look to your internet connection, and to a proxy if your school or company uses one, then run `npm run deploy` again.',
  },
  {
    seen: /entity was not found|Script not found|NOT_FOUND|Invalid script ID/i,
    say: 'There is no script with the scriptId in .clasp.json, or it belongs to another account. Put back the line `"scriptId": "PUT-YOUR-SCRIPT-ID-HERE"` to have a new one made, or log in to the account it belongs to with `npx clasp login`.',
  },
  {
    seen: /does not have permission|PERMISSION_DENIED|forbidden/i,
    say: 'This account may not change the script in .clasp.json. Log in to the account that owns it with `npx clasp login`; in a school or company, an administrator may have switched Apps Script off.',
  },
  {
    seen: /too many versions|version.{0,20}(limit|maximum)/i,
    say: 'The script has all the versions Google keeps. Delete old ones in the editor under Project history, then run `npm run deploy` again.',
  },
  {
    seen: /rate limit|quota|RESOURCE_EXHAUSTED/i,
    say: 'Google asks to slow down. Wait a few minutes, then run `npm run deploy` again; it goes on where it stopped.',
  },
  {
    seen: /Syntax error|Invalid manifest|INVALID_ARGUMENT/i,
    say: 'Google refused the files as they are. If you changed something under src/ or appsscript.json, run `npm test`: it names what is wrong.',
  },
];

export const remedyFor = (command: string, printed: string): string => {
  const words = printed.trim();
  const known = REMEDIES.find(({seen}) => seen.test(words));
  const quoted = words
    ? `\n\nclasp ${command} said:\n${words.replace(/^/gm, '  ')}`
    : '';
  if (known) return `${known.say}${quoted}`;
  return command === 'login'
    ? 'The login was not finished. Run `npm run deploy` again, allow clasp in the browser page, and wait until it says that you may close it. On a computer without a browser add `-- --no-browser`.'
    : `\`clasp ${command}\` failed, and the reason is not one we know; its own words stand below. What has been done so far stays, and \`npm run deploy\` can be run again at any time.${quoted}`;
};
