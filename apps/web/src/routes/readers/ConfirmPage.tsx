import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Asked, Confirmed } from './api.js';
import { Button, Head, Loading, NoPage, Problem, useLoaded, useSending } from './parts.js';

/** `/n/confirm/<token>`: one press, since programs open every link of a mail before its reader does. */
export function ConfirmPage({ token }: { token: string }) {
  const { data, error, retry } = useLoaded<Asked>(`requests/${token}`);
  const [done, setDone] = useState<Confirmed['done'] | null>(null);
  const { send, isBusy, error: refused } = useSending();
  if (error) return <NoPage error={error} onRetry={retry} />;
  if (!data) return <Loading />;
  const confirm = async () => {
    const confirmed = await send<Confirmed>(`requests/${token}`, {});
    if (confirmed?.done === 'DATA') save(confirmed.data);
    if (confirmed) setDone(confirmed.done);
  };
  if (done !== null) return <Done done={done} asked={data} />;
  if (data.state === 'DONE' && data.kind === 'SIGN_UP') return <Done done="SUBSCRIBED" asked={data} />;
  return (
    <>
      <Question asked={data} />
      <Problem error={refused} />
      <Button isBusy={isBusy} onPress={() => void confirm()}>
        {data.kind === 'SIGN_UP' ? (
          <Trans>Yes, send it to me</Trans>
        ) : data.kind === 'EXPORT' ? (
          <Trans>Download my data</Trans>
        ) : (
          <Trans>Delete my data</Trans>
        )}
      </Button>
    </>
  );
}

function Question({ asked: { kind, address, sender, topics } }: { asked: Asked }) {
  const { t } = useLingui();
  const names = topics.join(', ');
  if (kind === 'EXPORT')
    return (
      <>
        <Head title={t`Your data`} />
        <p>
          <Trans>The file holds all that is kept about {address}.</Trans>
        </p>
      </>
    );
  if (kind === 'ERASURE')
    return (
      <>
        <Head title={t`Delete your data?`} />
        <p>
          <Trans>
            You leave all newsletters, and what is kept about {address} is deleted. Nobody of this network writes to it
            again. This cannot be taken back.
          </Trans>
        </p>
      </>
    );
  return (
    <>
      <Head title={t`One press, and you are in`} />
      <p>
        <Trans>
          {sender} sends this to {address}: {names}. You can leave at any time.
        </Trans>
      </p>
    </>
  );
}

function Done({ done, asked: { address, topics, sender } }: { done: Confirmed['done']; asked: Asked }) {
  const { t } = useLingui();
  const names = topics.join(', ');
  switch (done) {
    case 'SUBSCRIBED':
      return (
        <>
          <Head title={t`Thank you`} isNews />
          <p>
            <Trans>
              {address} gets from now on: {names}. The next issue is the first one.
            </Trans>
          </p>
        </>
      );
    case 'ENDED':
      return (
        <>
          <Head title={t`This is over`} isNews />
          <p>
            <Trans>You left after you had asked for it. To get it again, sign up once more.</Trans>
          </p>
        </>
      );
    case 'DATA':
      return (
        <>
          <Head title={t`Your data`} isNews />
          <p>
            <Trans>The file was saved where your browser puts downloads.</Trans>
          </p>
        </>
      );
    case 'ERASING':
      return (
        <>
          <Head title={t`Your data is being deleted`} isNews />
          <p>
            <Trans>It takes some minutes. You get no newsletter any more.</Trans>
          </p>
        </>
      );
    case 'ASKED':
    case 'LEFT':
      return (
        <>
          <Head title={t`You left all newsletters`} isNews />
          <p>
            <Trans>
              More is known of this address than a newsletter. {sender} looks at your request within a month.
            </Trans>
          </p>
        </>
      );
  }
}

function save(data: unknown): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' }));
  link.download = 'my-data.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
