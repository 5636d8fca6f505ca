/** The panel's own words, around the screens it draws. */
export const sidebar = {
  back: 'Back: {place}',
  working: 'Working…',
  workingLong: 'This takes longer than usual. What you typed is kept.',
  failed:
    'This did not get through. What you typed is still here: try again in a moment.',
  offline:
    'There is no connection just now. What you typed is still here: try again once you are online.',
  severalAccounts:
    'Google mixed up your accounts, because this browser is signed in with more than one. What you typed is still here. Open the spreadsheet in a browser window with this one account, then try again.',
  needsPermission:
    'Google wants you to allow Seven Steps again. What you typed is kept: close this panel, open it from the menu and go on here.',
  tryAgain: 'Try again',
  required: 'needed',
  chooseNothing: '—',
  somethingElse: 'Something else…',
  ownWords: '{label}: your own words',
  ratingLow: 'a little',
  ratingHigh: 'very much',
  ratingClear: 'Take the rating back',
  chooseFile: 'Choose a file…',
  chooseAnotherFile: 'Choose another…',
  noFile: 'No file chosen yet.',
  fileTooBig:
    '“{name}” is larger than {limit} MB. Choose a smaller file, or split it in two.',
  fileUnreadable: '“{name}” could not be read. Choose it once more.',
  openWide: 'Open it wide',
  letterTo: 'To',
  letterSubject: 'Subject',
};
