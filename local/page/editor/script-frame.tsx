import {useEffect, useRef} from 'preact/hooks';
import {isFrameMessage, type FrameMessage} from '../frame/frame-message';
import {SANDBOX} from './sandbox';

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
