import {useEffect, useState} from 'preact/hooks';
import type {Download} from '../../../core/screen';
import {printPage} from './print-page';

/** A link that saves a file which the screen brought along; nothing is fetched for it. A page can be printed at once. */
export function DownloadLink({label, name, mime, content, print}: Download) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([content], {type: `${mime};charset=utf-8`}),
    );
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mime]);
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
