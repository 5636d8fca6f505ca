import type {SendOutcome} from '../../deed';
import {fill, type Words} from '../../languages/words';
import {asMail, asText} from '../../letters/as-mail';
import {findingsIn} from '../../letters/checks';
import type {Finding} from '../../letters/checks/finding';
import type {Owed} from '../../letters/owed';
import type {Message} from '../../deed';
import type {LetterShown} from '../../screen';
import {type Change, put, setting} from '../../tracker';
import type {World} from '../../world';

/** The letter as the mail that goes: from whom, and where answers go, stand in the Settings tab. */
export const messageOf = ({tracker}: World, letter: LetterShown): Message =>
  asMail(letter, {
    senderName: setting(tracker, 'name'),
    replyTo: setting(tracker, 'replyTo'),
  });

/** The journal's entry: written before the mail goes, so that a run that is cut off says so. */
export const onItsWay = (
  {now}: World,
  owed: Owed,
  letter: LetterShown,
): readonly Change[] => [
  put('letters', owed.id, {
    ...asRow(owed, letter),
    stage: 'sending',
    triedAt: now,
  }),
];

/** What a letter's row says of it, whatever becomes of it next. */
export const asRow = (
  {person, interview, about, kind, due}: Owed,
  letter: LetterShown,
) => ({
  person: person.name,
  personId: person.id,
  ...(interview ? {interviewId: interview.id} : {}),
  aboutId: about,
  kind: kind.cell,
  dueOn: due,
  to: letter.to,
  subject: letter.subject,
  text: asText(letter),
});

/** Doubts the person has seen and sends the letter all the same, as they are kept. */
export const overruledBy = (findings: readonly Finding[]): string =>
  findings.map(({says}) => says).join('\n');

/**
 * What keeps this letter from going now: all that blocks, and doubts that were not there when the person looked.
 * That it has become late since is none.
 */
export const standsInTheWay = (
  world: World,
  owed: Owed,
  letter: LetterShown,
  seen: readonly string[],
): {readonly findings: readonly Finding[]; readonly held: boolean} => {
  const findings = findingsIn(letter, owed, world);
  return {
    findings,
    held: findings.some(
      ({blocks, check}) =>
        blocks || (check !== 'late' && !seen.includes(check)),
    ),
  };
};

/** Why the mail service refused the letter before anything left. */
export const refusal = (
  {thanks: words}: Words,
  {why}: Extract<SendOutcome, {went: false}>,
  letter: LetterShown,
): string =>
  why === 'quota' ? words.quota : fill(words.address, {address: letter.to});
