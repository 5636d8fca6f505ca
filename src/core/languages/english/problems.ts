/** What a person can put right: each says what is wrong and what to do. */
export const problems = {
  unexpected:
    'Something went wrong that we did not foresee. What you typed is still here; try again in a moment.',
  busy: 'Another window of yours is saving just now. Wait a few seconds, then try again.',
  googleBusy:
    'Google has too much to do just now and asks to be left alone for a moment. What you typed is still here: wait a minute, then try again.',
  columnsMoved:
    'The columns of “{tab}” were being moved just while this was saved, so some of it may stand in the wrong column. Look at its row there and put it right, then open this entry once more.',
  noTracker:
    'This tracker can no longer be opened. It may be in the bin of your Drive: take it out again, or make a new one.',
  gone: 'This entry is no longer in your tracker. Go back and choose another.',
  textTooLong:
    '“{heading}” has {count} characters, and a cell of the spreadsheet takes {most}. Shorten it, then try again; nothing has been saved yet.',
  noWorkName: 'Give the kind of work a name. One word is enough.',
  sameWork:
    '“{name}” is already on your list. Open it there, or choose another name.',

  templateGone:
    'The template’s document is gone. Take it out of the bin of your Drive, or choose the other template.',
  noTemplate:
    'The template for this letter is not in your Settings tab. Put the address of its document there.',

  whoToThank: 'Write whom you want to thank.',
  nobodyOfThatName:
    'Nobody in your People tab is called “{name}”. Look at the spelling, or add the person first.',
  templateNameless: 'Give the template a name.',
  noTemplateFile: 'Choose the file with the templates first.',
  templatesNotText:
    'This file is not plain text. Save the set as a .txt file and choose that.',
  noTemplatesInFile:
    'No template was found in this file. Each begins with a line of its own: === and its name.',
  templatesTooMany:
    'This file has {count} templates; {most} can come at once. Split it into several files.',
  templateKindUnknown:
    'The template “{name}” says “{kind}” where its kind should stand. Write the line “Kind: informational”, or another kind, below its name.',
  templateBare:
    'The template “{name}” needs a subject and at least one paragraph, with an empty line between them.',

  noQuestion: 'Write the question down first. It may be rough.',
  noTalkName: 'With whom is the talk? Type a name.',
  noTalkDay: 'Choose the day of the talk.',
  noTalkTime: 'Fill in the time of the talk, for example 14:30.',
  noSuchDay: 'There is no day “{day}”. Choose one from the calendar.',
  noSuchTime: 'There is no time “{time}”. Write it like 14:30.',
  timeLeftOut:
    'On {day} there is no {time}: the clocks of {zone} go forward over it. Choose a time an hour earlier or later.',
  noSuchZone:
    'There is no time zone “{zone}”. Write a city such as Vienna, or a zone such as Europe/Vienna.',
  noBusyTimes:
    'Google does not tell when you are busy. Look at your calendar and write the times yourself.',
  noSuchMinutes:
    '“{minutes}” is not a number of minutes. Use whole minutes, for example 20.',
  talkIsPast:
    '{moment} is over. Choose a later day or time, or press the button for a talk that took place already.',
  talkIsAhead:
    '{moment} is still to come. Choose an earlier day or time, or keep it as a talk that is planned.',
  noSuchNumber:
    '“{number}” is not a whole number. Use one such as 15, or leave the field empty.',
  noPlan: 'Write down what you mean to do.',
  noReason:
    'Say in a few words why. It is what you will look for when you come back to it.',

  noPersonName: 'Give the person a name. A first name is enough.',
  badEmail:
    '“{email}” is not a whole e-mail address. It needs a name, an @ and a domain such as example.org; or leave the field empty.',
  severalOfThatName:
    'Several people are called {name}. Put the organisation in brackets behind the name; where none is noted, note one for each of them first.',
  badYears: 'Put the years in the field as a number, or leave it empty.',
  badTarget:
    '“{target}” is not a number of people. Use a whole number, for example 3.',
  outOfBounds:
    '“{number}” does not fit here. Use a whole number from {least} to {most}.',
  askAgainTooSoon:
    'Asking once more comes after trying somebody else. Use more than {days} working days.',
  noTimeForTalks:
    'That leaves no time for a talk. Choose an end that is later than {time}.',
  noFile: 'Choose a file first.',
  fileEmpty:
    'There is nothing in this file. Export it once more, then choose it again.',
  fileNotText:
    'This is no CSV file. If it is a workbook, open it, save it as CSV and choose that file.',
  fileNoNames:
    'No column with names was found. Put a heading such as Name above the names, then choose the file again.',
  fileNobody:
    'There are headings in this file but nobody below them. Choose another file.',
  fileQuoteOpen:
    'A quotation mark opens on line {line} and is never closed, so it is not clear where its cell ends. Close it or take it out, then choose the file again.',
  fileTooLong:
    'There are {count} people in this file. Split it into files of at most {most}.',

  emptyNote:
    'There is nothing in this note yet. Put in a title, one thing you learned, or the minutes you plan to read.',
  noOutingName: 'Give the outing a name, for example the place or the group.',

  daysUpsideDown: 'The first day is after the last one. Change one of the two.',
  noMatter: 'Write down at least one thing that matters to you.',
  sameMatter: '“{matter}” is on your list already. Choose other words.',
};
