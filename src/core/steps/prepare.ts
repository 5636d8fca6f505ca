import type {Step} from './step';

/** Step 4. */
export const prepare: Step = {
  id: 'prepare',
  state: () => 'not begun',
  suggestions: () => [],
  views: {
    home: ({words}) => ({
      id: 'prepare.home',
      title: words.steps.prepare.title,
      back: {label: words.overview.back, press: {action: 'overview'}},
      blocks: [],
    }),
  },
  changes: {},
};
