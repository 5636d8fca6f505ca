import {fill} from '../../languages/words';
import {opinionsByWork} from '../../opinions';
import {list, type Screen, text} from '../../screen';
import type {World} from '../../world';

/** All pictures there are. */
export function picturesScreen({words, tracker}: World): Screen {
  const {pictures} = words;
  const heard = opinionsByWork(tracker);
  return {
    id: 'pictures',
    title: pictures.title,
    back: {label: words.overview.back, press: {action: 'overview'}},
    blocks: [
      text(pictures.why, 'quiet'),
      list([
        {
          title: pictures.tree.title,
          text: pictures.tree.why,
          press: {action: 'pictures.tree'},
        },
        {
          title: pictures.works.title,
          text: pictures.works.why,
          press: {action: 'pictures.works'},
        },
        {
          title: pictures.imagined.title,
          text: pictures.imagined.why,
          press: {action: 'pictures.imagined'},
        },
        ...tracker.rows.work
          .filter(({id}) => heard.has(id))
          .map(({id, name}) => ({
            title: fill(pictures.answers, {work: name}),
            press: {action: 'pictures.answers', about: {work: id}},
          })),
      ]),
    ],
  };
}
