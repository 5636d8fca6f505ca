import {afterMark} from '../../../src/core/reading/after-mark';

describe('the subject of a letter', () => {
  it.each([
    'Subject: Merci',
    'Betreff: Merci',
    'Objet\u00a0: Merci',
    'Objet\u202f: Merci',
    'Objet : Merci',
    'objet:Merci',
    '  Subject: Merci  ',
  ])(
    'stands behind its mark in any language, however its colon is spaced: «%s»',
    line => {
      expect(afterMark(line, 'subject')).toBe('Merci');
    },
  );

  it.each(['Objet perdu', 'Subjects: Merci', 'Genre : Merci', ''])(
    'is not begun by «%s»',
    line => expect(afterMark(line, 'subject')).toBeUndefined(),
  );
});
