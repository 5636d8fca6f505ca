import type {Step} from './step';

/** Step 3. */
export const calls: Step = {
  id: 'calls',
  state: () => 'not begun',
  suggestions: () => [],
  views: {
    home: ({words}) => ({
      id: 'calls.home',
      title: words.steps.calls.title,
      back: {label: words.overview.back, press: {action: 'overview'}},
      blocks: [],
    }),
  },
  changes: {},
};
