import {type Deed, show, write} from '../../deed';
import {Problem} from '../../problem';
import {BANK} from '../../questions/bank';
import {sayValue} from '../../say-value';
import {
  about,
  buttons,
  field,
  heading,
  type Press,
  type Screen,
  text,
  typed,
} from '../../screen';
import {put} from '../../tracker';
import type {World} from '../../world';
import {home} from './home';

/** One of the twenty: its wording, why it is worth asking, and room for own words. */
export function bankScreen(world: World, press: Press): Screen {
  const words = world.words.questions;
  const one = BANK.find(some => String(some.number) === about(press, 'number'));
  if (!one) throw new Problem('gone');
  const {question, why} = world.words.bank[one.area];
  return {
    id: `questions.bank ${one.number}`,
    title: `${one.number} ${question}`,
    back: {
      label: world.words.steps.questions.title,
      press: {action: 'questions.home'},
    },
    blocks: [
      text(sayValue(one.area, world.words), 'quiet'),
      heading(words.why),
      text(why, 'quiet'),
      field({
        name: 'wording',
        label: words.wording,
        kind: 'lines',
        value:
          world.tracker.rows.questions.find(row => row.number === one.number)
            ?.text ?? '',
        hint: words.wordingHint,
      }),
      buttons({
        label: words.save,
        press: {
          action: 'questions.saveWording',
          about: {number: String(one.number)},
        },
        kind: 'main',
      }),
    ],
  };
}

/** Keeps the person's wording for one of the twenty; empty words bring the bank's back. */
export function saveWording(world: World, press: Press): Deed {
  const one = BANK.find(some => String(some.number) === about(press, 'number'));
  if (!one) throw new Problem('gone');
  const row = world.tracker.rows.questions.find(
    some => some.number === one.number,
  );
  const change = put('questions', row?.id ?? `Q-bank-${one.number}`, {
    text: typed(press, 'wording'),
    area: one.area,
    number: one.number,
    archived: false,
  });
  return write([change], after =>
    show(home(after, after.words.questions.saved)),
  );
}
