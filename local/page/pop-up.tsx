import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';

/** A choice in a pop-up menu; `separator` draws a line. */
export type Choice =
  {readonly label: string; readonly perform: () => void} | 'separator';

/** A button that opens a menu below itself. Arrow keys, Home, End and Escape work as in any menu. */
export function PopUp({
  label,
  choices,
  disabled = false,
}: {
  label: ComponentChildren;
  choices: readonly Choice[];
  disabled?: boolean;
}) {
  const [isOpen, setOpen] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = () => [
    ...(around.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!isOpen) return;
    items()[0]?.focus();
    const onOutside = ({target}: Event) => {
      if (!around.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onOutside);
    return () => document.removeEventListener('pointerdown', onOutside);
  }, [isOpen]);

  const onKey = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () =>
        isOpen ? all[(at + 1) % all.length]?.focus() : setOpen(true),
      ArrowUp: () => all.at(at - 1)?.focus(),
      Home: () => all[0]?.focus(),
      End: () => all.at(-1)?.focus(),
      Escape: close,
    };
    // The grid takes the focus when it has loaded, so only the person's own Tab closes the menu.
    if (event.key === 'Tab') setOpen(false);
    const move = moves[event.key];
    if (move === undefined) return;
    event.preventDefault();
    move();
  };

  return (
    <div class="pop-up-around" ref={around} onKeyDown={onKey}>
      <button
        type="button"
        class="button"
        ref={button}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </button>
      {isOpen && (
        <div class="pop-up" role="menu">
          {choices.map((choice, at) =>
            choice === 'separator' ? (
              <hr key={at} role="separator" />
            ) : (
              <button
                key={at}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  close();
                  choice.perform();
                }}
              >
                {choice.label}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
