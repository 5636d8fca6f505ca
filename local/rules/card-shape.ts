import Ajv, {type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import type {Card} from '../cards/card';
import schema from './card-v1.schema.json';

/** Where a card is not as Google's published card format has it, as a sentence; undefined when it is. */
export function cardShapeFault(card: Card): string | undefined {
  // Only scripts with cards pay for making ready.
  validate ??= new Ajv().compile(schema);
  if (validate(card)) return undefined;
  return validate.errors?.map(sentence).join(' ');
}

let validate: ValidateFunction | undefined;

function sentence({instancePath, message, params}: ErrorObject): string {
  const {additionalProperty: extra} = params as {additionalProperty?: string};
  const what = extra === undefined ? message : `has no field ${extra}`;
  return `${instancePath.slice(1).replace(/\//g, '.') || 'a card'} ${what} in Google's card format.`;
}
