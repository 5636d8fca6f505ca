import type {CardClass, Fields, Setter} from './builder';
import {FLAG, PICTURE, TEXT, integer, made, oneOf} from './kinds';
import {keep, missing, setter} from './setters';

export const MATERIAL_ICON: CardClass = {
  name: 'MaterialIcon',
  setters: {
    setName: keep('name', TEXT),
    setFill: keep('fill', FLAG),
    setWeight: keep('weight', integer(100, 700)),
    setGrade: keep('grade', integer(-25, 200)),
  },
  fault: missing('MaterialIcon', {name: 'setName'}),
};

/** The three ways to say which icon: the last one said counts. */
const which: Readonly<Record<string, Setter>> = {
  setIcon: only('knownIcon', oneOf('Icon')),
  setIconUrl: only('iconUrl', PICTURE),
  setMaterialIcon: only('materialIcon', made(MATERIAL_ICON)),
};

export const ICON_IMAGE: CardClass = {
  name: 'IconImage',
  setters: {
    ...which,
    setAltText: keep('altText', TEXT),
    setImageCropType: setter([oneOf('ImageCropType')], (fields, [given]) => {
      if (given !== 'SQUARE' && given !== 'CIRCLE')
        throw new Error('An IconImage can only be cropped SQUARE or CIRCLE.');
      fields['imageType'] = given;
    }),
  },
  fault: hasIcon('IconImage'),
};

/** The same ways for what has an icon of its own under `icon`. */
export const withIcon: Readonly<Record<string, Setter>> = Object.fromEntries(
  Object.entries(which).map(([method, {takes, set}]) => [
    method,
    setter(takes, (fields, given) => {
      const icon = {...(fields['icon'] as Fields | undefined)};
      set(icon, given);
      fields['icon'] = icon;
    }),
  ]),
);

export function hasIcon(of: string): (icon: Fields) => string | undefined {
  return icon =>
    WAYS.some(way => icon[way] !== undefined)
      ? undefined
      : `${of} needs setIcon, setIconUrl or setMaterialIcon.`;
}

const WAYS = ['knownIcon', 'iconUrl', 'materialIcon'];

function only(way: string, kind: Setter['takes'][number]): Setter {
  return setter([kind], (fields, [given]) => {
    for (const other of WAYS) delete fields[other];
    fields[way] = given;
  });
}
