import {english} from '../../src/core/languages/english';
import {german} from '../../src/core/languages/german';
import {byHand} from './support/by-hand';
import {says} from './support/panel';
import {aPerson, type Someone} from './support/person';

const inGerman = (): Someone => {
  const someone = aPerson({locale: 'de_AT'});
  someone.visitor.open();
  someone.visitor.press('makeTracker');
  someone.visitor.press('overview');
  return someone;
};

/** How many the first tab counts in the row that begins with these words. */
const counted = (someone: Someone, label: string): unknown =>
  byHand(someone)
    .values("'Start'!A1:B40")
    .find(([first]) => first === label)?.[1];

const cellsOf = (someone: Someone, tab: string, heading: string): unknown[] => {
  const hand = byHand(someone);
  return hand
    .values(`'${tab}'`)
    .slice(1)
    .map(row => row[hand.column(tab, heading)]);
};

const add = ({visitor}: Someone, name: string): void => {
  visitor.send({action: 'people.new'});
  visitor.press('people.save', {name});
};

const showPeople = (someone: Someone): string => {
  someone.visitor.send({action: 'people.home'});
  return says(someone.visitor);
};

describe('a tracker made in German', () => {
  it('is German from its tabs to its lists, and what is done in the panel stands there in German', () => {
    const someone = inGerman();
    const hand = byHand(someone);
    expect(hand.tabs().map(({title}) => title)).toEqual([
      'Start',
      ...Object.values(german.kept!.sheet!.tabs!),
    ]);
    add(someone, 'Ida Berg');
    expect(cellsOf(someone, 'Personen', 'Stand')).toEqual(['noch ansprechen']);
    expect(counted(someone, 'noch ansprechen')).toBe(1);
    expect(showPeople(someone)).toContain('noch ansprechen');
  });

  it('understands what a person types into its cells, in German as in English', () => {
    const someone = inGerman();
    const hand = byHand(someone);
    hand.add('Personen', {Name: 'Ida Berg', Stand: 'gesprochen'});
    hand.add('Personen', {Name: 'Jo Lind', Stand: 'Met'});
    hand.add('Gespräche', {
      Person: 'Ida Berg',
      Stand: 'geführt',
      Beginn: '2027-03-01 08:00',
    });
    expect(counted(someone, 'gesprochen')).toBe(1);
    expect(counted(someone, 'Geführte Gespräche')).toBe(1);
    expect(showPeople(someone).match(/gesprochen/g)).toHaveLength(2);
    someone.visitor.send({action: 'thanks.home'});
    expect(says(someone.visitor)).toContain('Ida Berg');
  });

  it('stays German when the panel speaks English, and each understands the other', () => {
    const someone = inGerman();
    const {visitor} = someone;
    add(someone, 'Ida Berg');
    visitor.send({action: 'language'});
    visitor.press('language.save', {language: 'en'});
    expect(showPeople(someone)).toContain('to approach');
    add(someone, 'Jo Lind');
    expect(cellsOf(someone, 'Personen', 'Stand')).toEqual([
      'noch ansprechen',
      'noch ansprechen',
    ]);
    visitor.send({action: 'overview'});
    expect(says(visitor)).toContain(english.overview.title);
  });

  it('gives a deleted column back under its German heading', () => {
    const someone = inGerman();
    const hand = byHand(someone);
    hand.ask({
      deleteDimension: {
        range: {
          sheetId: hand.sheetId('Personen'),
          dimension: 'COLUMNS',
          startIndex: hand.column('Personen', 'Stand'),
          endIndex: hand.column('Personen', 'Stand') + 1,
        },
      },
    });
    someone.visitor.open();
    expect(hand.column('Personen', 'Stand')).toBeGreaterThan(0);
    add(someone, 'Ida Berg');
    expect(cellsOf(someone, 'Personen', 'Stand')).toEqual(['noch ansprechen']);
  });
});
