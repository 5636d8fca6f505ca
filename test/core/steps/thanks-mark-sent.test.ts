import {put} from '../../../src/core/tracker';
import {afterATalk, askedFor, aTalkWith} from '../support/thanking';

/** What a letter given by hand leaves behind, of everything but the letter itself. */
function leftBehind(
  about: Readonly<Record<string, string>>,
  ...more: Parameters<typeof afterATalk>
): readonly unknown[] {
  const {panel, asked} = afterATalk(...more);
  panel.send({
    action: 'thanks.otherWaySave',
    about,
    typed: {channel: 'handwritten'},
  });
  return askedFor(asked, 'write')
    .flatMap(({changes}) => changes)
    .filter(({table}) => table !== 'letters' && table !== 'settings')
    .map(change => [
      change.table,
      change.id,
      'set' in change ? change.set : undefined,
    ]);
}

const KEEP_IN_TOUCH = {
  nextAction: 'Tell them how it went',
  nextOn: '2027-05-30',
};
const TALK = {interview: 'I-1', person: 'P-1', kind: 'informational'};

describe('a thank-you that went', () => {
  it.each([
    ['nothing is planned with them', '', KEEP_IN_TOUCH],
    ['what was planned is over', '2027-02-27', KEEP_IN_TOUCH],
    ['something is planned for today', '2027-03-01', KEEP_IN_TOUCH],
    ['something is planned for tomorrow', '2027-03-02', {}],
  ] as const)('leads to a next word where %s', (_, nextOn, next) => {
    expect(
      leftBehind(TALK, [put('people', 'P-1', {nextOn, nextAction: 'Call'})]),
    ).toEqual([['people', 'P-1', {stage: 'thanked', ...next}]]);
  });

  it('for anything but a talk leaves open how far things are with them', () => {
    expect(
      leftBehind({kind: 'advice', about: '2027-03-01', person: 'P-1'}),
    ).toEqual([['people', 'P-1', KEEP_IN_TOUCH]]);
  });

  it('to an assistant leads to nothing more with the person', () => {
    expect(
      leftBehind({kind: 'assistant', about: 'P-1', person: 'P-1'}, [
        put('people', 'P-1', {assistant: 'Bo Lund'}),
      ]),
    ).toEqual([]);
  });

  it('with news of a name tells the giver once', () => {
    const referral = put('referrals', 'R-1', {
      name: 'Mia Sol',
      from: 'Ana Ruiz',
      fromPersonId: 'P-1',
      newPersonId: 'P-2',
    });
    expect(
      leftBehind({kind: 'news', about: 'R-1.met', person: 'P-1'}, [
        referral,
        ...aTalkWith('Mia Sol', 2),
      ]),
    ).toEqual([
      ['people', 'P-1', KEEP_IN_TOUCH],
      ['referrals', 'R-1', {giverToldOn: '2027-03-01T09:00'}],
    ]);
  });
});
