import {fill} from '../../languages/words';
import {type Block, field} from '../../screen';
import type {Interview, Person} from '../../tables';
import type {World} from '../../world';

/** The choices about the calendar on the form for a talk: each is shown before anything is done, and inviting somebody is never ticked for the person. */
export function calendarFields(
  {words}: World,
  {
    talk,
    person,
  }: {
    readonly talk: Interview | undefined;
    readonly person: Person | undefined;
  },
): readonly Block[] {
  const {calendar} = words;
  const isThere = talk === undefined || talk.inCalendar !== '';
  return [
    field({
      name: 'calendar',
      label: calendar.put,
      kind: 'tick',
      value: isThere ? 'yes' : '',
      hint: calendar.putHint,
    }),
    ...(person && person.email !== '' && !talk?.invited
      ? [
          field({
            name: 'invite',
            label: fill(calendar.invite, {
              person: person.name,
              email: person.email,
            }),
            kind: 'tick',
            value: '',
            hint: calendar.inviteHint,
          }),
        ]
      : []),
    field({
      name: 'video',
      label: calendar.video,
      kind: 'tick',
      value: '',
    }),
  ];
}
