import type {ComponentChildren} from 'preact';
import {words} from '../words';
import type {Field} from '../../../../core/screen';
import {fieldId, hintId, labelId, problemId} from './field-ids';
import type {InputProps} from './input-props';

/** Label above, hint and problem below. */
export const FieldFrame = ({
  field,
  problem,
  children,
}: InputProps & {readonly children: ComponentChildren}) => (
  <div class="field">
    <label id={labelId(field.name)} for={fieldId(field.name)} dir="auto">
      {field.label}
      <Needed field={field} />
    </label>
    {children}
    <Notes field={field} problem={problem} />
  </div>
);

export const Needed = ({field}: {readonly field: Field}) =>
  field.required ? <span class="needed"> ({words.required})</span> : null;

export const Notes = ({
  field: {name, hint},
  problem,
}: Pick<InputProps, 'field' | 'problem'>) => (
  <>
    {problem && (
      <p class="problem" id={problemId(name)} dir="auto">
        {problem}
      </p>
    )}
    {hint && (
      <p class="hint" id={hintId(name)} dir="auto">
        {hint}
      </p>
    )}
  </>
);
