/** The overview of all seven steps, and the first run. */
export const overview = {
  title: 'Where you are',
  next: 'Next for you',
  allSteps: 'The seven steps',
  back: 'All steps',
  states: {
    'not begun': 'not begun',
    'in progress': 'in progress',
    done: 'done',
  },
  through: 'You have gone through all seven steps. Each next talk is easier.',
  more: 'Besides the steps',
  odd: 'Not understood in your tracker',
  oddWhy:
    'What stands in these cells is left as it is, and left out of everything else, until you change it there.',
  oddCell: {
    number: '“{content}” in “{heading}” is not a number. Write figures only.',
    rating:
      '“{content}” in “{heading}” is not a rating. Write a whole number from 1 to 5.',
    day: '“{content}” in “{heading}” is not a day. Write it like 2027-03-01.',
    moment:
      '“{content}” in “{heading}” is not a day with a time. Write it like 2027-03-01 14:30.',
    yesNo:
      '“{content}” in “{heading}” is neither a tick nor empty. Clear the cell, or write TRUE.',
  },
  oddMore: {
    one: 'One more cell like these.',
    many: '{count} more cells like these.',
  },
  nothingNext: 'Nothing is waiting. Look into any step you like.',
  savedAlready:
    'This had been saved the first time; only the answer was lost. Nothing is there twice.',
  welcomeTitle: 'Welcome',
  welcome:
    'Seven Steps helps you find out what work you want by talking with people who do it. It keeps everything in one spreadsheet in your own Drive.',
  welcomeMake:
    'The button below makes that spreadsheet, with a folder and a few letter templates that you can change as you like. Nothing else in your Drive is touched.',
  makeTracker: 'Make my tracker',
  welcomeBack: 'You already have a tracker. It is a spreadsheet of its own.',
  openTracker: 'Open my tracker',
  goOn: 'Go on here',
  made: 'Your tracker is ready.',
  madeNext:
    'It is a spreadsheet called “Seven Steps” in your Drive. Open it to see it beside this panel, or go on here.',
};
