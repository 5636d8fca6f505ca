/** What to do when a talk goes another way than planned. `clues` are further words by which one may look for it. */
interface Situation {
  readonly title: string;
  readonly what: string;
  readonly clues: string;
}

const situation = (title: string, what: string, clues = ''): Situation => ({
  title,
  what,
  clues,
});

/** The guide for whatever comes up, each in a few sentences. */
export const situations = {
  youAreLate: situation(
    'You are late or lost',
    'Ring as soon as you know, not when the time has come. Say how many minutes, and offer to make the talk shorter or to choose another day. Once there, one sorry is enough; begin with your most important question.',
    'delay traffic train',
  ),
  cutShort: situation(
    'They have less time than they said',
    'It is no verdict on you: their day got fuller. Ask the one thing you must learn, then for names, and may you say who sent you. Offer to ring later for the rest.',
    'hurry interrupted late',
  ),
  noShow: situation(
    'They do not come',
    'Wait a quarter of an hour, then send one friendly line: you were there, you hope all is well, here are two other times. Mark it here as not held. If nothing comes back, leave it and ask somebody else.',
    'forgot missed waiting',
  ),
  morePeople: situation(
    'More people join in',
    'Good luck in disguise. Write down each name and what they do. Put a question to the round and let each answer. Everybody gets their own thank-you.',
    'panel group colleague',
  ),
  whyHireYou: situation(
    'They ask why they should take you on',
    'Say that you are glad they ask, and that today you have come to understand the work and not to apply for it. Then tell them in a sentence what draws you, and go back to your questions.',
    'hire job interview awkward question',
  ),
  resume: situation(
    'They ask for your résumé',
    'Have one with you, but let it stay in the bag until they ask. Then hand it over and ask what in it would matter in their field: now it is a question of yours.',
    'cv curriculum',
  ),
  noNames: situation(
    'They can think of nobody else',
    'Make it easier: who does this work somewhere else, who trained with them, which association meets nearby, who would know somebody? If still nothing comes, thank them. That you asked is what counts.',
    'referral names nobody',
  ),
  permissionRefused: situation(
    'They would rather not be named',
    'Thank them for saying so and note “no”. You may still write to the person on your own account; no script and no letter here will mention who told you.',
    'permission refused anonymous',
  ),
  payNotDiscussed: situation(
    'They do not want to talk about pay',
    'Let it go at once and with a smile. Pay ranges stand in many occupational profiles, and your library or an association will have them.',
    'salary money declined',
  ),
  talkRightNow: situation(
    'They say: let us talk right now',
    'Take it if you can. Ask how many minutes they have, open the quick questions, begin with how they came to this work. Names and permission come at the end, as always. If it truly does not suit you, say so and offer two times.',
    'immediately phone call unprepared',
  ),
  freeze: situation(
    'Your mind goes blank',
    'Breathe out, look at your list and read a question aloud. Nobody minds. The one about how they came to the work always goes, and while they tell it you will find your feet.',
    'nervous freeze forget words shy',
  ),
  wrongFit: situation(
    'You notice that this is not for you',
    'That is worth the whole talk. Ask what else people do who are good at the same things, and whom they know there. Thank them as warmly as anybody.',
    'not for me unsuitable bored',
  ),
  becomesInterview: situation(
    'It turns into a job interview',
    'Only they may turn it. Say that you are pleased, and ask whether you may go on about the work first and come back to this another day, prepared. Note it afterwards; the letter is then another one.',
    'offer vacancy opening hire',
  ),
  onTheSpot: situation(
    'You have three minutes at a stand',
    'Say who you are in a sentence, then ask what they like about their work and what they would gladly do without. Ask for a card, a name and whether you may come back. Write three words down before the next one.',
    'fair open house stand exhibition',
  ),
  unhappy: situation(
    'They are unhappy with their work',
    'Listen, and hold it lightly: it may be the place and not the work. Ask what would have to be different, and let somebody from another place tell you too.',
    'bitter negative complaining bias',
  ),
  refused: situation(
    'They say no to a talk',
    'Thank them for answering, and ask whether they know somebody with a little more time. Then go to the next on your list; no is about their week, not about you.',
    'declined rejected refused',
  ),
};
