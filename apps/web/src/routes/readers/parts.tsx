import { Trans, useLingui } from '@lingui/react/macro';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { activate, currentLanguage, isLanguage } from '../../i18n/index.js';
import { storage } from '../../storage.js';
import { ask, Refused, wearAccent } from './api.js';
import css from './readers.module.css';

/** The title of a page; after something was done it takes the focus, so that it is read out. */
export function Head({ title, isNews = false }: { title: string; isNews?: boolean }) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    if (isNews) ref.current?.focus({ preventScroll: true });
  }, [title, isNews]);
  return (
    <h1 ref={ref} tabIndex={-1}>
      {title}
    </h1>
  );
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly isPlain?: boolean;
  readonly isBusy?: boolean;
  readonly submits?: boolean;
}
export function Button({ children, onPress, isPlain = false, isBusy = false, submits = false }: ButtonProps) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={isPlain ? css.plainButton : css.button}
      aria-busy={isBusy || undefined}
      onClick={() => {
        if (!isBusy) onPress?.();
      }}
    >
      {children}
    </button>
  );
}

/** What went wrong, read out at once. */
export function Problem({ error }: { error: unknown }) {
  return (
    <div role="alert">
      {error ? (
        <p className={css.refused}>
          {error instanceof Refused && error.said !== null ? (
            error.said
          ) : (
            <Trans>No answer came. Look whether you are online, then try again.</Trans>
          )}
        </p>
      ) : null}
    </div>
  );
}

export const Loading = () => (
  <p role="status">
    <Trans>Loading…</Trans>
  </p>
);

/** A link that is not good any more, or a line that is down. */
export function NoPage({ error, onRetry }: { error: Refused; onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <>
      <Head title={error.said === null ? t`This page could not be loaded` : t`This does not work`} />
      <Problem error={error} />
      {error.said === null ? (
        <Button onPress={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      ) : null}
    </>
  );
}

/** What somebody chose for this browser goes before what the node knows of them. */
const hasChosen = (): boolean => storage.get('seedbed-language') !== null;

interface Loaded<T> {
  readonly data: T | null;
  readonly error: Refused | null;
  readonly set: (data: T) => void;
  readonly retry: () => void;
}

/** Asks once for what a page shows, again in another language, in the colours of the centre and in the language of the reader. */
export function useLoaded<T extends { country: string; language?: string | null }>(path: string): Loaded<T> {
  const { i18n } = useLingui();
  const { locale } = i18n;
  const [data, set] = useState<T | null>(null);
  const [error, setError] = useState<Refused | null>(null);
  const [time, setTime] = useState(0);
  useEffect(() => {
    void locale; // names come in the language that is shown
    void time; // asked once more
    let isOver = false;
    const load = async () => {
      try {
        const found = await ask<T>(path);
        if (isOver) return;
        wearAccent(found.country);
        set(found);
        setError(null);
        if (!hasChosen() && isLanguage(found.language) && found.language !== currentLanguage())
          await activate(found.language);
      } catch (trouble) {
        if (!isOver) setError(trouble instanceof Refused ? trouble : new Refused(null, 'OFFLINE'));
      }
    };
    void load(); // its trouble is shown
    return () => {
      isOver = true;
    };
  }, [path, locale, time]);
  const retry = useCallback(() => setTime((before) => before + 1), []);
  return { data, error, set, retry };
}

/** Sends something, once at a time. */
export function useSending() {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const send = async <T,>(path: string, body: object): Promise<T | null> => {
    setBusy(true);
    setError(null);
    try {
      return await ask<T>(path, body);
    } catch (trouble) {
      setError(trouble);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { send, isBusy, error };
}
