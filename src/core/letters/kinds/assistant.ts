import {kind} from './kind';

/** T12: one or two lines to the assistant who helped. */
export const assistant = kind({
  id: 'assistant',
  cell: 'assistant',
  optional: true,
  length: {least: 8, most: 60},
  parts: ['greeting', 'thanks', 'own', 'close'],
  asks: ['topic'],
  templates: ['assistant', 'assistantShort'],
  occasions: ({tracker}) =>
    tracker.rows.people
      .filter(
        person =>
          person.assistant !== '' &&
          tracker.rows.calls.some(
            one => one.personId === person.id && one.spokeTo === 'assistant',
          ),
      )
      .map(person => ({
        about: person.id,
        person,
        at: '' as const,
        topic: person.assistant,
      })),
});
