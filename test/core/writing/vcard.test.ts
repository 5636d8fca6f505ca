import type {Person} from '../../../src/core/tables';
import {emptyRow} from '../../../src/core/tracker';
import {asVcards} from '../../../src/core/writing/vcard';

const aPerson = (set: Partial<Person>): Person => ({
  ...emptyRow('people', 'P-1'),
  name: 'Ida Berg',
  firstName: 'Ida',
  ...set,
});
const linesOf = (...people: readonly Person[]) =>
  asVcards(people).split('\r\n');
const nameIn = (name: string, firstName: string) =>
  linesOf(aPerson({name, firstName})).find(line => line.startsWith('N:'));

describe('people for an address book', () => {
  it('come with all that an address book has a place for', () => {
    expect(
      linesOf(
        aPerson({
          organisation: 'Honey, Sons',
          role: 'Beekeeper; baker',
          email: 'ida@honey.example',
          phone: '+43 660 123',
          postalAddress: '1 Lane\nVienna',
          profile: 'https://honey.example/ida',
          notes: 'Kind',
        }),
      ),
    ).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Berg;Ida;;;',
      'FN:Ida Berg',
      'ORG:Honey\\, Sons',
      'TITLE:Beekeeper\\; baker',
      'EMAIL;TYPE=INTERNET:ida@honey.example',
      'TEL:+43 660 123',
      'ADR:;;1 Lane\\nVienna;;;;',
      'URL:https://honey.example/ida',
      'UID:seven-steps-P-1',
      'END:VCARD',
      '',
    ]);
  });

  it('leave out what nobody knows, and who has no name', () => {
    expect(
      linesOf(
        aPerson({}),
        aPerson({id: 'P-2', name: '', email: 'a@b.example'}),
        aPerson({id: 'P-3', name: 'Bo', firstName: ''}),
      ),
    ).toEqual([
      ...['BEGIN:VCARD', 'VERSION:3.0', 'N:Berg;Ida;;;', 'FN:Ida Berg'],
      ...['UID:seven-steps-P-1', 'END:VCARD'],
      ...['BEGIN:VCARD', 'VERSION:3.0', 'N:;Bo;;;', 'FN:Bo'],
      ...['UID:seven-steps-P-3', 'END:VCARD'],
      '',
    ]);
  });

  it.each([
    ['Ida Berg', 'Ida', 'N:Berg;Ida;;;'],
    ['Ida  Berg', 'Ida', 'N:Berg;Ida;;;'],
    ['Ida van der Berg', 'Ida', 'N:van der Berg;Ida;;;'],
    ['Ana María López', 'Ana María', 'N:López;Ana María;;;'],
    ['Berg, Ida', 'Ida', 'N:Berg;Ida;;;'],
    ['Berg ,  Ida ', 'Ida', 'N:Berg;Ida;;;'],
    ['Berg,', 'Ida', 'N:;Berg\\,;;;'],
    ['Dr. Ida Berg', 'Ida', 'N:;Dr. Ida Berg;;;'],
    ['Idaho Berg', 'Ida', 'N:;Idaho Berg;;;'],
    ['Ida', 'Ida', 'N:;Ida;;;'],
    ['Ida Berg', '', 'N:;Ida Berg;;;'],
    ['Berg, Ida', '', 'N:;Berg\\, Ida;;;'],
    ['Berg, Ida', 'Berg, Ida', 'N:;Berg\\, Ida;;;'],
  ])('have of «%s», called «%s», the name %s', (name, firstName, line) => {
    expect(nameIn(name, firstName)).toBe(line);
  });

  it('have no line longer than 75 octets', () => {
    const [, , , , long, more] = linesOf(
      aPerson({organisation: 'Honey '.repeat(20).trim()}),
    );
    expect([long, more]).toEqual([
      `ORG:${'Honey '.repeat(11)}Honey`,
      ` ${' Honey'.repeat(8)}`,
    ]);
  });
});
