import {useEffect, useState} from 'preact/hooks';
import type {Download} from '../../../core/screen';

/** A link that saves a file which the screen brought along; nothing is fetched for it. */
export function DownloadLink({label, name, mime, content}: Download) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([content], {type: `${mime};charset=utf-8`}),
    );
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [content, mime]);
  return (
    <p class="text">
      <a href={address} download={name} dir="auto">
        {label}
      </a>
    </p>
  );
}
