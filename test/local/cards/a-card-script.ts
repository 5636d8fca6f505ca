import type {Script} from '../../../local/script';
import {aScript, scopes} from '../support/script';

/** Everything that an add-on with cards in Gmail and Calendar declares; `addOns` and `oauthScopes` can be said otherwise. */
export const CARDS_MANIFEST = {
  ...scopes(
    'gmail.addons.execute',
    'gmail.addons.current.action.compose',
    'calendar.addons.execute',
    'calendar.addons.current.event.read',
    'script.locale',
  ),
  addOns: {
    common: {
      name: 'Steps',
      logoUrl: 'https://example.com/logo.png',
      useLocaleFromApp: true,
      homepageTrigger: {runFunction: 'home'},
      openLinkUrlPrefixes: ['https://docs.google.com/'],
      universalActions: [
        {label: 'Help', openLink: 'https://docs.google.com/help'},
        {label: 'Start again', runFunction: 'startAgain'},
      ],
    },
    gmail: {
      contextualTriggers: [{unconditional: {}, onTriggerFunction: 'message'}],
      composeTrigger: {
        selectActions: [{runFunction: 'compose', text: 'Write a thank-you'}],
      },
    },
    calendar: {
      eventOpenTrigger: {runFunction: 'event'},
      currentEventAccess: 'READ',
    },
  },
} as const;

/** The functions that the manifest names, each showing one card that says which it is; `code` says what is otherwise. */
const TRIGGERS = ['home', 'message', 'compose', 'event', 'startAgain']
  .map(name => `function ${name}(e) { return card('${name}'); }`)
  .join('\n');

/** Short words for the code of tests. */
const WORDS = `
const text = words => CardService.newTextParagraph().setText(words);
const action = (name, parameters = {}) => CardService.newAction().setFunctionName(name).setParameters(parameters);
const button = (label, name, parameters) => CardService.newTextButton().setText(label).setOnClickAction(action(name, parameters));
const section = (...widgets) => widgets.reduce((all, one) => all.addWidget(one), CardService.newCardSection());
const card = (title, ...widgets) => CardService.newCardBuilder()
  .setHeader(CardService.newCardHeader().setTitle(title)).setName(title)
  .addSection(section(...(widgets.length ? widgets : [text(title)]))).build();
const answer = () => CardService.newActionResponseBuilder();
const say = words => answer().setNotification(CardService.newNotification().setText(words)).build();
const move = step => answer().setNavigation(step(CardService.newNavigation())).build();
`;

export const aCardScript = (
  code: string,
  {addOns, oauthScopes}: {addOns?: object; oauthScopes?: string[]} = {},
): Script =>
  aScript({
    code: `${WORDS}\n${TRIGGERS}\n${code}`,
    manifest: {
      ...CARDS_MANIFEST,
      ...(addOns ? {addOns} : {}),
      ...(oauthScopes ? {oauthScopes} : {}),
    },
  });
