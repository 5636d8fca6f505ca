import type {Step} from './step';

/** Step 2. */
export const people: Step = {
  id: 'people',
  state: () => 'not begun',
  suggestions: () => [],
  views: {
    home: ({words}) => ({
      id: 'people.home',
      title: words.steps.people.title,
      back: {label: words.overview.back, press: {action: 'overview'}},
      blocks: [],
    }),
  },
  changes: {},
};
