/** What stands in the person's calendar, and what is said about it. */
export const calendar = {
  name: 'Informational interviews',
  about:
    'Talks and reminders from your Seven Steps tracker. You can move and delete what is in here; the panel notices when you next open the talk.',
  title: 'Talk with {person}',
  sharedTitle: 'A talk about {work}',
  someWork: 'your work',
  sharedDescription: 'Thank you for making the time.',
  reach: '{name}: {ways}',
  afterwards:
    'Straight afterwards: a few words of impressions while they are fresh. Then the thank-you.',
  tracker: 'Your tracker: {address}',
  afterTitle: 'After {person}: impressions now, then the thank-you',
  afterAbout:
    'A minute and a half of impressions while they are fresh, before driving and not while. This comes once more when the thank-you is due.',

  put: 'Put it into my calendar',
  putHint:
    'It goes into a calendar of its own, “Informational interviews”. Nobody else sees it.',
  invite: 'Invite {person} by mail to {email}',
  inviteHint:
    'They get a calendar invitation with day, time and place. Your questions and notes stay out of it.',
  video: 'Add a video link',
  arranged:
    'The talk is planned for {moment} and stands in your calendar. Next, choose your questions.',
  putIn: 'The talk stands in your calendar.',
  movedThere: 'In your calendar this talk stands at {moment} now.',
  takeTime: 'Keep the new time',
  takenTime: 'The talk is at {moment} now, here and in your calendar.',
  keepTime: 'Put it back to {moment}',
  goneThere: 'This talk no longer stands in your calendar.',
  putBack: 'Put it back',
  leaveOut: 'Leave it out',
  leftOut: 'The talk stays out of your calendar.',
  movedSome: 'Moved in your calendar',
  movedItem: 'Now {moment} there',
  goneItem: 'No longer there',

  theirClock: 'For {person} that is {moment} ({zone} time).',
  theirZoneUnknown:
    'The time zone of {person}, “{zone}”, is not one we know. Write a city or a zone such as Europe/Vienna.',
  theirZone: 'Their time zone',
  theirZoneHint: 'A city such as Kolkata is enough. Empty means your own.',

  free: 'Find three free times',
  freeTitle: 'Three free times',
  freeWhy:
    'From your calendar we learn only when you are busy, never with what. Times are on working days from tomorrow, in the daytime for both of you.',
  freeMinutes: 'How long, in minutes',
  freeAround: 'Minutes to keep free before and after',
  freeAgain: 'Look again',
  freeNone:
    'No time in the next three weeks suits you both. Make the talk shorter, keep less free around it, or look at your calendar.',
  freeYours: '{moment} for you',
  freeChoose: 'When they have chosen, press the one they took',
  freeText: 'To paste, read out or mail',
  freeOpening:
    'Thank you for finding {minutes} minutes for me. Any of these would suit me:',
  freeLine: '- {moment}',
  freeLineBoth: '- {theirs} for you ({mine} for me)',
  freeClosing:
    'If none of them fits, tell me one that does and I will be there.',
  freeMail: 'Write it as a mail to {person}',
  freeSubject: 'Three times for our talk',

  due: 'What is due',
  dueWhy:
    'Calls, reminders, thank-yous, news and plans, by their day. Put off what cannot be today; nothing is lost.',
  dueNone: 'Nothing is due in the next four weeks.',
  duePerson: '{person}: {action}',
  dueLetter: '{person}: {letter}',
  dueOpen: 'Open',
  dueDone: 'Done',
  dueLater: {one: 'Tomorrow', many: 'In {count} days'},
  dueWasDone: 'Done: {what}',
  dueWasPut: 'Put off to {day}: {what}',

  digest: 'Show what is due in my calendar',
  digestHint:
    'One entry a day at nine, only on days on which something is due. It follows your tracker whenever this panel is used.',
  digestTitle: 'Seven Steps: what is due',
  digestDay: '{day}',
  digestItem: '- {what}',
  zone: 'Time zone of your tracker',
  zoneHint:
    'Every time you see here is on the clock of this zone. Changing it keeps each talk at the moment it is.',
  save: 'Save',
  saved: 'Saved.',
  savedZone: 'Times are on the clock of {zone} from here on.',
  files: 'Your talks for another calendar',
  filesWhy:
    'A file that any calendar program can bring in. Talks that were called off are in it as such, so that they go there, too.',
  makeFile: 'Make the file',
  saveFile: 'Save {name}',
  saveTalk: 'Save for another calendar',
  noTalks: 'No talk has a day and a time yet.',

  otherZone:
    'This device is on {here} time, where it is {time}. Your tracker goes by {zone}.',
  useZone: 'Use {here} from now on',
  keepZone: 'Stay with {zone}',
  unknownZone:
    '“{zone}” in your Settings tab is not a time zone we know, so times are on Greenwich’s clock. Choose yours under “Calendar and time zone”.',
};
