import type {Step} from './step';

/** Step 6. */
export const record: Step = {
  id: 'record',
  state: () => 'not begun',
  suggestions: () => [],
  views: {
    home: ({words}) => ({
      id: 'record.home',
      title: words.steps.record.title,
      back: {label: words.overview.back, press: {action: 'overview'}},
      blocks: [],
    }),
  },
  changes: {},
};
