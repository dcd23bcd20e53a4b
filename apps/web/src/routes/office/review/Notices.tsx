import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import css from './review.module.css';
import type { Refused } from './use-review.js';

/** How many were decided since the page was opened, and what could not be, with the reason. */
export function Notices({
  done,
  refused,
  onForget,
}: {
  done: number;
  refused: readonly Refused[];
  onForget: () => void;
}) {
  const { t } = useLingui();
  return (
    <>
      <p role="status" className={css.small}>
        {done > 0 ? <Plural value={done} one="# proposal decided" other="# proposals decided" /> : null}
      </p>
      {refused.length > 0 ? (
        <div className={css.notices} role="alert">
          <strong>
            <Plural
              value={refused.length}
              one="# decision was not taken, and nothing was changed by it"
              other="# decisions were not taken, and nothing was changed by them"
            />
          </strong>
          <ul>
            {refused.map(({ id, title, message }) => (
              <li key={id}>
                <Link to="/review/$id" params={{ id }}>
                  {title}
                </Link>
                : {message}
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={onForget} aria-label={t`Close the message`}>
            <Trans>Close</Trans>
          </Button>
        </div>
      ) : null}
    </>
  );
}
