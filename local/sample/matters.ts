import type {WorkName} from './work';

/** What Kim wants from work, and which way the talks point. */
export const MATTERS: readonly {
  readonly matter: string;
  readonly evidence: Readonly<
    Partial<Record<WorkName, {readonly points: string; readonly why?: string}>>
  >;
}[] = [
  {
    matter: 'People around me',
    evidence: {
      midwife: {points: 'for', why: 'Inês: there is always somebody to ask.'},
      luthier: {points: 'against', why: 'Piotr sees three customers a week.'},
    },
  },
  {
    matter: 'Something finished at the end of the day',
    evidence: {
      midwife: {points: 'mixed', why: 'A birth ends, the writing does not.'},
      luthier: {points: 'against', why: 'A violin takes ten weeks.'},
    },
  },
  {
    matter: 'Enough to live on without a second job',
    evidence: {
      midwife: {points: 'for', why: 'Amina, about the pay scale.'},
    },
  },
  {
    matter: 'Hands busy more than head',
    evidence: {
      luthier: {points: 'for', why: 'All day, and nobody asks you to hurry.'},
    },
  },
];
