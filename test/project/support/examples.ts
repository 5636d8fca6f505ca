/** What somebody who follows a recipe does with one file: writes it, or puts a line before one that is there. */
export type Edit =
  | {readonly file: string; readonly written: string}
  | {readonly file: string; readonly before: string; readonly put: string}
  | {readonly file: string; readonly instead: string; readonly put: string};

const WAITING = 'const WAITING: readonly string[] = [';
/** Names the words that wait for somebody who speaks the other languages. */
const waits = (...places: readonly string[]): Edit => ({
  file: 'test/core/languages/every-language.test.ts',
  instead: WAITING,
  put: `${WAITING}${places.map(place => `'${place}', `).join('')}`,
});

/** The example of each recipe of CONTRIBUTING.md, by the heading it has there up to the colon. */
export const EXAMPLES: Readonly<Record<string, readonly Edit[]>> = {
  'A kind of letter': [
    {
      file: 'src/core/letters/kinds/congratulation.ts',
      written: `import {kind} from './kind';

/** To somebody who has good news of their own. Begun by hand. */
export const congratulation = kind({
  id: 'congratulation',
  cell: 'congratulation',
  optional: true,
  length: {least: 15, most: 90},
  parts: ['greeting', 'thanks', 'point', 'own', 'close'],
  asks: ['topic', 'particular'],
  templates: ['congratulation', 'congratulationShort'],
});
`,
    },
    {
      file: 'src/core/letters/kinds/index.ts',
      before: "import {decision} from './decision';",
      put: "import {congratulation} from './congratulation';\n",
    },
    {
      file: 'src/core/letters/kinds/index.ts',
      before: '  decision,\n',
      put: '  congratulation,\n',
    },
    {
      file: 'src/core/tables/letters.ts',
      before: "  'declined',\n",
      put: "  'congratulation',\n",
    },
    {
      file: 'src/core/languages/english/letters-kinds.ts',
      before: '  declined: {',
      put: `  congratulation: {
    title: 'To somebody with good news',
    when: 'As soon as you hear of it.',
    particular: 'What you wish them',
    willDo: '',
    topic: 'Their news',
    more: '',
    byHand: 'I was so glad to hear your news.',
  },
`,
    },
    {
      file: 'src/core/languages/english/letters-other.ts',
      before: '  newsMet: {',
      put: `  congratulation: {
    name: 'Good news of theirs',
    subject: 'How good to hear',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {part: 'thanks', text: 'I have heard of it: {{About}}. How good!'},
      {part: 'point', text: '{{The particular point}}'},
      {part: 'own', text: '{{In my own words?}}'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
  congratulationShort: {
    name: 'Good news of theirs, short',
    subject: 'Good news',
    lines: [
      {part: 'greeting', text: 'Dear {{First name}},'},
      {part: 'point', text: 'How good to hear! {{The particular point}}'},
      {part: 'close', text: '{{My name}}'},
    ],
  },
`,
    },
    waits(
      'kept.values.congratulation',
      'letters.kinds.congratulation',
      'letters.templates.congratulation',
      'letters.templates.congratulationShort',
    ),
  ],

  'A script': [
    {
      file: 'src/core/scripts/situations/on-a-train.ts',
      written: `import type {Situation} from '../situation';

/** An answer to those who are on their way. */
export const onATrain = {
  id: 'onATrain',
  group: 'answers',
  channel: 'call',
  asksForTime: false,
} as const satisfies Situation;
`,
    },
    {
      file: 'src/core/scripts/index.ts',
      before: "import {personnel} from './situations/personnel';",
      put: "import {onATrain} from './situations/on-a-train';\n",
    },
    {
      file: 'src/core/scripts/index.ts',
      before: '  notHiring,\n',
      put: '  onATrain,\n',
    },
    {
      file: 'src/core/languages/english/scripts/on-a-train.ts',
      written: `import type {SituationWords} from '../../../scripts/situation';

/** An answer to those who are on their way. */
export const onATrain: SituationWords = {
  title: '“I’m on a train”',
  when: 'Keep it short, and ask for a quieter hour.',
  opening: 'Then I will be brief, {{Form of address}}.',
  easing: 'There is no hurry on my side.',
  body: 'When may I call again?',
  close: 'Thank you, and a good journey.',
};
`,
    },
    {
      file: 'src/core/languages/english/scripts/index.ts',
      before: "import {personnel} from './personnel';",
      put: "import {onATrain} from './on-a-train';\n",
    },
    {
      file: 'src/core/languages/english/scripts/index.ts',
      before: '  notHiring,\n',
      put: '  onATrain,\n',
    },
    waits('scripts.situations.onATrain'),
  ],

  'A question': [
    {
      file: 'src/core/questions/bank.ts',
      before: "  ask(18, 'advice', 'A'),",
      put: "  ask(21, 'tools', 'C'),\n",
    },
    {
      file: 'src/core/languages/english/bank.ts',
      before: '  advice: {',
      put: `  tools: {
    question: 'What do you work with, and which of it would you miss most?',
    why: 'What is in somebody’s hands all day is much of the day.',
    clues: ['tools', 'equipment'],
  },
`,
    },
    {
      file: 'test/core/questions/bank.test.ts',
      instead: 'toHaveLength(20)',
      put: 'toHaveLength(21)',
    },
    {
      file: 'test/core/questions/bank.test.ts',
      instead: '6, 11, 18,',
      put: '6, 11, 19,',
    },
    waits('kept.values.tools', 'bank.tools'),
  ],

  'A language': [
    {
      file: 'src/core/languages/dutch/index.ts',
      written: `import type {SomeOf} from '../with-fallback';
import type {Words} from '../words';
import {kept} from './kept';
import {language} from './language';
import {sidebar} from './sidebar';

/** The words of the product in Dutch, as far as there are any. */
export const dutch: SomeOf<Words> = {language, kept, sidebar};
`,
    },
    {
      file: 'src/core/languages/dutch/language.ts',
      written: `/** The language itself, and where it is changed. */
export const language = {
  code: 'nl',
  name: 'Nederlands',
  title: 'Taal',
};
`,
    },
    {
      file: 'src/core/languages/dutch/kept.ts',
      written: `import type {SomeOf} from '../with-fallback';
import type {Words} from '../words';

/** What is written into trackers and documents. */
export const kept: SomeOf<Words['kept']> = {};
`,
    },
    {
      file: 'src/core/languages/dutch/sidebar.ts',
      written: `export const sidebar = {
  back: 'Terug: {place}',
};
`,
    },
    {
      file: 'src/core/languages/languages.ts',
      before: "  {code: 'fr', name: 'Français'},",
      put: "  {code: 'nl', name: 'Nederlands'},\n",
    },
    {
      file: 'src/core/languages/all.ts',
      before: "import {english} from './english';",
      put: "import {dutch} from './dutch';\n",
    },
    {
      file: 'src/core/languages/all.ts',
      before: '  de: german,\n',
      put: '  nl: dutch,\n',
    },
    {
      file: 'src/core/languages/kept.data.ts',
      before: "import {kept as english} from './english/kept';",
      put: "import {kept as dutch} from './dutch/kept';\n",
    },
    {
      file: 'src/core/languages/kept.data.ts',
      before: '  de: german,\n',
      put: '  nl: dutch,\n',
    },
    {
      file: 'src/google/words.ts',
      before: 'declare function wordsDe_(): string;',
      put: 'declare function wordsNl_(): string;\n',
    },
    {
      file: 'src/google/words.ts',
      before: '  de: () => wordsDe_(),',
      put: '  nl: () => wordsNl_(),\n',
    },
    {
      file: 'src/surfaces/sheets/sidebar/words.ts',
      before: 'import {sidebar as english}',
      put: "import {sidebar as dutch} from '../../../core/languages/dutch/sidebar';\n",
    },
    {
      file: 'src/surfaces/sheets/sidebar/words.ts',
      before: '  de: german,\n',
      put: '  nl: dutch,\n',
    },
  ],

  'A column': [
    {
      file: 'src/core/tables/people.ts',
      before: "    profile: text('Profile address', {width: 180}),",
      put: "    spokenOfAs: text('Spoken of as', {width: 110}),\n",
    },
    waits('kept.sheet.headings.people.spokenOfAs'),
  ],
};
