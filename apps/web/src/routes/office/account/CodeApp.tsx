import { Trans, useLingui } from '@lingui/react/macro';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { MyAccountQuery, OfferCodeAppMutation } from '../../../gql/graphql.js';
import { graphql } from '../../../gql/index.js';
import { formatNumber } from '../../../i18n/format.js';
import form from '../../../records/form.module.css';
import { problemWith, Refusal } from '../../../session/parts.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import { ErrorBanner } from '../../../ui/states.js';
import css from './account.module.css';
import { QrCode } from './QrCode.js';
import { ShownOnce } from './ShownOnce.js';
import { useSave } from './use-save.js';

const offer = graphql(`
  mutation OfferCodeApp {
    offerSecondFactor {
      secret
      address
    }
  }
`);

const confirm = graphql(`
  mutation ConfirmCodeApp($input: ConfirmSecondFactorInput!) {
    confirmSecondFactor(input: $input) {
      recoveryCodes
    }
  }
`);

const remove = graphql(`
  mutation RemoveCodeApp {
    removeSecondFactor
  }
`);

interface Props {
  hasOne: boolean;
  /** There is a second factor, this or another one: it has to be given before anything is changed. */
  isGuarded: boolean;
  account: MyAccountQuery['myAccount'];
}

/** The code app: set up, set up anew (which gives new recovery codes), taken away. */
export function CodeApp({ hasOne, isGuarded, account }: Props) {
  const { t } = useLingui();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [offered, setOffered] = useState<OfferCodeAppMutation['offerSecondFactor'] | null>(null);
  const begin = useSave(offer, ({ offerSecondFactor }) => setOffered(offerSecondFactor));
  const takeAway = useSave(remove, () => setCodes(null));
  const isBusy = offered !== null || codes !== null;
  const mayChange = !isGuarded || account.isStrong;
  const problem = begin.error ?? takeAway.error;
  return (
    <Section
      title={t`Code app`}
      action={
        isBusy || !mayChange ? null : (
          <>
            <Button variant="default" loading={begin.isPending} onClick={() => begin.mutate({})}>
              {hasOne ? <Trans>Set it up anew</Trans> : <Trans>Set up a code app</Trans>}
            </Button>
            {hasOne ? (
              <Button variant="default" loading={takeAway.isPending} onClick={() => takeAway.mutate({})}>
                <Trans>Take it away</Trans>
              </Button>
            ) : null}
          </>
        )
      }
    >
      {problem ? <ErrorBanner error={problem} /> : null}
      {codes ? (
        <ShownOnce title={t`Recovery codes`} secrets={codes} onDone={() => setCodes(null)}>
          <Trans>
            The code app is set up. Print these codes or keep them in a safe place: each lets you in once when the app
            is lost. They are shown this one time.
          </Trans>
        </ShownOnce>
      ) : offered ? (
        <SetUp
          offered={offered}
          onCancel={() => setOffered(null)}
          onDone={(given) => {
            setOffered(null);
            setCodes(given);
          }}
        />
      ) : (
        <State hasOne={hasOne} account={account} />
      )}
    </Section>
  );
}

function State({ hasOne, account }: Omit<Props, 'isGuarded'>) {
  if (!hasOne)
    return (
      <p className={css.fact}>
        <Trans>
          With a code app on your phone, a password alone lets nobody in. Coordinators and admins need one, or a
          passkey.
        </Trans>
      </p>
    );
  return (
    <p className={css.fact}>
      <Badge tone="ok">
        <Trans>In use</Trans>
      </Badge>{' '}
      <Trans>Recovery codes that are left: {formatNumber(account.recoveryCodesLeft)}.</Trans>{' '}
      {account.isStrong ? null : <Trans>To change it, sign in with it first.</Trans>}
    </p>
  );
}

interface SetUpProps {
  offered: OfferCodeAppMutation['offerSecondFactor'];
  onCancel: () => void;
  onDone: (codes: readonly string[]) => void;
}

/** The secret as a picture and as letters, and the first code, which shows that the app has it. */
function SetUp({ offered, onCancel, onDone }: SetUpProps) {
  const { t } = useLingui();
  const [code, setCode] = useState('');
  const [attempt, setAttempt] = useState(0);
  const save = useSave(confirm, ({ confirmSecondFactor }) => onDone(confirmSecondFactor.recoveryCodes));
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ input: { code: code.trim() } }, { onError: () => setAttempt(attempt + 1) });
  };
  return (
    <div className={css.setUp}>
      <QrCode text={offered.address} label={t`QR code for the code app`} />
      <form className={`${form.form} ${css.steps}`} aria-label={t`Code app`} onSubmit={onSubmit}>
        <p className={css.fact}>
          <Trans>1. Open your code app and let it read the picture, or type this key into it:</Trans>
        </p>
        <div className={css.secret}>
          <code>{offered.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</code>
        </div>
        <p className={css.fact}>
          <Trans>2. Type the six digits that it shows. All your other sign-ins end then.</Trans>
        </p>
        <Refusal error={save.error} attempt={attempt} />
        <TextInput
          label={t`Code of the app`}
          name="code"
          autoComplete="one-time-code"
          inputMode="numeric"
          className={form.short}
          required
          withAsterisk={false}
          error={problemWith(save.error, 'code')}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <div className={form.actions}>
          <Button type="submit" loading={save.isPending}>
            <Trans>Take the app into use</Trans>
          </Button>
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </div>
      </form>
    </div>
  );
}
