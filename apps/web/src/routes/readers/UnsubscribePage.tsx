import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Preferences } from './api.js';
import { Button, Head, Loading, NoPage, Problem, useLoaded, useSending } from './parts.js';
import css from './readers.module.css';

/** `/n/unsubscribe/<token>`: asks, since a forwarded newsletter has the link too; leaves; takes it back for seven days. */
export function UnsubscribePage({ token }: { token: string }) {
  const { data, error, set, retry } = useLoaded<Preferences>(`preferences/${token}`);
  const [hasActed, setActed] = useState(false);
  const { send, isBusy, error: refused } = useSending();
  if (error) return <NoPage error={error} onRetry={retry} />;
  if (!data) return <Loading />;
  const act = async (path: string) => {
    const now = await send<Preferences>(path, {});
    if (!now) return;
    set(now);
    setActed(true);
  };
  const topic = data.topics.find(({ id }) => id === data.topic);
  const common = { name: topic?.name ?? '', sender: topic?.sender ?? data.sender, address: data.address };
  return (
    <>
      {topic?.isSubscribed ? (
        <Asks {...common} isBack={hasActed} />
      ) : (
        <Left {...common} isNews={hasActed} canUndo={topic?.isJustLeft ?? false} />
      )}
      <Problem error={refused} />
      {topic?.isSubscribed && !hasActed ? (
        <Button isBusy={isBusy} onPress={() => void act(`leave/${token}`)}>
          <Trans>Unsubscribe</Trans>
        </Button>
      ) : null}
      {topic?.isJustLeft && !topic.isSubscribed ? (
        <Button isPlain isBusy={isBusy} onPress={() => void act(`leave/${token}/undo`)}>
          <Trans>Undo</Trans>
        </Button>
      ) : null}
    </>
  );
}

interface Named {
  readonly name: string;
  readonly sender: string;
  readonly address: string;
}

function Asks({ name, sender, address, isBack }: Named & { readonly isBack: boolean }) {
  const { t } = useLingui();
  if (isBack)
    return (
      <>
        <Head title={t`You get it again`} isNews />
        <p>
          <Trans>
            {address} gets “{name}” of {sender}, as before.
          </Trans>
        </p>
      </>
    );
  return (
    <>
      <Head title={t`Unsubscribe from “${name}”?`} />
      <p>
        <Trans>
          {sender} then sends no more of it to {address}.
        </Trans>
      </p>
      <p className={css.quiet}>
        <Trans>
          Is that not your address? Then somebody forwarded the newsletter to you: you need not do anything.
        </Trans>
      </p>
    </>
  );
}

function Left({ name, address, isNews, canUndo }: Named & { readonly isNews: boolean; readonly canUndo: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <Head title={t`You are unsubscribed`} isNews={isNews} />
      <p>
        <Trans>
          Nothing more of “{name}” goes to {address}.
        </Trans>
      </p>
      {canUndo ? (
        <p className={css.quiet}>
          <Trans>It was a mistake? You can take it back within seven days.</Trans>
        </p>
      ) : null}
    </>
  );
}
