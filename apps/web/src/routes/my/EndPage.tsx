import { Trans, useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { go, pathTo } from './address.js';
import css from './my.module.css';
import { Back, Button, ErrorSummary, Head, useWords } from './parts.js';
import type { Item } from './sections.js';
import { sendEnd } from './send.js';

/** Asks once more before it is sent that a place is closed or somebody has left. */
export function EndPage({ item, back }: { item: Item; back: string }) {
  const { t } = useLingui();
  const words = useWords();
  const key = useRef(crypto.randomUUID());
  const [failure, setFailure] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const name = item.called ?? item.heading ?? '';
  const send = async () => {
    setBusy(true);
    try {
      await sendEnd(item, key.current);
      go(pathTo({ page: 'changes' }));
    } catch (error) {
      setFailure(error);
      setAttempt((before) => before + 1);
      setBusy(false);
    }
  };
  return (
    <>
      <Back path={back}>{t`Back`}</Back>
      <ErrorSummary troubles={failure ? [{ text: words(failure) }] : []} attempt={attempt} />
      <Head
        title={item.type === 'Site' ? t`${name} is closed?` : t`${name} no longer works here?`}
        problem={failure !== null}
      >
        <p>
          <Trans>Your centre takes it out of your profile once somebody there has seen it.</Trans>
        </p>
      </Head>
      <div className={css.end}>
        <Button onPress={() => void send()} isBusy={isBusy}>
          <Trans>Send to your centre</Trans>
        </Button>
      </div>
    </>
  );
}
