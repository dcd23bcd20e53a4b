import { i18n } from '@lingui/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { formatDay } from '../../i18n/format.js';
import { missingPart, profileStates } from '../../i18n/profile-words.js';
import { pathTo } from './address.js';
import { useConfirm } from './confirm.js';
import type { MyOrganisation, MySection, PageProps } from './data.js';
import { sectionsWithDraft } from './draft.js';
import css from './my.module.css';
import { Badge, Button, ErrorSummary, Head, To, useWords } from './parts.js';
import { SECTIONS, type SectionOf } from './sections.js';

/** The sections as a list of tasks: what is confirmed, what is to be looked at. */
export function HomePage({ user, organisation, onLeave }: PageProps) {
  const { t } = useLingui();
  const words = useWords();
  const { confirm, failure, attempt, busy } = useConfirm(organisation.id);
  const found = new Map(organisation.profile?.sections.nodes.map((one) => [one.section, one]));
  const shown = SECTIONS.filter(({ name }) => found.has(name));
  const done = shown.filter(({ name }) => found.get(name)?.state === 'CONFIRMED').length;
  const drafts = sectionsWithDraft(
    user,
    organisation.id,
    SECTIONS.map(({ slug }) => slug),
  );
  const name = organisation.name ?? '';
  return (
    <>
      <ErrorSummary troubles={failure ? [{ text: words(failure) }] : []} attempt={attempt} />
      <Head title={t`${name}: profile`} problem={failure !== null}>
        {onLeave ? (
          <p>
            <button type="button" className={css.linkButton} onClick={onLeave}>
              <Trans>Another organisation</Trans>
            </button>
          </p>
        ) : null}
        <p className={css.lead}>
          {done === shown.length ? (
            <Trans>Everything is confirmed. Thank you: nobody will ask you again for a while.</Trans>
          ) : (
            <Plural
              value={shown.length}
              one="Check # section. It takes about a minute."
              other="Check # sections. It takes about four minutes."
            />
          )}
        </p>
      </Head>
      <Progress done={done} of={shown.length} />
      <ul className={css.cards}>
        {shown.map((section) => (
          <SectionCard
            key={section.slug}
            section={section}
            state={found.get(section.name)}
            hasDraft={drafts.includes(section.slug)}
            isBusy={busy === section.name}
            onConfirm={() => void confirm(section.name).then((isDone) => isDone && focusOn(section.slug))}
          />
        ))}
      </ul>
      <More organisation={organisation} />
    </>
  );
}

/** The buttons of a confirmed section are gone: the focus stays with its name. */
const focusOn = (slug: string): void => document.querySelector<HTMLElement>(`#section-${slug} a`)?.focus();

function Progress({ done, of }: { done: number; of: number }) {
  const text = <Plural value={done} one={`# of ${of} sections confirmed`} other={`# of ${of} sections confirmed`} />;
  return (
    <div className={css.progress} role="status">
      <p id="progress">{text}</p>
      <div
        className={css.track}
        role="progressbar"
        aria-labelledby="progress"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={done}
      >
        <span className={css.bar2} style={{ inlineSize: `${of === 0 ? 0 : (100 * done) / of}%` }} />
      </div>
    </div>
  );
}

interface CardProps {
  section: SectionOf;
  state: MySection | undefined;
  hasDraft: boolean;
  isBusy: boolean;
  onConfirm: () => void;
}

function SectionCard({ section, state, hasDraft, isBusy, onConfirm }: CardProps) {
  const { t } = useLingui();
  const title = i18n._(section.title);
  const path = pathTo({ page: 'section', section: section.slug });
  const isConfirmed = state?.state === 'CONFIRMED';
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <h2 id={`section-${section.slug}`}>
          <To path={path}>{title}</To>
        </h2>
        <StateBadge state={state?.state} />
      </div>
      <p className={css.about}>{i18n._(section.about)}</p>
      <Missing names={state?.missing ?? []} />
      {state?.lastConfirmedAt ? (
        <p className={css.about}>
          <Trans>Last confirmed {formatDay(state.lastConfirmedAt)}</Trans>
        </p>
      ) : null}
      {hasDraft ? (
        <p>
          <Badge tone="wait">{t`Not sent yet`}</Badge>
        </p>
      ) : null}
      {isConfirmed ? null : (
        <div className={css.actions}>
          <To path={path} className={css.plainButton}>
            <Trans>Change</Trans>
            <span className={css.hidden}>: {title}</span>
          </To>
          <Button onPress={onConfirm} isBusy={isBusy}>
            <Trans>Still correct</Trans>
            <span className={css.hidden}>: {title}</span>
          </Button>
        </div>
      )}
    </li>
  );
}

export function StateBadge({ state }: { state: MySection['state'] | undefined }) {
  return <Badge tone={state === 'CONFIRMED' ? 'ok' : 'wait'}>{i18n._(profileStates[state ?? 'TO_CHECK'])}</Badge>;
}

export function Missing({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p className={css.about}>
      <Trans>Missing: {names.map(missingPart).join(', ')}</Trans>
    </p>
  );
}

/** What else there is to do here. */
function More({ organisation }: { organisation: MyOrganisation }) {
  const { t } = useLingui();
  const [isBusy, setBusy] = useState(false);
  const words = useWords();
  const [failure, setFailure] = useState<unknown>(null);
  const download = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { downloadMine } = await import('./download.js');
      await downloadMine(organisation.id);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className={css.more} aria-label={t`More`}>
      <ul>
        <li>
          <To path={pathTo({ page: 'competences' })}>
            <Trans>What you can do: say which competences you have</Trans>
          </To>
        </li>
        <li>
          <To path={pathTo({ page: 'changes' })}>
            <Trans>What became of your changes</Trans>
          </To>
        </li>
        <li>
          <button
            type="button"
            className={css.linkButton}
            aria-busy={isBusy || undefined}
            onClick={() => void download()}
          >
            <Trans>Download everything about us</Trans>
          </button>
          {failure ? <p role="alert">{words(failure)}</p> : null}
        </li>
      </ul>
    </section>
  );
}
