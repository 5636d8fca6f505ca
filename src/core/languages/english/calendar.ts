/** What stands in the person's calendar, and what is said about it. */
export const calendar = {
  name: 'Informational interviews',
  about:
    'Talks and reminders from your Seven Steps tracker. You can move and delete what is in here; the panel notices when you next open the talk.',
  title: 'Talk with {person}',
  sharedTitle: 'A talk about {work}',
  someWork: 'your work',
  sharedDescription: 'Thank you for making the time.',
  afterwards:
    'Straight afterwards: a few words of impressions while they are fresh. Within a day: the thank-you.',
  tracker: 'Your tracker: {address}',

  put: 'Put it into my calendar',
  putHint:
    'It goes into a calendar of its own, “Informational interviews”. Nobody else sees it.',
  invite: 'Invite {person} by mail to {email}',
  inviteHint:
    'They get a calendar invitation with day, time and place. Your questions and notes stay out of it.',
  video: 'Add a video link',
  arranged:
    'The talk is planned for {moment} and stands in your calendar. Next, choose your questions.',
};
