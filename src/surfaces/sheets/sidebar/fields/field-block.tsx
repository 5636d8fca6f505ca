import type {Field} from '../../../../core/screen';
import type {Desk} from '../desk';
import {fileNameOf} from '../fields-of';
import {ChoiceInput} from './choice-input';
import {FieldFrame} from './field-frame';
import {FileInput} from './file-input';
import type {InputProps} from './input-props';
import {LineInput} from './line-input';
import {LinesInput} from './lines-input';
import {OpenChoiceInput} from './open-choice-input';
import {RatingInput} from './rating-input';
import {TickInput} from './tick-input';

/** A field of whatever kind, with its label, hint and problem around it. */
export function FieldBlock({
  field,
  desk,
}: {
  readonly field: Field;
  readonly desk: Desk;
}) {
  const {draft, doings} = desk;
  const {name} = field;
  const problem =
    desk.problem?.field === name ? desk.problem.sentence : undefined;
  const props: InputProps = {
    field,
    value: draft[name]?.typed ?? field.value,
    problem,
    onType: value => doings.type({[name]: value}),
  };
  switch (field.kind) {
    case 'tick':
      return <TickInput {...props} />;
    case 'rating':
      return <RatingInput {...props} />;
    case 'lines':
      return (
        <FieldFrame {...props}>
          <LinesInput {...props} />
        </FieldFrame>
      );
    case 'choice':
      return (
        <FieldFrame {...props}>
          <ChoiceInput {...props} />
        </FieldFrame>
      );
    case 'openChoice':
      return (
        <FieldFrame {...props}>
          <OpenChoiceInput {...props} />
        </FieldFrame>
      );
    case 'file':
      return (
        <FieldFrame {...props}>
          <FileInput
            {...props}
            fileName={draft[fileNameOf(field)]?.typed ?? field.value}
            onFile={(content, fileName) =>
              doings.type({[name]: content, [fileNameOf(field)]: fileName})
            }
            refuse={doings.refuse}
          />
        </FieldFrame>
      );
    default:
      return (
        <FieldFrame {...props}>
          <LineInput {...props} />
        </FieldFrame>
      );
  }
}
