import {english} from '../../src/core/languages/english';
import {french} from '../../src/core/languages/french';
import {german} from '../../src/core/languages/german';
import {says, fieldLabelled} from './support/panel';
import {byHand} from './support/by-hand';
import {aPerson, aPersonWithTracker, type Someone} from './support/person';

const withTracker = (locale: string): Someone => {
  const someone = aPerson({locale});
  someone.visitor.open();
  someone.visitor.press('makeTracker');
  someone.visitor.press('overview');
  return someone;
};

const titleOfSettings = ({visitor}: Someone): string => {
  visitor.press('language');
  return visitor.screen.title;
};

describe('the language', () => {
  it.each([
    ['en_GB', english.language.title],
    ['de_AT', german.language?.title],
    ['fr-CA', french.language?.title],
    ['ja', english.language.title],
  ])('is that of the person’s account, %s, or English', (locale, title) => {
    expect(titleOfSettings(withTracker(locale))).toBe(title);
  });

  it('is changed with one press, is said on the next screen at once, and stays', () => {
    const someone = aPersonWithTracker();
    const {visitor} = someone;
    visitor.press('language');
    expect(fieldLabelled(visitor, english.language.field).value).toBe('en');
    visitor.press('language.save', {language: 'de'});
    expect(says(visitor)).toContain(german.language!.title);
    expect(visitor.screen).toMatchObject({
      said: german.language!.saved,
      language: 'de',
    });
    expect(titleOfSettings(someone)).toBe(german.language!.title);
  });

  it('can be typed into the Settings tab, by its name or its code', () => {
    const someone = aPersonWithTracker();
    const hand = byHand(someone);
    const row =
      hand
        .values("'Settings'!A:C")
        .findIndex(cells => cells.includes(english.settings.language)) + 1;
    hand.type('Settings', row, {Value: 'Français'});
    expect(titleOfSettings(someone)).toBe(french.language!.title);
  });

  it('is one of ours, whatever is sent', () => {
    const {visitor} = aPersonWithTracker();
    visitor.press('language');
    expect(() =>
      visitor.send({action: 'language.save', typed: {language: 'xx'}}),
    ).toThrow();
  });
});
