import {addBusinessDays, addDays, type Day, dayPart} from '../day';
import type {Pace} from '../pace';
import type {Call} from '../tables';

/** Days until somebody who has no time just now may be asked again. */
const TRY_LATER_AFTER = 28;

/** What comes next with somebody. */
export type NextId =
  | 'call'
  | 'arrange'
  | 'record'
  | 'callAgain'
  | 'tryAnother'
  | 'askAgain'
  | 'letRest'
  | 'tryLater'
  | 'paperLater'
  | 'nothing';

export interface Next {
  readonly next: NextId;
  /** From which day on; '' where no day matters. */
  readonly on: Day | '';
}

/** A step that has its day. */
type Phase = Next & {readonly on: Day};

const UNANSWERED: readonly string[] = [
  '',
  'no answer',
  'voicemail left',
  'will reply',
];

export const isAnswered = ({outcome}: Pick<Call, 'outcome'>): boolean =>
  !UNANSWERED.includes(outcome);

/** The days of silence that a person gives before the next try. */
type Patience = Pick<Pace, 'tryAnotherAfter' | 'askAgainAfter'>;

/**
 * What comes next with somebody after these attempts, the earliest first: the step that is due today, or else the first one ahead.
 * Usually three working days of silence, then somebody else there; seven, then the first once more; seven again, then rest.
 */
export function nextAfter(
  calls: readonly Call[],
  today: Day,
  patience: Patience,
): Next {
  const last = calls.at(-1);
  if (!last || last.at === '') return {next: 'call', on: ''};
  if (isAnswered(last)) return afterAnswer(last, dayPart(last.at));
  const phases = afterSilence(sinceLastAnswer(calls), patience);
  const due = phases.filter(({on}) => on <= today);
  return due.at(-1) ?? phases[0]!;
}

/** Whether the step is to be taken today, or should have been before. */
export const isNextDue = ({on}: Next, today: Day): boolean =>
  on !== '' && on <= today;

function afterAnswer(last: Call, on: Day): Next {
  switch (last.outcome) {
    case 'agreed':
      return {next: 'arrange', on};
    case 'talk now':
      return {next: 'record', on};
    case 'call back':
      return {next: 'callAgain', on: last.nextOn || addBusinessDays(on, 1)};
    case 'asked for a résumé':
      return {next: 'paperLater', on: last.nextOn || addBusinessDays(on, 1)};
    case 'declined - busy':
    case 'declined - not hiring':
      return {
        next: 'tryLater',
        on: last.nextOn || addDays(on, TRY_LATER_AFTER),
      };
    default:
      return {next: 'nothing', on: ''};
  }
}

/** What silence leads to, in order of its days. A day that the person set for the next try comes before our count. */
function afterSilence(
  tries: readonly Call[],
  patience: Patience,
): readonly Phase[] {
  const phases = countedFrom(tries, patience);
  const wished = tries.at(-1)!.nextOn;
  if (wished === '') return phases;
  return phases.map((one, index) =>
    index === 0 || one.on < wished ? {...one, on: wished} : one,
  );
}

function countedFrom(
  tries: readonly Call[],
  {tryAnotherAfter, askAgainAfter}: Patience,
): readonly Phase[] {
  const days = tries.flatMap(({at}) => (at === '' ? [] : [dayPart(at)]));
  const first = days[0]!;
  const last = days.at(-1)!;
  const again = addBusinessDays(first, askAgainAfter);
  if (last >= again)
    return [{next: 'letRest', on: addBusinessDays(last, askAgainAfter)}];
  const isFirstVoicemail =
    tries.length === 1 && tries[0]!.outcome === 'voicemail left';
  const phases: readonly Phase[] = [
    ...(isFirstVoicemail
      ? [{next: 'callAgain' as const, on: addBusinessDays(first, 1)}]
      : []),
    {next: 'tryAnother', on: addBusinessDays(last, tryAnotherAfter)},
    {next: 'askAgain', on: again},
  ];
  return [...phases].sort((a, b) => a.on.localeCompare(b.on));
}

const sinceLastAnswer = (calls: readonly Call[]): readonly Call[] =>
  calls.slice(calls.map(isAnswered).lastIndexOf(true) + 1);

/** How many people were tried, and how many of them have answered in any way. */
export function answerCounts(everyone: readonly (readonly Call[])[]): {
  readonly tried: number;
  readonly answered: number;
} {
  const tried = everyone.filter(calls => calls.length > 0);
  return {
    tried: tried.length,
    answered: tried.filter(calls => calls.some(isAnswered)).length,
  };
}
