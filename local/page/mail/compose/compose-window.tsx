import {useEffect, useRef, useState} from 'preact/hooks';
import type {Insertion} from '../../../cards/draft-update';
import {announce} from '../../announce';
import {AddOnMark, CardPanel} from '../../cards/card-panel';
import type {ShownAddOn} from '../../cards/shown-add-on';
import {fetchJson} from '../../fetch-json';
import {hashOf} from '../../place';
import {Trouble} from '../../trouble';
import {useFetched} from '../../use-fetched';
import {goTo} from '../../use-place';
import {BodyEditor, type Body} from './body-editor';
import {keepDraftSaved, type DraftKeeper} from './keep-draft';
import type {ShownDraft} from './shown-draft';

type Heads = Pick<ShownDraft, 'to' | 'cc' | 'bcc' | 'subject'>;

/** A message being written: its heads, its text, Send, and the add-on's card that can fill it. */
export function ComposeWindow({first}: {first: ShownDraft}) {
  const {value: addOn} = useFetched<ShownAddOn>('/cards', []);
  const [heads, setHeads] = useState<Heads>(headsOf(first));
  const [showsCopies, setShowsCopies] = useState(
    first.cc !== '' || first.bcc !== '',
  );
  const [saved, setSaved] = useState('');
  const [problem, setProblem] = useState<string>();
  const [sending, setSending] = useState(false);
  const [cardsOpen, setCardsOpen] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const latest = useRef(heads);
  const body = useRef<Body>(null);
  const keeper = useRef<DraftKeeper>(undefined);
  const addOnButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const kept = keepDraftSaved({
      draft: first,
      read: () => ({...latest.current, html: body.current?.html() ?? ''}),
      tell: setSaved,
    });
    keeper.current = kept;
    const leave = () => void kept.flush().catch(() => undefined);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  const change = (parts: Partial<Heads>) => {
    setHeads((latest.current = {...latest.current, ...parts}));
    keeper.current?.changed();
  };
  const insert = ({to, cc, bcc, subject, body: text}: Insertion) => {
    change({
      to: joined(latest.current.to, to),
      cc: joined(latest.current.cc, cc),
      bcc: joined(latest.current.bcc, bcc),
      ...(subject === undefined ? {} : {subject}),
    });
    if (cc.length > 0 || bcc.length > 0) setShowsCopies(true);
    if (text) body.current?.insert(text);
    announce('It is in your message now.');
  };
  const leaveFor = async (
    act: () => Promise<string | undefined>,
  ): Promise<void> => {
    setSending(true);
    setProblem(undefined);
    try {
      const id = await act();
      keeper.current?.stop();
      goTo({view: 'mail', id});
    } catch (failure) {
      setProblem((failure as Error).message);
      setSending(false);
    }
  };
  const send = () =>
    leaveFor(async () => {
      await keeper.current?.flush();
      const path = `/drafts/${first.id}/send`;
      const {id} = await fetchJson<{id: string}>(path, {method: 'POST'});
      announce('Your message is sent.');
      return id;
    });
  const discard = () =>
    leaveFor(async () => {
      await fetchJson(`/drafts/${first.id}`, {method: 'DELETE'});
      announce('The draft is deleted.');
      return undefined;
    });

  return (
    <>
      <form
        class="message compose"
        aria-labelledby="compose-title"
        onSubmit={event => {
          event.preventDefault();
          void send();
        }}
      >
        <a class="button bare back" href={hashOf({view: 'mail'})}>
          <span aria-hidden="true">←</span> All messages
        </a>
        <h1 id="compose-title">{first.inReplyTo ? 'Reply' : 'New message'}</h1>
        <HeadLine name="To" value={heads.to} take={to => change({to})} />
        {showsCopies ? (
          <>
            <HeadLine name="Cc" value={heads.cc} take={cc => change({cc})} />
            <HeadLine
              name="Bcc"
              value={heads.bcc}
              take={bcc => change({bcc})}
            />
          </>
        ) : (
          <button
            type="button"
            class="button bare copies"
            onClick={() => setShowsCopies(true)}
          >
            Add Cc and Bcc
          </button>
        )}
        <HeadLine
          name="Subject"
          value={heads.subject}
          take={subject => change({subject})}
        />
        <BodyEditor
          start={first.html}
          body={body}
          onChange={() => keeper.current?.changed()}
        />
        {problem && <Trouble sentence={problem} />}
        <div class="tools">
          <button type="submit" class="button main" disabled={sending}>
            Send
          </button>
          {addOn?.composeText && (
            <button
              type="button"
              class="button"
              ref={addOnButton}
              aria-expanded={cardsOpen}
              title={addOn.name}
              onClick={() => setCardsOpen(!cardsOpen)}
            >
              <AddOnMark addOn={addOn} />
              {addOn.composeText}
            </button>
          )}
          <button
            type="button"
            class="button bare"
            disabled={sending}
            onClick={() => (isAsked ? void discard() : setAsked(true))}
          >
            {isAsked ? 'Yes, delete this draft' : 'Delete draft'}
          </button>
          <span class="quiet small saved" role="status">
            {saved}
          </span>
        </div>
      </form>
      {addOn && cardsOpen && (
        <CardPanel
          addOn={addOn}
          occasion={{
            app: 'GMAIL',
            opens: 'compose',
            recipients: {
              to: addressesOf(heads.to),
              cc: addressesOf(heads.cc),
              bcc: addressesOf(heads.bcc),
            },
          }}
          onInsert={insert}
          onClose={() => {
            setCardsOpen(false);
            addOnButton.current?.focus();
          }}
        />
      )}
    </>
  );
}

const headsOf = ({to, cc, bcc, subject}: ShownDraft): Heads => ({
  to,
  cc,
  bcc,
  subject,
});

const HeadLine = ({
  name,
  value,
  take,
}: {
  name: string;
  value: string;
  take: (value: string) => void;
}) => (
  <label class="head-line">
    <span>{name}</span>
    <input
      value={value}
      autocomplete="off"
      onInput={({currentTarget}) => take(currentTarget.value)}
    />
  </label>
);

/** Behind what was typed, as Gmail inserts them: whoever is there already stands there twice and gets it once. */
const joined = (typed: string, more: readonly string[]): string =>
  [typed.replace(/[\s,;]+$/, ''), ...more].filter(Boolean).join(', ');

const addressesOf = (typed: string): readonly string[] =>
  typed.match(/[^\s<>,;"]+@[^\s<>,;"]+/g) ?? [];
