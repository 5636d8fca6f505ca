import type {Area} from '../../questions/bank';

/** One question of the bank: its wording, why it is worth asking, and words by which a research note shows that it speaks of the same. */
interface BankWords {
  readonly question: string;
  readonly why: string;
  readonly clues: readonly string[];
}

/** The bank of twenty. Each is open: none can be answered with yes or no. */
export const bank: Readonly<Record<Area, BankWords>> = {
  'way into the work': {
    question: 'How did you come to do this work?',
    why: 'Nearly everybody likes to tell this story, so it warms up the talk, and it shows a road that somebody has really walked.',
    clues: [],
  },
  duties: {
    question: 'What are you responsible for, and who relies on it?',
    why: 'Titles hide a lot. This gets you the substance of the job in a few sentences.',
    clues: ['duties', 'responsible', 'responsibilities', 'tasks'],
  },
  'a typical day': {
    question: 'Take me through the last few days: what filled your hours?',
    why: 'Real days beat a description. Listen for what takes most of the time.',
    clues: ['typical day', 'daily routine', 'day to day'],
  },
  'liked most': {
    question: 'Which parts of the work make you glad you chose it?',
    why: 'You learn what the work gives back, and whether the same things would matter to you.',
    clues: [],
  },
  'liked least': {
    question: 'Which parts would you hand to somebody else tomorrow?',
    why: 'Every kind of work has its price. Better to hear it now than to find out later.',
    clues: [],
  },
  'skills and traits': {
    question:
      'What sort of person does well here, and what do they need to be good at?',
    why: 'Hold it against what you know of yourself.',
    clues: ['skills', 'traits', 'aptitude'],
  },
  'education and training': {
    question:
      'What did you have to learn or qualify in, and which of it has really been of use?',
    why: 'It separates what is demanded from what helps, and shows what the way in would cost you.',
    clues: [
      'degree',
      'licence',
      'license',
      'training',
      'qualification',
      'apprenticeship',
      'diploma',
    ],
  },
  'first jobs': {
    question: 'How do people find their way in today, and where do they begin?',
    why: 'Ways in change. The road of twenty years ago may be closed, and a new one open.',
    clues: ['entry level', 'entry-level', 'beginner', 'trainee'],
  },
  'hardest problems': {
    question: 'What are the hardest things you have to deal with?',
    why: 'What is hard for somebody who knows the work will be hard for you too. Would you enjoy getting better at it?',
    clues: ['stress', 'pressure', 'difficult'],
  },
  surprises: {
    question: 'What turned out quite different from what you had imagined?',
    why: 'You carry a picture of this work as well. This is the quickest way to correct it.',
    clues: [],
  },
  'hours and travel': {
    question:
      'How does the work shape the rest of your week: hours, travel, home?',
    why: 'The life around the work comes along with it.',
    clues: ['hours', 'shift', 'overtime', 'travel', 'weekend'],
  },
  'surroundings and people': {
    question:
      'What is it like here: the place, the people, the way things are done?',
    why: 'Surroundings differ from house to house even where the work is the same.',
    clues: ['atmosphere', 'culture', 'surroundings'],
  },
  pay: {
    question: 'What range of pay can a beginner in this field roughly expect?',
    why: 'Ask for the range in the field, never for anybody’s own pay. If they would rather not say, leave it there.',
    clues: ['pay', 'salary', 'wage', 'earn', 'income'],
  },
  'moving up': {
    question: 'What can a person grow into from here, and what does it take?',
    why: 'A first job is a beginning. Look a few years down the road.',
    clues: ['promotion', 'advancement', 'career path', 'senior'],
  },
  outlook: {
    question:
      'How is the field changing, and what do you expect of the coming years?',
    why: 'Those inside see a change well before it is in print.',
    clues: ['outlook', 'trend', 'growth', 'shortage', 'future'],
  },
  'employers and related work': {
    question:
      'What kinds of places employ people for this, and which other work is close to it?',
    why: 'If this one does not fit, its neighbour may.',
    clues: ['employers', 'related', 'industries'],
  },
  'reading and joining': {
    question:
      'What would you read, watch or join to understand the field better?',
    why: 'They know the good sources, and you will have something to write back about.',
    clues: ['association', 'magazine', 'journal', 'podcast'],
  },
  advice: {
    question: 'What would you look into next if you stood where I stand?',
    why: 'The advice is made for you, and most people enjoy giving it.',
    clues: [],
  },
  names: {
    question:
      'Who else, two or three people perhaps, could tell me more about this?',
    why: 'One talk leads to the next. Ask for several: each sees the work from another side.',
    clues: [],
  },
  permission: {
    question:
      'May I say that I have the names from you, and may I come back with a question?',
    why: 'A name opens a door only when its owner agrees. Write down the answer for each name.',
    clues: [],
  },
};
