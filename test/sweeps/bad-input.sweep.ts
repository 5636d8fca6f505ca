import {type Press, ToldToMend} from '../../local/panel';
import type {Field, FieldKind, Screen} from '../../src/core/screen';
import {TABLES} from '../../src/core/tables';
import {fieldsOf} from '../core/support/screens';
import {copyOf, type Someone} from '../stories/support/person';
import {rowsOf} from '../stories/support/tracker';
import {everyChange, type Point} from './support/every-change';
import {everybody} from './support/everybody';
import {count} from './support/say';

/** What nobody means, by the kind of field it is typed into. */
const IMPOSSIBLE: Partial<Record<FieldKind, string>> = {
  day: '2027-02-30',
  time: '25:99',
  number: 'lots',
  email: 'ana at home',
};

const WORDS: readonly FieldKind[] = ['line', 'lines', 'openChoice'];

const TOO_LONG = 'x'.repeat(50_001);

/** Lists beside which not any words may be typed: only a number, or a time zone. */
const isNoWord = ({name}: Field): boolean =>
  ['minutes', 'zone', 'theirZone'].includes(name);

/** Whom one talks with at an outing belongs to the talk; keeping the outing only leaves it in its field. */
const staysInField = ({press}: Point, {name}: Field): boolean =>
  press.action === 'prepare.saveOuting' && name === 'whom';

const points = [...everyChange(everybody())].filter(
  ({press}) => press.typed !== undefined,
);

/** The fields of the form that was sent, and the press with other words in them. */
const fieldsIn = (point: Point): readonly Field[] =>
  fieldsOf(point.before.visitor.screen as Screen).filter(
    one =>
      point.press.typed?.[one.name] !== undefined && !staysInField(point, one),
  );

const over = (
  {press}: Point,
  typed: Readonly<Record<string, string>>,
): Press => ({
  ...press,
  typed: {...press.typed, ...typed},
  id: 'pressed-badly',
});

/** At which field something is to be put right; undefined where the press is taken. */
function refusedAt({visitor}: Someone, press: Press): string | undefined {
  try {
    visitor.send(press);
    return undefined;
  } catch (problem) {
    if (!(problem instanceof ToldToMend)) throw problem;
    return problem.field ?? 'no field';
  }
}

it.each(Object.entries(IMPOSSIBLE))(
  'an impossible %s is refused at its field, in every form',
  (kind, value) => {
    const failures: string[] = [];
    let tried = 0;
    for (const point of points)
      for (const field of fieldsIn(point).filter(one => one.kind === kind)) {
        tried += 1;
        const press = over(point, {[field.name]: value});
        if (refusedAt(copyOf(point.before), press) !== field.name)
          failures.push(`${point.press.action}: ${field.name}`);
      }
    count(`Impossible: ${kind}`, tried, failures);
    expect(tried).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  },
);

it('words longer than a cell are refused at their field, in every form', () => {
  const failures: string[] = [];
  let tried = 0;
  for (const point of points)
    for (const field of fieldsIn(point).filter(one =>
      WORDS.includes(one.kind),
    )) {
      tried += 1;
      const press = over(point, {[field.name]: TOO_LONG});
      if (refusedAt(copyOf(point.before), press) !== field.name)
        failures.push(`${point.press.action}: ${field.name}`);
    }
  count('Words too long', tried, failures);
  expect(failures).toEqual([]);
});

it('words of any script are kept as they were typed, in every form', () => {
  const failures: string[] = [];
  let tried = 0;
  for (const point of points) {
    const typed = Object.fromEntries(
      fieldsIn(point)
        .filter(one => WORDS.includes(one.kind) && !isNoWord(one))
        .map(({name}) => [name, `שרה 😀 ${name} é =1+1`]),
    );
    const someone = copyOf(point.before);
    const refused = refusedAt(someone, over(point, typed));
    const kept = JSON.stringify(
      Object.values(TABLES).map(({title}) => rowsOf(someone, title)),
    );
    for (const [name, words] of Object.entries(typed)) {
      tried += 1;
      if (refused !== undefined || !kept.includes(words))
        failures.push(`${point.press.action}: ${name}`);
    }
  }
  count('Words of any script', tried, failures);
  expect(failures).toEqual([]);
});
