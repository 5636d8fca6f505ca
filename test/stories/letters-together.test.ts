import {EndOfRun} from '../../local/run';
import {CutOff} from '../../local/visitor';
import {listMessages} from '../../local/workspace/mail';
import {byHand} from './support/by-hand';
import {offers, pressOf, says} from './support/panel';
import {
  aPersonAfterATalk,
  anotherWindow,
  copyOf,
  type Someone,
} from './support/person';
import {rowsOf} from './support/tracker';

const LETTERS = 3;

/** Somebody with letters to three people that are looked at and ready to go, at the list of thank-yous. */
function withApproved(): Someone {
  const someone = aPersonAfterATalk();
  const {visitor} = someone;
  const hand = byHand(someone);
  for (const name of ['Ben Holm', 'Cleo Day'])
    hand.add('People', {
      Name: name,
      'E-mail': `${name.split(' ')[0]!.toLowerCase()}@example.org`,
    });
  visitor.send({action: 'overview'});
  for (const row of rowsOf(someone, 'People')) {
    visitor.send({
      action: 'thanks.letter',
      about: {kind: 'advice', about: 'today', person: String(row['Id'])},
    });
    visitor.press('thanks.start', {
      particular: `Visit a ward at night, ${String(row['Name'])}.`,
      willDo: 'I went and stayed until two.',
      ownSentence: `I thought of you on the way, ${String(row['Name'])}.`,
      myName: 'Ada Okafor',
    });
    visitor.press('thanks.approve');
  }
  return someone;
}

const sentTo = ({workspace}: Someone): string[] =>
  listMessages(workspace)
    .flatMap(({to}) => to)
    .sort();
const stagesOf = (someone: Someone) =>
  rowsOf(someone, 'Letters')
    .filter(row => row['Kind'] === 'acted on advice')
    .map(row => row['Stage']);
const ALL = ['ana@example.org', 'ben@example.org', 'cleo@example.org'];

const ready = withApproved();
const sendAll = {action: 'thanks.sendApproved'};

describe('letters that are ready', () => {
  it('wait in one pile, each taken back with one press', () => {
    const someone = copyOf(ready);
    expect(says(someone.visitor)).toContain(
      'Send the 3 letters that are ready',
    );
    someone.visitor.press('thanks.preview');
    someone.visitor.press('thanks.takeBack');
    expect(says(someone.visitor)).toContain(
      'Send the 2 letters that are ready',
    );
  });

  it('go with one press, each once, word for word as it was seen', () => {
    const someone = copyOf(ready);
    someone.visitor.press('thanks.sendApproved');
    expect(sentTo(someone)).toEqual(ALL);
    expect(stagesOf(someone)).toEqual(['sent', 'sent', 'sent']);
    expect(says(someone.visitor)).toContain('3 letters have gone.');
    for (const {to, text} of listMessages(someone.workspace)) {
      const row = rowsOf(someone, 'Letters').find(one => one['To'] === to[0]);
      expect(text).toBe(row!['Text']);
    }
  });

  it('take two calls each and a few besides', () => {
    const someone = copyOf(ready);
    someone.visitor.press('thanks.sendApproved');
    const calls = someone.visitor.calls.filter(({number}) => number > 0);
    expect(calls.map(({name}) => name)).toEqual([
      'Lock.tryLock',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'MailApp.getRemainingDailyQuota',
      ...Array.from({length: LETTERS}, () => [
        'Sheets.Spreadsheets.batchUpdate',
        'MailApp.sendEmail',
      ]).flat(),
      'Sheets.Spreadsheets.batchUpdate',
    ]);
  });

  it('that the account may not send today stay for tomorrow, by name', () => {
    const someone = copyOf(ready);
    const {workspace, visitor} = someone;
    workspace.store.write('quotas/email', {
      since: workspace.clock.now(),
      used: 98,
    });
    visitor.press('thanks.sendApproved');
    expect(sentTo(someone)).toHaveLength(2);
    expect(says(visitor)).toContain('send them tomorrow');
    expect(stagesOf(someone).sort()).toEqual(['approved', 'sent', 'sent']);
    expect(offers(visitor)).not.toContain('thanks.sendApproved');
  });

  it('go back to being a draft where the address is refused, and the rest goes', () => {
    const someone = copyOf(ready);
    someone.workspace.plug = {
      before({name, number}) {
        if (name === 'MailApp.sendEmail' && number === 5)
          throw new Error('Invalid email: ana@example.org');
      },
    };
    someone.visitor.press('thanks.sendApproved');
    expect(sentTo(someone)).toHaveLength(2);
    expect(says(someone.visitor)).toContain('did not accept');
    expect(stagesOf(someone).sort()).toEqual(['draft', 'sent', 'sent']);
  });

  it('do not go to somebody who has meanwhile been marked «do not contact»', () => {
    const someone = copyOf(ready);
    byHand(someone).type('People', 3, {'Do not contact': true});
    someone.visitor.press('thanks.sendApproved');
    expect(sentTo(someone)).toEqual(['ana@example.org', 'cleo@example.org']);
    expect(says(someone.visitor)).toContain('Ben Holm is marked');
  });

  it('go once though two windows send them', () => {
    const someone = copyOf(ready);
    const other = anotherWindow(someone);
    someone.visitor.press('thanks.sendApproved');
    other.send(sendAll);
    expect(sentTo(someone)).toEqual(ALL);
  });
});

describe('letters that are ready, with the run cut off', () => {
  const calls = 3 + 2 * LETTERS + 1;
  const cuts = Array.from({length: calls}, (_, index) => index + 1).flatMap(
    number => [[number, 'before'] as const, [number, 'after'] as const],
  );

  it.each(cuts)(
    'at call %i (%s) go once or say that they may have gone',
    (number, when) => {
      const someone = copyOf(ready);
      const {visitor, workspace} = someone;
      const press = pressOf(visitor, 'thanks.sendApproved');
      workspace.plug = {
        [when](call: {number: number}) {
          if (call.number === number) throw new EndOfRun();
        },
      };
      expect(() => visitor.send(press)).toThrow(CutOff);
      workspace.plug = {};
      visitor.send(press);
      const went = sentTo(someone);
      expect(new Set(went).size).toBe(went.length);
      const stages = stagesOf(someone);
      const unsure = stages.filter(stage => stage === 'sending').length;
      expect(stages.filter(stage => stage === 'sent').length + unsure).toBe(
        LETTERS,
      );
      expect(went.length).toBeGreaterThanOrEqual(LETTERS - unsure);
      expect(unsure).toBeLessThanOrEqual(1);
      visitor.send({action: 'thanks.home'});
      if (unsure > 0) expect(says(visitor)).toContain('may have gone');
    },
  );
});
