import {opening, pressed} from '../../../src/surfaces/card/request';

const parameters = {
  action: 'record.saveImpressions',
  about: '{"interview":"I-1"}',
  id: 'abcd1234-7',
  tracker: 'sheet',
  place: 'card',
  card: 'abcd1234',
};

describe('a press of a card', () => {
  it('brings what was typed, each kind of field as the sidebar would send it', () => {
    expect(
      pressed({
        commonEventObject: {
          parameters: {
            ...parameters,
            fields: JSON.stringify({
              impressions: '',
              tookPlace: '',
              promisedBy: '',
              time: '',
              stillToKnow: 'as before',
            }),
          },
          formInputs: {
            'impressions abcd1234': {
              stringInputs: {value: ['Calm nights.\nA second line.']},
            },
            'promisedBy abcd1234': {
              dateInput: {msSinceEpoch: String(Date.UTC(2027, 2, 8))},
            },
            'time abcd1234': {timeInput: {hours: 9, minutes: 5}},
            'impressions of-the-card-before': {
              stringInputs: {value: ['Something else']},
            },
          },
          userLocale: 'de-AT',
          timeZone: {id: 'Europe/Vienna'},
        },
      }),
    ).toEqual({
      tracker: 'sheet',
      press: {
        action: 'record.saveImpressions',
        about: {interview: 'I-1'},
        id: 'abcd1234-7',
        typed: {
          impressions: 'Calm nights.\nA second line.',
          tookPlace: '',
          promisedBy: '2027-03-08',
          time: '09:05',
          stillToKnow: 'as before',
        },
      },
      place: 'card',
      zone: 'Europe/Vienna',
      locale: 'de-AT',
    });
  });

  it('that leaves the fields behind sends none of them', () => {
    expect(pressed({commonEventObject: {parameters}}).press).toEqual({
      action: 'record.saveImpressions',
      about: {interview: 'I-1'},
      id: 'abcd1234-7',
    });
  });

  it('stays beside the message in which its card stands', () => {
    expect(
      pressed({
        commonEventObject: {parameters: {...parameters, place: 'message'}},
      }).place,
    ).toBe('message');
  });
});

it('a card that opens of itself asks without a tracker, and in the language it was told of', () => {
  expect(
    opening({commonEventObject: {userLocale: 'fr'}}, {action: 'today'}, 'card'),
  ).toEqual({press: {action: 'today'}, place: 'card', locale: 'fr'});
});
