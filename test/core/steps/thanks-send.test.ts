import {english} from '../../../src/core/languages/english';
import {fill} from '../../../src/core/languages/words';
import {find, put} from '../../../src/core/tracker';
import {
  afterATalk,
  askedFor,
  changedTo,
  LETTER,
  makeLetter,
  offeredBy,
  TO_ANA,
} from '../support/thanking';

const words = english.thanks;
type There = ReturnType<typeof afterATalk>;

const letterOf = ({outside}: There) =>
  find(outside().tracker!, 'letters', LETTER);

/** Ready to go, and on the screen. */
function withALetter(...more: Parameters<typeof afterATalk>): There {
  const there = afterATalk(...more);
  makeLetter(there.panel);
  return there;
}

describe('a letter that is sent', () => {
  it('goes once, from the person’s own name, to where answers are wanted', () => {
    const there = withALetter([
      put('settings', 'replyTo', {value: 'kim@example.org'}),
    ]);
    const {panel, asked} = there;
    panel.press('thanks.send');
    const mails = askedFor(asked, 'send').map(({message}) => message);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      to: 'ana@example.org',
      senderName: 'Kim Sample',
      replyTo: 'kim@example.org',
    });
    expect(panel.screen.said).toBe(fill(words.sent, {name: 'Ana Ruiz'}));
    expect(letterOf(there)).toMatchObject({
      interviewId: 'I-1',
      stage: 'sent',
      sentOn: '2027-03-01T09:00',
      triedAt: '2027-03-01T09:00',
      channel: 'e-mail',
      to: 'ana@example.org',
      overruled: '',
    });
  });

  it.each(['sent', 'sending', 'in a draft'] as const)(
    'does not go when it is %s by now',
    stage => {
      const {panel, outside, asked} = withALetter();
      const press = offeredBy(panel, 'thanks.send');
      const later = afterATalk([], {
        tracker: changedTo(outside().tracker!, stage),
      });
      later.panel.send(press);
      expect(askedFor([...asked, ...later.asked], 'send')).toEqual([]);
      expect(later.panel.screen.id).toBe(
        'thanks.preview I-1 P-1 informational',
      );
    },
  );

  it.each([
    ['quota', words.quota],
    ['address', fill(words.address, {address: 'ana@example.org'})],
  ] as const)('is a draft again when it is refused for its %s', (why, says) => {
    const there = withALetter([], {refused: why});
    there.panel.press('thanks.send');
    expect(letterOf(there)!.stage).toBe('draft');
    expect(there.panel.screen.blocks[0]).toEqual({
      show: 'text',
      text: says,
      tone: 'warn',
    });
  });

  it('goes with doubts that were seen, and keeps them', () => {
    const there = afterATalk();
    makeLetter(there.panel, {ownSentence: ''});
    there.panel.press('thanks.send');
    expect(letterOf(there)).toMatchObject({stage: 'sent'});
    expect(letterOf(there)!.overruled).not.toBe('');
  });

  it('does not go with a doubt that nobody has seen', () => {
    const there = afterATalk();
    makeLetter(there.panel, {ownSentence: ''});
    const {about, ...press} = offeredBy(there.panel, 'thanks.send');
    there.panel.send({...press, about: {...about, overruled: ''}});
    expect(askedFor(there.asked, 'send')).toEqual([]);
    expect(letterOf(there)!.stage).toBe('draft');
  });

  it('that has become late meanwhile goes all the same', () => {
    const there = withALetter();
    const press = offeredBy(there.panel, 'thanks.send');
    there.clock.advance(10 * 86_400_000);
    there.panel.send(press);
    expect(letterOf(there)!.stage).toBe('sent');
  });
});

describe('a letter that is approved', () => {
  it('waits as it was seen, and may be taken back', () => {
    const there = withALetter();
    const {letter} = offeredBy(there.panel, 'thanks.approve').about!;
    there.panel.press('thanks.approve');
    expect(there.panel.screen.said).toBe(
      fill(words.approved, {name: 'Ana Ruiz'}),
    );
    expect(letterOf(there)).toMatchObject({
      stage: 'approved',
      approved: letter,
    });
    there.panel.send({action: 'thanks.preview', about: TO_ANA});
    there.panel.press('thanks.takeBack');
    expect(there.panel.screen.said).toBe(words.backToDraft);
    expect(letterOf(there)).toMatchObject({stage: 'draft', approved: ''});
  });

  it('is taken back only while it waits', () => {
    const there = withALetter();
    there.panel.press('thanks.send');
    there.panel.send({action: 'thanks.takeBack', about: TO_ANA});
    expect(letterOf(there)!.stage).toBe('sent');
  });
});

describe('a letter that is put into a message', () => {
  const inAMessage = {where: {place: 'message'}} as const;

  it('is handed over, and said to be in a draft', () => {
    const there = withALetter([], inAMessage);
    there.panel.press('thanks.insert');
    expect(there.panel.screen).toMatchObject({
      said: fill(words.putIn, {name: 'Ana Ruiz'}),
      insert: {to: 'ana@example.org'},
    });
    expect(letterOf(there)).toMatchObject({
      stage: 'in a draft',
      triedAt: '2027-03-01T09:00',
      approved: '',
      overruled: '',
      personId: 'P-1',
    });
  });

  it.each([
    ['in a draft', 'draft'],
    ['sent', 'sent'],
    ['sending', 'sending'],
  ] as const)('and discarded there is, from %s, %s', (stage, becomes) => {
    const {outside} = withALetter();
    const there = afterATalk([], {
      tracker: changedTo(outside().tracker!, stage),
    });
    there.panel.send({action: 'thanks.discarded', about: TO_ANA});
    expect(letterOf(there)!.stage).toBe(becomes);
    expect(there.panel.screen.said).toBe(words.backToDraft);
  });
});
