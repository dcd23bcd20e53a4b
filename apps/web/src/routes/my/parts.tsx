import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { ApiError } from '../../api/client.js';
import { boot } from '../../boot.js';
import { go } from './address.js';
import css from './my.module.css';

/** A link inside the area: nothing is loaded anew. */
export function To({ path, children, className }: { path: string; children: ReactNode; className?: string }) {
  return (
    <a
      href={path}
      className={className}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
        event.preventDefault();
        go(path);
      }}
    >
      {children}
    </a>
  );
}

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly isPlain?: boolean;
  readonly isBusy?: boolean;
  readonly label?: string;
}
export function Button({ children, onPress, isPlain = false, isBusy = false, label }: ButtonProps) {
  return (
    <button
      type="button"
      className={isPlain ? css.plainButton : css.button}
      aria-label={label}
      aria-busy={isBusy || undefined}
      onClick={() => {
        if (!isBusy) onPress();
      }}
    >
      {children}
    </button>
  );
}

/** The head of a page: its title takes the focus when somebody comes to it from another page. */
export function Head({ title, problem = false, children }: { title: string; problem?: boolean; children?: ReactNode }) {
  const { t } = useLingui();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${problem ? `${t`Problem`}: ` : ''}${title} · ${boot.nodeName} · Seedbed`;
  }, [title, problem, t]);
  useEffect(() => {
    if (hasMoved) ref.current?.focus({ preventScroll: true });
    hasMoved = true;
  }, []);
  return (
    <div className={css.head}>
      <h1 ref={ref} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </div>
  );
}
/** The first page is read from its top; after that the focus follows the reader. */
let hasMoved = false;

export function Back({ path, children }: { path: string; children: ReactNode }) {
  return (
    <p className={css.back}>
      <To path={path}>{children}</To>
    </p>
  );
}

export type Tone = 'ok' | 'wait' | 'bad' | 'plain';
export function Badge({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${css.badge} ${css[tone]}`}>
      {tone === 'ok' ? <span aria-hidden="true">✓ </span> : null}
      {children}
    </span>
  );
}

/** What went wrong, as a person reads it. */
export function useWords(): (error: unknown) => string {
  const { t } = useLingui();
  return (error) => {
    if (!(error instanceof ApiError)) return t`This part of the page could not be shown.`;
    if (error.code === 'OFFLINE') return t`The server cannot be reached. Check the connection.`;
    return error.message || t`The server does not answer right now.`;
  };
}

/** Whether somebody has to sign in (again) before anything else. */
const needsSignIn = (error: unknown): boolean =>
  error instanceof ApiError && ['SESSION_ENDED', 'SIGN_IN_NEEDED'].includes(error.code);

/** The way back to this page by way of the sign-in. */
function SignInAgain() {
  const here = window.location.pathname + window.location.search;
  return (
    <a className={css.button} href={`/sign-in?to=${encodeURIComponent(here)}`}>
      <Trans>Sign in</Trans>
    </a>
  );
}

/** One field, or the whole, that cannot be taken as it is. `id` is the element that the line leads to. */
export interface Trouble {
  readonly text: string;
  readonly id?: string;
}

/** What is wrong, at the top of the page: it takes the focus, and each line leads to its field. */
export function ErrorSummary({ troubles, attempt }: { troubles: readonly Trouble[]; attempt: number }) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) ref.current?.focus();
  }, [attempt]);
  if (troubles.length === 0) return null;
  return (
    <section ref={ref} className={css.summary} role="alert" tabIndex={-1} aria-labelledby="problem">
      <h2 id="problem">
        <Trans>There is a problem</Trans>
      </h2>
      <ul>
        {troubles.map(({ text, id }) => (
          <li key={`${id} ${text}`}>
            {id ? (
              <a
                href={`#${id}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(id)?.focus();
                }}
              >
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A question that was not answered: what is safe, and the way to ask again. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords();
  return (
    <div className={css.failed} role="alert">
      <p>{words(error)}</p>
      <p>
        <Trans>Nothing was changed or lost.</Trans>
      </p>
      {needsSignIn(error) ? (
        <SignInAgain />
      ) : (
        <Button isPlain onPress={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
}

interface TakeBackProps {
  /** What is taken back, for who hears the button without seeing what it is beside. */
  readonly what: string | null | undefined;
  readonly send: () => Promise<unknown>;
  /** Name of the query that shows it, which is asked again. */
  readonly query: string;
}

/** Takes back what was said or sent; when it cannot be, the page shows why and how things stand now. */
export function TakeBack({ what, send, query }: TakeBackProps) {
  const queries = useQueryClient();
  const words = useWords();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const takeBack = async () => {
    setBusy(true);
    try {
      await send();
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
    await queries.invalidateQueries({ queryKey: [query] });
    setBusy(false);
  };
  return (
    <>
      {failure ? <p role="alert">{words(failure)}</p> : null}
      <p>
        <button
          type="button"
          className={css.linkButton}
          aria-busy={isBusy || undefined}
          onClick={() => void takeBack()}
        >
          <Trans>Take it back</Trans>
          <span className={css.hidden}>: {what}</span>
        </button>
      </p>
    </>
  );
}

export function Loading() {
  const { t } = useLingui();
  return (
    <div className={css.loading} role="status" aria-label={t`Loading`}>
      <span className={css.skeleton} />
      <span className={css.skeleton} />
      <span className={css.skeleton} />
    </div>
  );
}
