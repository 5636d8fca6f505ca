import {useLayoutEffect, useRef, useState} from 'preact/hooks';

/** Asks where the chosen text should lead. An address without `https://` or `mailto:` gets the one that fits. */
export function LinkForm({
  address,
  apply,
  close,
}: {
  address: string | undefined;
  apply: (address: string | undefined) => void;
  close: () => void;
}) {
  const [text, setText] = useState(address ?? '');
  const field = useRef<HTMLInputElement>(null);
  // Before anything more is typed: it belongs in this field.
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      class="link-form"
      onSubmit={event => {
        event.preventDefault();
        apply(completed(text));
      }}
      onKeyDown={event => event.key === 'Escape' && close()}
    >
      <label>
        Link to{' '}
        <input
          ref={field}
          value={text}
          required
          inputMode="url"
          onInput={event => setText(event.currentTarget.value)}
        />
      </label>
      <button class="button main">Set link</button>
      {address !== undefined && (
        <button type="button" class="button" onClick={() => apply(undefined)}>
          Remove link
        </button>
      )}
      <button type="button" class="button" onClick={close}>
        Cancel
      </button>
    </form>
  );
}

function completed(text: string): string {
  const address = text.trim();
  if (/^(https?:|mailto:|tel:)/i.test(address)) return address;
  return /^[^\s/@]+@[^\s/@]+$/.test(address)
    ? `mailto:${address}`
    : `https://${address}`;
}
