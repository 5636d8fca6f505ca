import {choice, id, link, moment, table, text} from './table';
import {PERMISSIONS} from './people';

/** Names that were given: by whom, whether their name may be used, and what came of it. */
export const referrals = table({
  title: 'Referrals',
  prefix: 'N',
  colour: '#a8476f',
  columns: {
    id: id(),
    name: text('Name given', {width: 180}),
    from: text('Given by', {width: 180}),
    detail: text('Who they are and how to reach them', {width: 260}),
    permission: choice('May I use the giver’s name', PERMISSIONS, {width: 160}),
    outcome: text('What came of it', {width: 220}),
    giverToldOn: moment('Giver told on', {width: 140}),
    fromPersonId: link('Given by id', {column: 'from', of: 'people'}),
    interviewId: link('Interview id'),
    callId: link('Call id'),
    newPersonId: link('Person id'),
  },
});
