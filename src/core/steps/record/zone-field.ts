import {asChoices, type Block, field} from '../../screen';
import type {World} from '../../world';
import {ZONES} from '../../zones';

/** Where the other person's clock is chosen, or typed. */
export const zoneField = ({words: {calendar}}: World, value: string): Block =>
  field({
    name: 'theirZone',
    label: calendar.theirZone,
    kind: 'openChoice',
    value,
    hint: calendar.theirZoneHint,
    choices: asChoices(ZONES),
  });
