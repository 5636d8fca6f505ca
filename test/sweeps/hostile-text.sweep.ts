import {HOSTILE_TEXTS} from '../support/hostile-texts';
import {everyChange} from './support/every-change';
import {everybody} from './support/everybody';
import {type Form, formOf, typeInto} from './support/hostile-form';
import {count, say} from './support/say';

it('every hostile text is kept as it was typed, in every field of every form', () => {
  const failures: string[] = [];
  const refusals = new Map<string, number>();
  const fields = new Set<string>();
  let tried = 0;
  for (const point of everyChange(everybody())) {
    if (point.press.typed === undefined) continue;
    const form: Form | undefined = formOf(point);
    if (!form) continue;
    const {action} = point.press;
    for (const name of form.fields) fields.add(`${action} ${name}`);
    for (const {name, text} of HOSTILE_TEXTS) {
      tried += form.fields.length;
      const {refused, wrong} = typeInto(form, text);
      if (refused !== undefined)
        refusals.set(
          `${action} ${refused.slice(0, 160)}`,
          (refusals.get(`${action} ${refused}`) ?? 0) + 1,
        );
      if (wrong === undefined) continue;
      failures.push(`${action}: ${name}: ${wrong.slice(0, 300)}`);
      say(`FAILED ${failures.at(-1)}`);
    }
    say(`${action}: ${form.fields.join(', ')}`);
  }
  for (const [refused, times] of refusals) say(`refused ${times}: ${refused}`);
  count(
    `Hostile texts (${HOSTILE_TEXTS.length} in ${fields.size} fields)`,
    tried,
    failures,
  );
  expect(failures).toEqual([]);
});
