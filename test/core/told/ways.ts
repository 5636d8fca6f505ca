import {fieldsOf} from '../../../local/panel';
import type {Press, Screen} from '../../../src/core/screen';
import {FILLINGS, filledIn} from '../../sweeps/support/fill-in';

/** The ways in which a press can be pressed, each by its name: a form filled in, as it stands, and with nothing in it; and about what is not there any more. */
export const ways = (
  screen: Screen,
  press: Press,
  leaves: boolean,
): readonly [string, Press][] => [
  ...(leaves || Object.keys(fieldsOf(screen)).length === 0
    ? [['', press] as [string, Press]]
    : [
        ...FILLINGS.map((filling, at): [string, Press] => [
          `filled ${at}`,
          filledIn(screen, press, filling),
        ]),
        ['as it stands', {...press, typed: fieldsOf(screen)}] as [
          string,
          Press,
        ],
        ['empty', {...press, typed: emptied(fieldsOf(screen))}] as [
          string,
          Press,
        ],
      ]),
  ...Object.entries(press.about ?? {})
    .filter(([, value]) => ID.test(value))
    .map(([name]): [string, Press] => [
      `no ${name}`,
      {
        ...press,
        about: {...press.about, [name]: 'gone'},
        ...(leaves ? {} : {typed: fieldsOf(screen)}),
      },
    ]),
];

/** What names a row. */
const ID = /^[A-Z]+-[\w-]+$/;

const emptied = (
  fields: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(fields).map(name => [name, '']));
