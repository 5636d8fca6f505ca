import {useLayoutEffect, useRef} from 'preact/hooks';
import {type InputProps, tied} from './input-props';

/** Several lines; it grows with what is typed. */
export function LinesInput(props: InputProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => growToFit(area.current), [props.value]);
  return (
    <textarea
      {...tied(props)}
      ref={area}
      rows={3}
      value={props.value}
      aria-required={props.field.required}
      dir="auto"
      onInput={event => props.onType(event.currentTarget.value)}
    />
  );
}

/** For browsers whose styles cannot do it. */
function growToFit(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  // Folded away, it has no height to go by.
  if (area.scrollHeight > 0) area.style.height = `${area.scrollHeight + 2}px`;
}
