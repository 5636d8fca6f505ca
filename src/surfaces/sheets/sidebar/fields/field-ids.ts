import {percentCoded} from '../../../../core/writing/percent-coded';

/** The id of a field's input. Names may hold blanks, which ids that are referred to may not. */
export const fieldId = (name: string): string => `field-${percentCoded(name)}`;

export const labelId = (name: string): string => `${fieldId(name)}-label`;
export const hintId = (name: string): string => `${fieldId(name)}-hint`;
export const problemId = (name: string): string => `${fieldId(name)}-problem`;
