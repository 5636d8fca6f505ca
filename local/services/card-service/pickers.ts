import {ACTION} from './actions';
import type {CardClass, Fields} from './builder';
import {MOMENT, TEXT, integer, made} from './kinds';
import {keep, missing, setter} from './setters';

const picker = {
  setFieldName: keep('name', TEXT),
  setTitle: keep('label', TEXT),
  setOnChangeAction: keep('onChangeAction', made(ACTION)),
};

const asWidget = (fields: Fields): Fields => ({dateTimePicker: fields});

/** Of the moment only the day counts, as it is in UTC. */
export const DATE_PICKER: CardClass = {
  name: 'DatePicker',
  start: {type: 'DATE_ONLY'},
  setters: {...picker, setValueInMsSinceEpoch: keep('valueMsEpoch', MOMENT)},
  fault: missing('DatePicker', {name: 'setFieldName'}),
  asWidget,
};

export const DATE_TIME_PICKER: CardClass = {
  name: 'DateTimePicker',
  start: {type: 'DATE_AND_TIME'},
  setters: {
    ...picker,
    setValueInMsSinceEpoch: keep('valueMsEpoch', MOMENT),
    setTimeZoneOffsetInMins: keep('timezoneOffsetDate', integer(-1440, 1440)),
  },
  fault: missing('DateTimePicker', {name: 'setFieldName'}),
  asWidget,
};

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Kept as the milliseconds since midnight. */
export const TIME_PICKER: CardClass = {
  name: 'TimePicker',
  start: {type: 'TIME_ONLY'},
  setters: {
    ...picker,
    setHours: setter([integer(0, 23)], (fields, [hours]) => {
      const sinceMidnight = Number(fields['valueMsEpoch'] ?? 0);
      fields['valueMsEpoch'] = String(
        (hours as number) * HOUR + (sinceMidnight % HOUR),
      );
    }),
    setMinutes: setter([integer(0, 59)], (fields, [minutes]) => {
      const sinceMidnight = Number(fields['valueMsEpoch'] ?? 0);
      fields['valueMsEpoch'] = String(
        sinceMidnight - (sinceMidnight % HOUR) + (minutes as number) * MINUTE,
      );
    }),
  },
  fault: missing('TimePicker', {name: 'setFieldName'}),
  asWidget,
};
