import {useEffect, useRef} from 'preact/hooks';
import {isFrameMessage, type FrameMessage} from '../frame/frame-message';

/** Google's own list; browsers remark on it, though only the person's own add-on is shown. https://developers.google.com/apps-script/guides/html/restrictions */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** HTML of the script's in a frame of its own; what the frame asks for comes to `onMessage`. */
export function ScriptFrame({
  title,
  source,
  onMessage,
}: {
  title: string;
  source: string;
  onMessage: (message: FrameMessage) => void;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onMessage);
  latest.current = onMessage;
  useEffect(() => {
    const receive = ({source: from, origin, data}: MessageEvent<unknown>) => {
      if (from !== frame.current?.contentWindow) return;
      if (origin !== location.origin || !isFrameMessage(data)) return;
      latest.current(data);
    };
    window.addEventListener('message', receive);
    frame.current?.focus();
    return () => window.removeEventListener('message', receive);
  }, []);
  return <iframe ref={frame} title={title} src={source} sandbox={SANDBOX} />;
}
