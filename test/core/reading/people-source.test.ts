import {sourceOf} from '../../../src/core/reading/people-columns';

describe('where a file of people comes from', () => {
  it.each([
    ['Connected On'],
    ['Verknüpft am'],
    ['Vernetzt am'],
    ['Connecté le'],
    ['Conectado el'],
  ])('is LinkedIn where it has addresses of profiles and «%s»', heading => {
    expect([
      sourceOf(['First Name', 'URL', heading]),
      sourceOf(['First Name', heading]),
    ]).toEqual(['LinkedIn', 'another list']);
  });

  it.each([
    ['Google in English', 'E-mail 1 - Value'],
    ['Google in English', 'Phone 1 - Value'],
    ['Google as it was', 'Group Membership'],
    ['Google in English', 'Organization Title'],
    ['Outlook in English', 'E-mail Display Name'],
    ['Outlook in English', 'Business Phone'],
    ['Outlook in English', 'Business Street'],
    ['Outlook in German', 'Telefon (geschäftlich)'],
    ['Outlook in German', 'Straße geschäftlich'],
    ['Outlook in French', 'Rue (bureau)'],
    ['Outlook in French', 'Téléphone (bureau)'],
    ['Outlook in Spanish', 'Teléfono del trabajo'],
    ['Outlook in Spanish', 'Calle del trabajo'],
  ])('is an address book, of %s, where it has «%s»', (_, heading) => {
    expect(sourceOf(['Name', heading])).toBe('address book');
  });

  it.each([[['Name', 'E-mail', 'Phone']], [['Name', 'URL']], [[]]])(
    'is another list with nothing but %j',
    headings => {
      expect(sourceOf(headings)).toBe('another list');
    },
  );
});
