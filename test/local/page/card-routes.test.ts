import {frontDoor} from '../../../local/front-door';
import {cardRoutes} from '../../../local/page/cards/routes';
import {memoryWorkspace} from '../../../local/workspace/open-workspace';
import {aCardScript} from '../cards/a-card-script';
import {ask, TOKEN} from './maker';

const HOME = {app: 'GMAIL', opens: 'homepage'};
const PRESS = {
  functionName: 'tell',
  cause: 'press',
  parameters: {},
  formInputs: {},
};

function aPage(code = '') {
  const app = frontDoor(TOKEN);
  cardRoutes(app, {workspace: memoryWorkspace(), script: aCardScript(code)});
  return app;
}

const post = (path: string, body: object, code = '') =>
  ask(aPage(code), path, {body});

describe('the add-on’s cards for the page', () => {
  it('are told of: the name, where it has cards, and its menu', async () => {
    expect((await ask(aPage(), '/cards')).answer).toEqual({
      name: 'Steps',
      colour: '#424242',
      zone: 'Etc/GMT',
      occasions: [
        'GMAIL homepage',
        'GMAIL message',
        'GMAIL compose',
        'CALENDAR homepage',
        'CALENDAR event',
      ],
      composeText: 'Write a thank-you',
      menu: [
        {label: 'Help', openLink: 'https://docs.google.com/help'},
        {label: 'Start again', runFunction: 'startAgain'},
      ],
    });
  });

  it('open, and answer presses', async () => {
    expect((await post('/cards/open', {occasion: HOME})).answer).toMatchObject({
      cards: [{header: {title: 'home'}}],
    });
    expect(
      (
        await post(
          '/cards/press',
          {occasion: HOME, press: PRESS},
          'function tell() { return say("Done."); }',
        )
      ).answer,
    ).toMatchObject({response: {action: {notification: {text: 'Done.'}}}});
  });

  it('say what went wrong, as a sentence', async () => {
    const told = jest.spyOn(console, 'error').mockReturnValue();
    expect(
      (await post('/cards/press', {occasion: HOME, press: PRESS})).answer,
    ).toEqual({problem: 'Script function not found: tell'});
    expect(told).toHaveBeenCalled();
    told.mockRestore();
  });

  it.each([
    ['/cards/open', {occasion: {app: 'GMAIL', opens: 'event'}}],
    ['/cards/open', {occasion: {app: 'GMAIL', opens: 'message'}}],
    ['/cards/open', {occasion: 'GMAIL'}],
    ['/cards/press', {occasion: HOME, press: {...PRESS, cause: 'trigger'}}],
    ['/cards/press', {occasion: HOME, press: {...PRESS, parameters: []}}],
    ['/cards/press', {occasion: HOME}],
  ])('refuse %s with %j', async (path, body) => {
    expect((await post(path, body)).status).toBe(400);
  });
});
