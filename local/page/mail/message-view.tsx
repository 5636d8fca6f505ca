import {useState} from 'preact/hooks';
import {momentText} from '../moment';
import {hashOf} from '../place';
import {Trouble} from '../trouble';
import {useFetched} from '../use-fetched';
import {Waiting} from '../waiting';
import {WriteButton} from './compose/write-button';
import {DELIVERY_WORDS} from './delivery-words';
import type {ShownMessage} from './shown-mail';

/** One message as the person who gets it reads it, with what became of it. */
export function MessageView({id}: {id: string}) {
  const path = `/mail/${encodeURIComponent(id)}`;
  const {value: message, problem} = useFetched<ShownMessage>(path, ['mail']);
  const [body, setBody] = useState<'html' | 'text'>('html');
  const back = (
    <a class="button bare back" href={hashOf({view: 'mail'})}>
      <span aria-hidden="true">←</span> All messages
    </a>
  );
  if (!message)
    return (
      <div class="message">
        {back}
        {problem ? (
          <Trouble sentence={problem} />
        ) : (
          <Waiting sentence="Opening the message…" />
        )}
      </div>
    );
  const {delivery, attachments} = message;
  const words = DELIVERY_WORDS[delivery.state];
  const showsHtml = message.hasHtml && body === 'html';
  return (
    <article class="message" aria-labelledby="subject">
      {back}
      <h1 id="subject">{message.subject || '(no subject)'}</h1>
      <dl class="headers">
        <Header name="From" value={[message.from]} />
        <Header name="To" value={message.to} />
        <Header name="Cc" value={message.cc} />
        <Header name="Bcc" value={message.bcc} />
        <Header
          name="Reply to"
          value={message.replyTo ? [message.replyTo] : []}
        />
        <Header name="Date" value={[momentText(message.sentAt)]} />
      </dl>
      <p class={`delivery ${delivery.state}`}>
        {words.sentence}
        {delivery.note && <span class="note">{delivery.note}</span>}
      </p>
      <div class="tools">
        <WriteButton inReplyTo={id} />
        {message.hasHtml && (
          <button
            type="button"
            class="button"
            aria-pressed={!showsHtml}
            onClick={() => setBody(showsHtml ? 'text' : 'html')}
          >
            Plain text
          </button>
        )}
        <a class="button" href={`${path}/message.eml`} download>
          Save as .eml
        </a>
      </div>
      {attachments.length > 0 && (
        <ul class="choices attachments" aria-label="Attachments">
          {attachments.map(({name, bytes}, number) => (
            <li key={number}>
              <a href={`${path}/attachments/${number}`} download={name}>
                {name} <span class="quiet small">{sizeText(bytes)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {showsHtml ? (
        <iframe
          title="Message"
          src={`${path}/html`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : (
        <pre tabIndex={0} aria-label="Message as plain text">
          {message.text}
        </pre>
      )}
    </article>
  );
}

const Header = ({name, value}: {name: string; value: readonly string[]}) =>
  value.length === 0 ? null : (
    <div>
      <dt>{name}</dt>
      <dd>{value.join(', ')}</dd>
    </div>
  );

const sizeText = (bytes: number): string =>
  bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1024 * 1024
      ? `${Math.round(bytes / 1024)} KB`
      : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
