/** What a person can put right: each says what is wrong and what to do. */
export const problems = {
  unexpected:
    'Something went wrong that we did not foresee. What you typed is still here; try again in a moment.',
  busy: 'Another window of yours is saving just now. Wait a few seconds, then try again.',
  noTracker:
    'This tracker can no longer be opened. It may be in the bin of your Drive: take it out again, or make a new one.',
  gone: 'This entry is no longer in your tracker. Go back and choose another.',
  noWorkName: 'Give the kind of work a name. One word is enough.',
  sameWork:
    '“{name}” is already on your list. Open it there, or choose another name.',

  templateGone:
    'The template’s document is gone. Take it out of the bin of your Drive, or choose the other template.',
  noTemplate:
    'The template for this letter is not in your Settings tab. Put the address of its document there.',
};
