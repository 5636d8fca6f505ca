import {
  ATTENTION,
  GOOD,
  QUIET,
  WAITING,
  choice,
  day,
  id,
  lines,
  link,
  number,
  openChoice,
  table,
  text,
  yesNo,
} from './table';

/** How the person knows somebody (S2.7, S2.8). */
export const RELATIONSHIPS = [
  'friend',
  'relative',
  'fellow student',
  'co-worker',
  'neighbour',
  'teacher or former employer',
  'alum',
  'referral',
  'volunteer',
  'exhibitor or recruiter',
  'online',
] as const;

export const HOW_FOUND = [
  'knew them',
  'named by somebody',
  'research note',
  'outing',
  'online',
] as const;

export const PERMISSIONS = ['yes', 'no', 'not asked'] as const;

export const STAGES = [
  'to approach',
  'contacted',
  'arranged',
  'met',
  'thanked',
  'keeping in touch',
  'resting',
  'closed',
] as const;

/** Everybody the person talks with, or might. */
export const people = table({
  title: 'People',
  prefix: 'P',
  colour: '#b5563f',
  columns: {
    id: id(),
    name: text('Name', {width: 180}),
    stage: choice('Stage', STAGES, {
      width: 130,
      colours: {
        'to approach': WAITING,
        contacted: WAITING,
        arranged: ATTENTION,
        met: ATTENTION,
        thanked: GOOD,
        'keeping in touch': GOOD,
        resting: QUIET,
        closed: QUIET,
      },
    }),
    organisation: text('Organisation', {width: 170}),
    role: text('Role', {width: 170}),
    email: text('E-mail', {width: 200}),
    phone: text('Phone', {width: 140}),
    relationship: openChoice('How I know them', RELATIONSHIPS, {width: 170}),
    known: yesNo('I know them'),
    talker: yesNo('Loves to talk'),
    work: text('Kinds of work', {
      width: 180,
      note: 'Several kinds of work are separated by semicolons.',
    }),
    howFound: openChoice('How I found them', HOW_FOUND, {width: 150}),
    referredBy: text('Named by', {width: 160}),
    mayUseName: choice('May I say who named them', PERMISSIONS, {width: 130}),
    nextAction: text('Next action', {width: 200}),
    nextOn: day('Next on'),
    firstName: text('First name', {width: 110}),
    sayNameAs: text('Say the name as', {width: 130}),
    formOfAddress: text('Form of address', {width: 130}),
    profile: text('Profile address', {width: 180}),
    preferredWay: openChoice('Best reached by', [
      'phone',
      'e-mail',
      'in person',
    ]),
    assistant: text('Assistant', {width: 130}),
    timeZone: text('Their time zone', {width: 130}),
    yearsInField: number('Years in the field'),
    setting: text('Setting', {width: 140}),
    specialisation: text('Specialisation', {width: 150}),
    postalAddress: lines('Postal address', {width: 200}),
    notes: lines('Notes', {width: 260}),
    doNotContact: yesNo('Do not contact'),
    addedOn: day('Added on'),
    researchId: link('Research id'),
    referredById: link('Named by id', {column: 'referredBy', of: 'people'}),
  },
});
