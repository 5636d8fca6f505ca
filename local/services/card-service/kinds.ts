import {asFormatted} from '../../cards/formatted-text';
import {enumOf} from '../enumeration';
import {finished, madeOf, type CardClass} from './builder';

/** What a setter takes in one place: `fits` decides by kind, as Google's signatures do; `read` refuses what is of the kind and still wrong. */
export interface Kind {
  fits(value: unknown): boolean;
  read(value: unknown, call: string): unknown;
}

export const TEXT: Kind = {
  fits: value => typeof value === 'string',
  read: value => value,
};

/** A text that may hold the few tags that cards show. */
export const FORMATTED: Kind = {
  ...TEXT,
  read: (value, call) => {
    const {fault} = asFormatted(String(value));
    if (fault !== undefined) throw new Error(`${call}: ${fault}`);
    return value;
  },
};

export const FLAG: Kind = {
  fits: value => typeof value === 'boolean',
  read: value => value,
};

export const NUMBER: Kind = {
  fits: value => typeof value === 'number' && Number.isFinite(value),
  read: value => value,
};

/** A whole number from `least` to `most`. */
export const integer = (least: number, most: number): Kind => ({
  fits: value => Number.isInteger(value),
  read: (value, call) => {
    const number = value as number;
    if (number >= least && number <= most) return number;
    throw new Error(
      `${call}: ${number} is not a whole number from ${least} to ${most}.`,
    );
  },
});

/** Milliseconds since 1970, as a number or as text. */
export const MOMENT: Kind = {
  fits: value => typeof value === 'number' || typeof value === 'string',
  read: (value, call) => {
    if (/^-?\d{1,16}$/.test(String(value))) return String(value);
    throw new Error(
      `${call}: ${String(value)} is not a whole number of milliseconds.`,
    );
  },
};

/** A text, number or truth value; kept as text. */
export const PLAIN: Kind = {
  fits: value => ['string', 'number', 'boolean'].includes(typeof value),
  read: value => String(value),
};

export const TEXTS: Kind = {
  fits: value => Array.isArray(value) && value.every(one => TEXT.fits(one)),
  read: value => value,
};

/** Every key and every value of an action's parameters is a text. */
export const PARAMETERS: Kind = {
  fits: value =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
  read: (value, call) =>
    Object.entries(value as object).map(([key, part]: [string, unknown]) => {
      if (typeof part === 'string') return {key, value: part};
      throw new Error(
        `${call}: the parameter ${key} is not a text. Keys and values of parameters must be strings.`,
      );
    }),
};

/** A picture's address: cards show only public ones over https, and no SVG. */
export const PICTURE: Kind = {
  ...TEXT,
  read: (value, call) => {
    const address = String(value);
    if (!/^https:\/\/[^/\s]+\/\S*$/.test(address))
      throw new Error(
        `${call}: ${address} is not the https:// address of a public picture.`,
      );
    if (/\.svgz?(?:[?#]|$)/i.test(address))
      throw new Error(`${call}: cards do not show SVG (${address}).`);
    return address;
  },
};

/** `#rrggbb`, read as Google keeps colours. */
export const COLOUR: Kind = {
  ...TEXT,
  read: (value, call) => {
    const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
      String(value),
    );
    if (parts === null)
      throw new Error(`${call}: ${String(value)} is not a colour #rrggbb.`);
    const [red, green, blue] = parts
      .slice(1)
      .map(part => parseInt(part, 16) / 255);
    return {red, green, blue};
  },
};

/** A value of the enum `CardService.<name>`, read as its name. */
export const oneOf = (name: string): Kind => ({
  fits: value => enumOf(value)?.enumName === name,
  read: value => enumOf(value)?.name,
});

/** An object of one of the classes, read as a copy of what it is now. */
export const made = (...classes: readonly CardClass[]): Kind => ({
  fits: value => classes.some(one => one.name === madeOf(value)?.of.name),
  read: (value, call) => {
    const it = madeOf(value);
    return it && finished(it, call);
  },
});

/** Anything that may stand in a section, or only what stands in a column, read as it stands there. */
export const widget = (classes: () => readonly CardClass[]): Kind => ({
  fits: value => classes().some(one => one.name === madeOf(value)?.of.name),
  read: (value, call) => {
    const it = madeOf(value);
    return it?.of.asWidget?.(finished(it, call));
  },
});

/** Several built things of one class, such as `Card[]`. */
export const several = (className: string): Kind => ({
  fits: value =>
    Array.isArray(value) &&
    value.every(one => madeOf(one)?.of.name === className),
  read: value =>
    (value as readonly unknown[]).map(one => {
      const it = madeOf(one);
      return it && finished(it, className);
    }),
});

/** Something that `build()` has made. */
export const built = (className: string): Kind => ({
  fits: value => madeOf(value)?.of.name === className,
  read: value => {
    const it = madeOf(value);
    return it && finished(it, className);
  },
});
