import {openCompose, visitCards} from '../../../local/card-visitor';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {aCardScript} from './a-card-script';

const HOME = {app: 'GMAIL', opens: 'homepage'} as const;

describe('somebody at the cards', () => {
  it('fills in fields, presses a button by its words, and is told what came of it', () => {
    const script = aCardScript(`
      function home() {
        return card('Who', CardService.newTextInput().setFieldName('name').setTitle('Name'), button('Save', 'save', {kind: 'new'}));
      }
      function save({commonEventObject: {parameters, formInputs}}) {
        return say(parameters.kind + ' ' + formInputs.name.stringInputs.value[0]);
      }`);
    const visitor = visitCards(memoryWorkspace(), script, HOME);
    visitor.press('Save', {name: 'Ada'});
    expect([visitor.texts, visitor.said]).toEqual([
      ['Who', 'Name', 'Save'],
      'new Ada',
    ]);
  });

  it('goes from card to card and back, and finds what was typed before', () => {
    const script = aCardScript(`
      function home() {
        return card('First', CardService.newTextInput().setFieldName('name'), button('On', 'on'));
      }
      function on() { return move(step => step.pushCard(card('Second', button('On', 'further')))); }
      function further() { return move(step => step.popToRoot().pushCard(card('Third'))); }`);
    const visitor = visitCards(memoryWorkspace(), script, HOME);
    visitor.press('On', {name: 'Ada'});
    visitor.press('On');
    const third = visitor.card.header?.title;
    visitor.back();
    expect([third, visitor.card.header?.title, visitor.answers]).toEqual([
      'Third',
      'First',
      {name: ['Ada']},
    ]);
  });

  it('has a letter put into the message being written, where the cursor is, and again when pressed again', () => {
    const script = aCardScript(`
      function compose() { return card('Letter', button('Insert', 'insert')); }
      function insert() {
        return CardService.newUpdateDraftActionResponseBuilder()
          .setUpdateDraftToRecipientsAction(CardService.newUpdateDraftToRecipientsAction().addUpdateToRecipients(['ada@example.com']))
          .setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject('Thank you'))
          .setUpdateDraftBodyAction(CardService.newUpdateDraftBodyAction()
            .addUpdateContent('Dear <b>Ada</b><script>alert(1)</script>', CardService.ContentType.MUTABLE_HTML)
            .addUpdateContent(' & <all>', CardService.ContentType.TEXT))
          .build();
      }`);
    const visitor = openCompose(memoryWorkspace(), script, {
      before: 'Hello. ',
      after: 'Robin',
    });
    visitor.press('Insert');
    const once = visitor.draft;
    visitor.press('Insert');
    expect(once).toEqual({
      to: ['ada@example.com'],
      cc: [],
      bcc: [],
      subject: 'Thank you',
      before: 'Hello. Dear <b>Ada</b> &amp; &lt;all&gt;',
      after: 'Robin',
    });
    expect(visitor.draft.before).toBe(
      'Hello. Dear <b>Ada</b> &amp; &lt;all&gt;Dear <b>Ada</b> &amp; &lt;all&gt;',
    );
  });
});
