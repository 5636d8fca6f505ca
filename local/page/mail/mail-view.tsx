import {AddOnSide} from '../cards/add-on-side';
import {momentText} from '../moment';
import {hashOf} from '../place';
import {draftAt} from './draft-place';
import type {AboutWorkspace} from '../shell/about';
import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';
import {Waiting} from '../waiting';
import {ComposeView} from './compose/compose-view';
import {DraftList} from './compose/draft-list';
import {WriteButton} from './compose/write-button';
import {DELIVERY_WORDS} from './delivery-words';
import {MessageView} from './message-view';
import type {MailLine} from './shown-mail';
import './mail.css';

/** The Mail tab: drafts and what was sent, newest first, the message that is open or being written, and the add-on beside it. */
export function MailView({id}: {id?: string}) {
  const {
    value: lines,
    problem,
    again,
  } = useFetched<readonly MailLine[]>('/mail', ['mail']);
  if (!lines)
    return problem ? (
      <Trouble
        sentence={problem}
        action={{label: 'Try again', perform: again}}
      />
    ) : (
      <Waiting sentence="Fetching the mail…" />
    );
  const draft = id === undefined ? undefined : draftAt(id);
  return (
    <div class={id === undefined ? 'mail' : 'mail with-message'}>
      <nav class="mail-list" aria-label="Messages">
        <WriteButton />
        <DraftList open={draft} />
        {id === undefined ? <h1>Sent</h1> : <h2>Sent</h2>}
        {lines.length === 0 && <p class="quiet none">Nothing sent yet.</p>}
        <ul>
          {lines.map(line => (
            <li key={line.id}>
              <a
                href={hashOf({view: 'mail', id: line.id})}
                aria-current={line.id === id ? 'true' : undefined}
              >
                <span class="who">To {line.to.join(', ')}</span>
                <span class="subject">{line.subject || '(no subject)'}</span>
                <span class="quiet small beginning">{line.beginning}</span>
                <span class="quiet small">
                  {momentText(line.sentAt)} ·{' '}
                  {DELIVERY_WORDS[line.delivery].short}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {draft !== undefined ? (
        <ComposeView key={id} id={draft} />
      ) : id !== undefined ? (
        <MessageView key={id} id={id} />
      ) : lines.length === 0 ? (
        <NoMail />
      ) : (
        <p class="quiet choose">Choose a message to read it.</p>
      )}
      {draft === undefined && (
        <AddOnSide
          occasion={
            id === undefined
              ? {app: 'GMAIL', opens: 'homepage'}
              : {app: 'GMAIL', opens: 'message', messageId: id}
          }
        />
      )}
    </div>
  );
}

function NoMail() {
  const {value: about} = useFetched<AboutWorkspace>('/about', []);
  return (
    <div class="kind-empty">
      <h2>No mail yet</h2>
      <p>
        Letters that you send with the add-on appear here, just as the other
        person would read them.
      </p>
      {about && <p class="quiet">{WHERE_TO[about.mail]}</p>}
    </div>
  );
}

const WHERE_TO: Readonly<Record<AboutWorkspace['mail'], string>> = {
  'kept here':
    'They stay on this computer: you can try everything without writing to anybody.',
  'sent by SMTP':
    'They go to your mail server: what you send, the other person gets.',
};
