import {SANDBOX} from '../../../local/page/editor/sandbox';

it('a sidebar’s frame may do what Google’s may, and cannot lead the page elsewhere', () => {
  expect(SANDBOX.split(' ').sort()).toEqual([
    'allow-downloads',
    'allow-forms',
    'allow-modals',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
    'allow-same-origin',
    'allow-scripts',
  ]);
});
