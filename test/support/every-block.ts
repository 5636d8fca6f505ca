import type {Block, Field, FieldKind} from '../../src/core/screen';

const CHOICES = [
  {value: 'school', label: 'From school'},
  {value: 'family', label: 'From my family'},
];

const WITH_CHOICES: readonly FieldKind[] = ['choice', 'openChoice'];

/** A field of a kind, called after its kind. */
export const aField = (
  kind: FieldKind,
  some: Partial<Field> = {},
): Extract<Block, {show: 'field'}> => ({
  show: 'field',
  field: {
    name: kind,
    label: `A ${kind}`,
    kind,
    value: '',
    ...(WITH_CHOICES.includes(kind) ? {choices: CHOICES} : {}),
    ...some,
  },
});

/** A field of every kind; the compiler knows when one is missing. */
export const EVERY_FIELD: Readonly<Record<FieldKind, Block>> = {
  line: aField('line', {value: 'Marine biologist', required: true}),
  lines: aField('lines', {hint: 'As much as you like.'}),
  email: aField('email', {value: 'ada@example.org'}),
  phone: aField('phone'),
  number: aField('number', {value: '3'}),
  day: aField('day', {value: '2027-03-01'}),
  time: aField('time', {value: '14:30'}),
  rating: aField('rating', {value: '4'}),
  tick: aField('tick'),
  choice: aField('choice', {value: 'school'}),
  openChoice: aField('openChoice'),
  file: aField('file', {accept: '.csv'}),
};

/** A block of every kind, with words of `say` in every place that can have words. */
export const everyBlock = (
  say: (words: string) => string = words => words,
): readonly Block[] => [
  {
    show: 'text',
    text: say('Talk to three people before you make up your mind.'),
  },
  {show: 'text', text: say('A quiet remark.'), tone: 'quiet'},
  {show: 'text', text: say('Two letters are on their way.'), tone: 'good'},
  {show: 'text', text: say('This letter is a week late.'), tone: 'warn'},
  {
    show: 'list',
    items: [
      {
        title: say('Marine biologist'),
        text: say('2 opinions of 3'),
        badge: {text: say('kept'), tone: 'good'},
        press: {action: 'work.edit', about: {work: 'W-1'}},
      },
      {
        title: say('Carpenter'),
        badge: {text: say('idea'), tone: 'quiet'},
        press: {action: 'work.edit', about: {work: 'W-2'}},
      },
      {title: say('Led nowhere'), badge: {text: say('late'), tone: 'warn'}},
    ],
  },
  {show: 'list', items: [], empty: say('Nobody yet.')},
  {show: 'heading', text: say('About it')},
  ...Object.values(EVERY_FIELD).map(block =>
    block.show === 'field'
      ? {
          ...block,
          field: {
            ...block.field,
            label: say(block.field.label),
            hint: say(block.field.hint ?? 'A hint.'),
            choices: block.field.choices?.map(one => ({
              ...one,
              label: say(one.label),
            })),
          },
        }
      : block,
  ),
  {
    show: 'details',
    summary: say('More about it'),
    blocks: [{...aField('line', {name: 'inside', label: say('Inside')})}],
  },
  {
    show: 'link',
    label: say('Open the letter'),
    address: 'https://example.org/',
  },
  {
    show: 'download',
    label: say('Keep the people as a file'),
    name: 'people.csv',
    mime: 'text/csv',
    content: 'Name\r\nAda\r\n',
  },
  {
    show: 'download',
    label: say('Save it as a page'),
    print: say('Print it'),
    name: 'brief.html',
    mime: 'text/html',
    content: '<!doctype html><p>A page</p>',
  },
  {
    show: 'table',
    table: {
      caption: say('What each person said'),
      columns: [say('Question'), say('Ada'), say('Grace')],
      rows: [
        [say('What is a good day?'), say('A quiet one'), say('A full one')],
      ],
    },
  },
  {
    show: 'tree',
    name: say('Who led to whom'),
    roots: [
      {
        title: say('Grace'),
        text: say('2 names'),
        press: {action: 'people.show', about: {person: 'P-1'}},
        branches: [
          {
            title: say('Linus'),
            badge: {text: say('led nowhere'), tone: 'quiet'},
            branches: [],
          },
          {title: say('Margaret'), branches: []},
        ],
      },
    ],
  },
  {
    show: 'letter',
    letter: {
      to: say('ada@example.org'),
      subject: say('Thank you for Tuesday'),
      paragraphs: [
        {runs: [{text: say('Dear Ada,')}]},
        {runs: []},
        {
          runs: [
            {text: say('it was ')},
            {text: say('good'), bold: true},
            {text: say(' of you, '), italic: true},
            {text: say('truly'), underline: true},
            {text: say(' see this'), link: 'https://example.org/this'},
          ],
        },
        {runs: [{text: say('One point')}], bullet: true},
        {runs: [{text: say('Another point')}], bullet: true},
      ],
    },
  },
  {
    show: 'buttons',
    buttons: [
      {label: say('Save'), press: {action: 'save'}, kind: 'main'},
      {label: say('Move up'), press: {action: 'up'}, leaves: true},
      {label: say('Remove it'), press: {action: 'remove'}, kind: 'danger'},
    ],
  },
];
