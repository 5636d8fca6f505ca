import {clickable} from './actions';
import type {CardClass, Fields} from './builder';
import {COLOUR, NUMBER, PICTURE, TEXT, integer, made, oneOf} from './kinds';
import {add, keep, missing, setter} from './setters';

export const BORDER_STYLE: CardClass = {
  name: 'BorderStyle',
  setters: {
    setType: keep('type', oneOf('BorderType')),
    setCornerRadius: keep('cornerRadius', integer(0, 100)),
    setStrokeColor: keep('strokeColor', COLOUR),
  },
};

export const IMAGE_CROP_STYLE: CardClass = {
  name: 'ImageCropStyle',
  setters: {
    setImageCropType: keep('type', oneOf('ImageCropType')),
    setAspectRatio: setter([NUMBER], (fields, [ratio]) => {
      if ((ratio as number) <= 0)
        throw new Error('The aspect ratio must be above 0.');
      fields['aspectRatio'] = ratio;
    }),
  },
};

export const IMAGE_COMPONENT: CardClass = {
  name: 'ImageComponent',
  setters: {
    setImageUrl: keep('imageUri', PICTURE),
    setAltText: keep('altText', TEXT),
    setCropStyle: keep('cropStyle', made(IMAGE_CROP_STYLE)),
    setBorderStyle: keep('borderStyle', made(BORDER_STYLE)),
  },
  fault: missing('ImageComponent', {imageUri: 'setImageUrl'}),
};

export const GRID_ITEM: CardClass = {
  name: 'GridItem',
  setters: {
    setIdentifier: keep('id', TEXT),
    setTitle: keep('title', TEXT),
    setSubtitle: keep('subtitle', TEXT),
    setImage: keep('image', made(IMAGE_COMPONENT)),
    setLayout: keep('layout', oneOf('GridItemLayout')),
  },
};

export const GRID: CardClass = {
  name: 'Grid',
  start: {columnCount: 2},
  setters: {
    ...clickable,
    setTitle: keep('title', TEXT),
    setNumColumns: keep('columnCount', integer(1, 3)),
    setBorderStyle: keep('borderStyle', made(BORDER_STYLE)),
    addItem: add('items', made(GRID_ITEM)),
  },
  fault: missing('Grid', {items: 'an item'}),
  asWidget: (fields: Fields) => ({grid: fields}),
};
