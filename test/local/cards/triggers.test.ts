import {openCompose, visitCards} from '../../../local/card-visitor';
import type {Occasion} from '../../../local/cards/occasion';
import {keepEvent} from '../../../local/workspace/calendars/kept-events';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {scopes} from '../support/script';
import {aCardScript, CARDS_MANIFEST} from './a-card-script';

const HOME = {app: 'GMAIL', opens: 'homepage'} as const;
const MESSAGE = {app: 'GMAIL', opens: 'message', messageId: 'm1'} as const;
const {addOns, oauthScopes} = CARDS_MANIFEST;
const CAROL = {email: 'carol@example.com', responseStatus: 'accepted'};

/** Ada's workspace with a talk in her calendar. */
function aWorkspace() {
  const workspace = memoryWorkspace({owner: {timeZone: 'Europe/Vienna'}});
  const {email, timeZone} = workspace.owner;
  keepEvent(workspace, email, {
    id: 'talk1',
    iCalUID: 'talk1@google.com',
    status: 'confirmed',
    start: {dateTime: '2027-03-02T14:00:00Z', timeZone},
    end: {dateTime: '2027-03-02T14:20:00Z', timeZone},
    attendees: [CAROL],
  });
  return workspace;
}

const EVENT = {
  app: 'CALENDAR',
  opens: 'event',
  calendarId: 'ada@example.com',
  eventId: 'talk1',
} as const;

/** The event object that the script is given on the occasion. */
function eventOn(
  occasion: Occasion,
  manifest: Parameters<typeof aCardScript>[1] = {},
): unknown {
  const tell = ['home', 'message', 'compose', 'event'].map(
    name =>
      `function ${name}(e) { return card('x', text(JSON.stringify(e).replace(/</g, '&lt;'))); }`,
  );
  const visitor = visitCards(
    aWorkspace(),
    aCardScript(tell.join('\n'), manifest),
    occasion,
    {to: ['carol@example.com']},
  );
  return JSON.parse(visitor.texts[1]!) as unknown;
}

describe('what the script is told', () => {
  it('at a homepage: where it is, in which language and zone', () => {
    expect(eventOn(HOME)).toEqual({
      commonEventObject: {
        platform: 'WEB',
        hostApp: 'GMAIL',
        userLocale: 'en',
        timeZone: {id: 'Europe/Vienna', offset: 3_600_000},
      },
      gmail: {},
    });
  });

  it('no language or zone without useLocaleFromApp', () => {
    const common = {...addOns.common, useLocaleFromApp: false};
    expect(eventOn(HOME, {addOns: {...addOns, common}})).toEqual({
      commonEventObject: {platform: 'WEB', hostApp: 'GMAIL'},
      gmail: {},
    });
  });

  it('beside a message: its id and thread, and nothing of what stands in it', () => {
    expect(eventOn(MESSAGE)).toMatchObject({
      gmail: {messageId: 'm1', threadId: 'm1'},
    });
  });

  it('in a compose window: to whom it goes only with METADATA and the scope for it', () => {
    const compose = {app: 'GMAIL', opens: 'compose'} as const;
    const composeTrigger = {
      ...addOns.gmail.composeTrigger,
      draftAccess: 'METADATA',
    };
    expect(eventOn(compose)).toMatchObject({
      gmail: {accessToken: 'local-draft'},
    });
    expect(
      eventOn(compose, {
        addOns: {...addOns, gmail: {...addOns.gmail, composeTrigger}},
        oauthScopes: [
          ...oauthScopes,
          ...scopes('gmail.addons.current.message.metadata').oauthScopes,
        ],
      }),
    ).toMatchObject({
      gmail: {accessToken: 'local-draft', toRecipients: ['carol@example.com']},
    });
  });

  it('beside an event: which it is, and who comes only with leave to read', () => {
    const metadata = {...addOns.calendar, currentEventAccess: 'METADATA'};
    expect(eventOn(EVENT)).toMatchObject({
      calendar: {
        calendarId: 'ada@example.com',
        id: 'talk1',
        organizer: {email: 'ada@example.com'},
        attendees: [CAROL],
        capabilities: {canSeeAttendees: true, canAddAttendees: false},
      },
    });
    expect(
      eventOn(EVENT, {addOns: {...addOns, calendar: metadata}}),
    ).toHaveProperty('calendar', {
      calendarId: 'ada@example.com',
      id: 'talk1',
      organizer: {email: 'ada@example.com'},
      capabilities: {
        canSeeAttendees: false,
        canAddAttendees: false,
        canSeeConferenceData: false,
        canSetConferenceData: false,
        canAddAttachments: false,
      },
    });
  });

  it('beside an event nothing of it where the manifest asks for no access', () => {
    const {eventOpenTrigger} = addOns.calendar;
    expect(
      eventOn(EVENT, {addOns: {...addOns, calendar: {eventOpenTrigger}}}),
    ).toHaveProperty('calendar', {});
  });

  it('at a press: parameters and filled fields, moments as texts, and empty fields not at all', () => {
    const script = aCardScript(`
      function home() {
        return card('x',
          CardService.newTextInput().setFieldName('name'), CardService.newTextInput().setFieldName('empty'),
          CardService.newSelectionInput().setFieldName('many').addItem('A', 'a', true).addItem('B', 'b', false),
          CardService.newDatePicker().setFieldName('day'), CardService.newTimePicker().setFieldName('time'),
          CardService.newDateTimePicker().setFieldName('both'),
          CardService.newDecoratedText().setText('on?').setSwitchControl(CardService.newSwitch().setFieldName('on').setValue('yes')),
          button('Go', 'go', {kind: 'T1'}));
      }
      function go(e) {
        return move(step => step.updateCard(card('y', text(JSON.stringify(e.commonEventObject)))));
      }`);
    const visitor = visitCards(aWorkspace(), script, HOME);
    visitor.press('Go', {
      name: 'Åsa',
      many: ['a', 'b'],
      day: '2027-03-05',
      time: '14:30',
      both: '2027-07-05T14:30',
    });
    expect(JSON.parse(visitor.texts[1]!)).toMatchObject({
      parameters: {kind: 'T1'},
      formInputs: {
        name: {stringInputs: {value: ['Åsa']}},
        many: {stringInputs: {value: ['a', 'b']}},
        day: {dateInput: {msSinceEpoch: String(Date.UTC(2027, 2, 5))}},
        time: {timeInput: {hours: 14, minutes: 30}},
        both: {
          dateTimeInput: {
            hasDate: true,
            hasTime: true,
            msSinceEpoch: String(Date.UTC(2027, 6, 5, 12, 30)),
          },
        },
      },
    });
    expect(visitor.texts[1]).not.toMatch(/empty|"on"/);
  });
});

describe('what the script may answer', () => {
  const UNUSABLE = 'has a type that cannot be used by the add-ons platform';
  const DRAFT =
    'CardService.newUpdateDraftActionResponseBuilder().setUpdateDraftSubjectAction(CardService.newUpdateDraftSubjectAction().addUpdateSubject("s")).build()';

  it.each([
    [
      'a builder',
      'CardService.newCardBuilder().addSection(section(text("x")))',
    ],
    ['nothing', 'undefined'],
    ['an empty list', '[]'],
    ['a plain object', '({sections: []})'],
    ['an ActionResponse', 'say("x")'],
  ])('a trigger not with %s', (_, returned) => {
    const script = aCardScript(`function home() { return ${returned}; }`);
    expect(() => visitCards(aWorkspace(), script, HOME)).toThrow(UNUSABLE);
  });

  it.each([
    ['a card', 'card("x")'],
    ['nothing', 'undefined'],
    ['a builder', 'answer().setStateChanged(true)'],
    ['what changes a draft, where none is written', DRAFT],
  ])('a press not with %s', (_, returned) => {
    const script = aCardScript(
      `function home() { return card('x', button('Go', 'go')); } function go() { return ${returned}; }`,
    );
    const visitor = visitCards(aWorkspace(), script, HOME);
    expect(() => visitor.press('Go')).toThrow(UNUSABLE);
  });

  it('a compose window with several cards, of which one is chosen', () => {
    const script = aCardScript(
      'function compose() { return [card("One"), card("Two")]; }',
    );
    const visitor = openCompose(aWorkspace(), script);
    expect(visitor.headers).toEqual(['One', 'Two']);
    expect(visitor.choose('Two').header?.title).toBe('Two');
    visitor.back();
    expect(() => visitor.card).toThrow('Choose one of One, Two first.');
  });

  it('nothing where the manifest names no function', () => {
    const script = aCardScript('', {
      addOns: {...addOns, gmail: {}},
      oauthScopes: oauthScopes.filter(one => !one.includes('compose')),
    });
    expect(() => openCompose(aWorkspace(), script)).toThrow(
      'The manifest names no function for GMAIL compose.',
    );
  });

  it('a link only below the manifest’s prefixes', () => {
    const link = (url: string) =>
      aCardScript(
        `function home() { return card('x', CardService.newTextButton().setText('Go').setOpenLink(CardService.newOpenLink().setUrl('${url}'))); }`,
      );
    const visitor = visitCards(
      aWorkspace(),
      link('https://docs.google.com/document/d/1'),
      HOME,
    );
    visitor.press('Go');
    expect(visitor.opened).toBe('https://docs.google.com/document/d/1');
    for (const url of [
      'https://example.com/',
      'http://docs.google.com/',
      'https://docs.google.com.evil.example/',
      'javascript:alert(1)',
    ])
      expect(() => visitCards(aWorkspace(), link(url), HOME)).toThrow(
        'begins with none of the manifest',
      );
  });

  it('the menu with cards or a link, a field with suggestions, a link by the script', () => {
    const script = aCardScript(`
      function home() {
        return card('x', CardService.newTextInput().setFieldName('who').setSuggestionsAction(action('suggest')),
          CardService.newTextInput().setFieldName('what').setSuggestions(CardService.newSuggestions().addSuggestions(['Apple', 'Pear'])),
          CardService.newTextButton().setText('Where').setOnClickOpenLinkAction(action('where')));
      }
      function suggest(e) {
        const typed = e.commonEventObject.formInputs.who.stringInputs.value[0];
        return CardService.newSuggestionsResponseBuilder().setSuggestions(CardService.newSuggestions().addSuggestion(typed + '!')).build();
      }
      function where() { return answer().setOpenLink(CardService.newOpenLink().setUrl('https://docs.google.com/x')).build(); }
      function startAgain() { return CardService.newUniversalActionResponseBuilder().displayAddOnCards([card('Anew')]).build(); }`);
    const visitor = visitCards(aWorkspace(), script, HOME);
    expect(visitor.suggestions('who', 'Ad')).toEqual(['Ad!']);
    expect(visitor.suggestions('what', 'ap')).toEqual(['Apple']);
    visitor.press('Where');
    expect(visitor.opened).toBe('https://docs.google.com/x');
    expect(visitor.pressUniversal('Start again').header?.title).toBe('Anew');
  });
});

describe('a run for cards', () => {
  it('has 30 seconds', () => {
    const script = aCardScript(
      'function home() { Utilities.sleep(31000); return card("late"); }',
    );
    expect(() => visitCards(aWorkspace(), script, HOME)).toThrow(
      'Exceeded maximum execution time',
    );
  });

  it('counts no service call for building cards', () => {
    const visitor = visitCards(aWorkspace(), aCardScript(''), HOME);
    expect(visitor.calls.filter(({number}) => number > 0)).toEqual([]);
    expect(visitor.calls.length).toBeGreaterThan(3);
  });

  it('tells what the script failed with', () => {
    const script = aCardScript('function home() { throw new Error("oh"); }');
    expect(() => visitCards(aWorkspace(), script, HOME)).toThrow('oh');
  });
});
