import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import css from './popup.module.css';

interface Props {
  opened: boolean;
  onClose: () => void;
  /** Name of what pops up. */
  label: string;
  /** The button; give it aria-expanded and aria-haspopup="dialog". */
  button: ReactElement;
  /** Edge of the button the panel hangs on. */
  align?: 'start' | 'end';
  width: number;
  children: ReactNode;
}

const focusable = 'button:not(:disabled), input:not(:disabled), select, a[href]';

/**
 * A small panel below its button. Esc, a click outside and leaving by Tab close it; the focus goes in, and back to the
 * button, unless the reader has put it elsewhere. The panel can hold the focus: a press on the words of a label moves it
 * to the nearest element that can, which would be the page otherwise, and so count as leaving. Mantine's Popover would bring 20 kB of positioning into the first load for panels that always hang below.
 */
export function Popup({ opened, onClose, label, button, align = 'start', width, children }: Props) {
  const wrapper = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const latest = useRef(onClose);
  useEffect(() => {
    latest.current = onClose;
  });
  useEffect(() => {
    if (!opened) return;
    panel.current?.querySelector<HTMLElement>(focusable)?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (event.target instanceof Node && !wrapper.current?.contains(event.target)) latest.current();
    };
    // A part of the panel that is drawn anew loses the focus to nothing: that is no reason to close.
    const closeLeft = (event: FocusEvent) => {
      if (event.target instanceof Node && !wrapper.current?.contains(event.target)) latest.current();
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeLeft);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeLeft);
      if (document.activeElement === document.body) wrapper.current?.querySelector<HTMLElement>('button')?.focus();
    };
  }, [opened]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      onClose();
      wrapper.current?.querySelector<HTMLElement>('button')?.focus();
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || event.target instanceof HTMLSelectElement) return;
    const all = [...(panel.current?.querySelectorAll<HTMLElement>(focusable) ?? [])];
    const at = all.indexOf(event.target as HTMLElement);
    event.preventDefault();
    const next = at < 0 && by < 0 ? -1 : at + by;
    all[(next + all.length) % all.length]?.focus();
  };
  return (
    <div className={css.wrapper} ref={wrapper}>
      {button}
      {opened ? (
        <div
          ref={panel}
          role="dialog"
          tabIndex={-1}
          aria-label={label}
          className={`${css.panel} ${align === 'end' ? css.end : ''}`}
          style={{ inlineSize: width }}
          onKeyDown={onKeyDown}
        >
          {children}
        </div>
      ) : null}
    </div>
  );
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Language of the label when it is not that of the page. */
  readonly lang?: string;
}

/** One of few: a list of buttons, the present choice is pressed. */
export function Choices<Value extends string>({
  choices,
  value,
  onChoose,
}: {
  choices: readonly Choice<Value>[];
  value: string;
  onChoose: (value: Value) => void;
}) {
  return (
    <ul className={css.choices}>
      {choices.map((choice) => (
        <li key={choice.value}>
          <button
            type="button"
            lang={choice.lang}
            aria-pressed={choice.value === value}
            onClick={() => onChoose(choice.value)}
          >
            {choice.icon}
            <span>{choice.label}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
