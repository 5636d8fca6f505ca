import {useEffect, useState} from 'preact/hooks';
import type {Download} from '../../../core/screen';
import {printPage} from './print-page';

/** A link that saves a file which the screen brought along; nothing is fetched for it. A page can be printed at once. */
export function DownloadLink({
  label,
  name,
  mime,
  content,
  bytes,
  print,
}: Download) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(
      bytes
        ? new Blob([Uint8Array.from(atob(content), codeOf)], {type: mime})
        : new Blob([content], {type: `${mime};charset=utf-8`}),
    );
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, bytes, mime]);
  return (
    <p class="take">
      {print && (
        <button type="button" class="plain" onClick={() => printPage(content)}>
          {print}
        </button>
      )}
      <a href={address} download={name} dir="auto">
        {label}
      </a>
    </p>
  );
}

const codeOf = (letter: string): number => letter.charCodeAt(0);
