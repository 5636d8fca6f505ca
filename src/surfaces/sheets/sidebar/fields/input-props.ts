import type {Field} from '../../../../core/screen';
import type {Doings} from '../use-conversation';
import {fieldId, hintId, problemId} from './field-ids';

/** What every kind of field is given. */
export interface InputProps {
  readonly field: Field;
  /** What the field says now. */
  readonly value: string;
  readonly problem: string | undefined;
  readonly onType: (value: string) => void;
}

/** A file also has a name, and may be refused before it is sent. */
export interface FileProps extends InputProps {
  readonly fileName: string;
  readonly onFile: (content: string, name: string) => void;
  readonly refuse: Doings['refuse'];
}

/** Ties an input to its label, its hint and its problem, for those who hear the screen. */
export const tied = ({field, problem}: InputProps) => ({
  id: fieldId(field.name),
  'aria-describedby': describedBy(field, problem),
  'aria-invalid': problem === undefined ? undefined : ('true' as const),
});

export const describedBy = (
  {name, hint}: Field,
  problem: string | undefined,
): string | undefined =>
  [problem && problemId(name), hint && hintId(name)]
    .filter(Boolean)
    .join(' ') || undefined;
