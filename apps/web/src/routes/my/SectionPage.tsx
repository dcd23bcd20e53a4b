import { i18n } from '@lingui/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect } from 'react';
import { formatDay } from '../../i18n/format.js';
import { word } from '../../i18n/words.js';
import { AddPage } from './AddPage.js';
import { go, type Place, pathTo } from './address.js';
import { ConsentSection } from './ConsentSection.js';
import { useConfirm } from './confirm.js';
import type { PageProps } from './data.js';
import { type Draft, useDraft, withoutValue, withValue } from './draft.js';
import { EndPage } from './EndPage.js';
import { FieldPage } from './FieldPage.js';
import { Missing, StateBadge } from './HomePage.js';
import css from './my.module.css';
import { Back, Badge, Button, ErrorSummary, Head, To, useWords } from './parts.js';
import { ADDED, type Item, itemsOf, SECTIONS, type SectionOf } from './sections.js';
import { type Outcome, useSend } from './send.js';

type Labels = Parameters<typeof word>[0];

/** One section: what it says, what was typed and not sent yet, and what is asked on pages of its own. */
export function SectionPage({ user, organisation, place }: PageProps & { place: Place }) {
  const section = SECTIONS.find(({ slug }) => slug === place.section);
  const [draft, setDraft] = useDraft(user, organisation.id, section?.slug ?? '');
  if (!section) return <GoHome />;
  const items = itemsOf(section.name, organisation, (words, value) => word(words as Labels, value as never));
  const overview = pathTo({ page: 'section', section: section.slug });
  if (place.add === 'Site' || place.add === 'Person')
    return <AddPage type={place.add} organisation={organisation} back={overview} />;
  const ended = items.find(({ type, id }) => place.end === `${type}.${id}`);
  if (ended) return <EndPage item={ended} back={overview} />;
  const asked = place.change ? rowOf(items, place.change) : undefined;
  if (!asked) return <Overview {...{ user, organisation, section, items, draft, setDraft }} />;
  const { item, row } = asked;
  const input = row.question.input;
  const kept = draft[item.id]?.values;
  const country = kept && Object.hasOwn(kept, 'countryId') ? (kept.countryId ?? null) : valueIn(item, 'countryId');
  return (
    <FieldPage
      question={row.question}
      about={item.heading}
      value={kept && Object.hasOwn(kept, input) ? (kept[input] ?? '') : (row.value ?? '')}
      country={country}
      back={overview}
      onAnswer={(value, shown) => {
        const key = crypto.randomUUID();
        const isAsBefore = value === (row.value ?? '');
        setDraft(
          isAsBefore
            ? withoutValue(draft, item.id, input, key)
            : withValue(draft, item, [input, value === '' ? null : value, shown], key),
        );
        go(overview);
      }}
    />
  );
}

/** An address that leads to no section leads to all of them. */
function GoHome() {
  useEffect(() => go(pathTo({ page: 'home' })), []);
  return null;
}

const valueIn = (item: Item, input: string): string | null =>
  item.rows.find(({ question }) => question.input === input)?.value ?? null;

function rowOf(items: readonly Item[], change: string) {
  const [type, id, input] = change.split('.');
  const item = items.find((one) => one.type === type && one.id === id);
  const row = item?.rows.find(({ question }) => question.input === input);
  return item && row ? { item, row } : undefined;
}

interface OverviewProps extends Omit<PageProps, 'onLeave'> {
  section: SectionOf;
  items: readonly Item[];
  draft: Draft;
  setDraft: (draft: Draft) => void;
}

/** All answers of a section to be looked at; what is new stands beside what was. */
function Overview({ organisation, section, items, draft, setDraft }: OverviewProps) {
  const { t } = useLingui();
  const words = useWords();
  const { confirm, failure, attempt, busy } = useConfirm(organisation.id);
  const sending = useSend(draft, setDraft);
  const state = organisation.profile?.sections.nodes.find((one) => one.section === section.name);
  const typed = Object.values(draft).reduce((sum, { values }) => sum + Object.keys(values).length, 0);
  const title = i18n._(section.title);
  const troubles = [...(failure ? [{ text: words(failure) }] : []), ...sending.troubles];
  const back = pathTo({ page: 'home' });
  const stillCorrect = async () => {
    if (await confirm(section.name)) go(back);
  };
  return (
    <>
      <Back path={back}>{t`All sections`}</Back>
      <ErrorSummary troubles={troubles} attempt={attempt + sending.attempt} />
      <Head title={title} problem={troubles.length > 0}>
        <p className={css.stateLine}>
          <StateBadge state={state?.state} />
          {state?.lastConfirmedAt ? <Trans>Last confirmed {formatDay(state.lastConfirmedAt)}</Trans> : null}
        </p>
        <Missing names={state?.missing ?? []} />
      </Head>
      <Sent outcomes={sending.outcomes} />
      {section.name === 'CONSENT' ? <ConsentSection organisation={organisation} /> : null}
      {items.map((item) => (
        <Answers key={item.id} {...{ item, draft, setDraft, section }} />
      ))}
      {section.name === 'ORGANISATION' ? <Identifiers organisation={organisation} /> : null}
      <Adding section={section} count={items.length} />
      <div className={css.end}>
        {typed > 0 ? (
          <Button onPress={() => void sending.send()} isBusy={sending.isBusy}>
            <Plural value={typed} one="Send # change" other="Send # changes" />
          </Button>
        ) : (
          <Button onPress={() => void stillCorrect()} isBusy={busy !== null}>
            {sending.outcomes.length > 0 ? <Trans>The rest is still correct</Trans> : <Trans>Still correct</Trans>}
          </Button>
        )}
      </div>
    </>
  );
}

interface AnswersProps {
  item: Item;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  section: SectionOf;
}

function Answers({ item, draft, setDraft, section }: AnswersProps) {
  const { t } = useLingui();
  const typed = draft[item.id];
  return (
    <section className={css.answers} aria-label={item.heading}>
      {item.heading ? <h2>{item.heading}</h2> : null}
      <dl>
        {item.rows.map(({ question, shown }) => {
          const label = i18n._(question.label);
          const isNew = typed !== undefined && Object.hasOwn(typed.values, question.input);
          const change = `${item.type}.${item.id}.${question.input}`;
          const before = shown ?? t`empty`;
          return (
            <div key={question.input} className={css.answer}>
              <dt>{label}</dt>
              <dd>
                {isNew ? (
                  <>
                    <Badge tone="wait">{t`Not sent yet`}</Badge> {typed.shown[question.input] || t`empty`}
                    <span className={css.was}>
                      <Trans>before: {before}</Trans>
                    </span>
                  </>
                ) : (
                  (shown ?? <span className={css.about}>{t`not stated`}</span>)
                )}
              </dd>
              <dd className={css.answerEnd}>
                <To path={pathTo({ page: 'section', section: section.slug, change })}>
                  <Trans>Change</Trans>
                  <span className={css.hidden}>: {label}</span>
                </To>
                {isNew ? (
                  <button
                    type="button"
                    className={css.linkButton}
                    onClick={() => setDraft(withoutValue(draft, item.id, question.input, crypto.randomUUID()))}
                  >
                    <Trans>Leave as it was</Trans>
                    <span className={css.hidden}>: {label}</span>
                  </button>
                ) : null}
              </dd>
            </div>
          );
        })}
      </dl>
      {item.isEndable ? (
        <p>
          <To path={pathTo({ page: 'section', section: section.slug, end: `${item.type}.${item.id}` })}>
            {item.type === 'Site' ? <Trans>This place is closed</Trans> : <Trans>No longer works here</Trans>}
            <span className={css.hidden}>: {item.called ?? item.heading}</span>
          </To>
        </p>
      ) : null}
    </section>
  );
}

/** What became of what was sent just now. */
function Sent({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { t } = useLingui();
  if (outcomes.length === 0) return null;
  return (
    <section className={css.sent} role="status" aria-label={t`Sent`}>
      <h2>{t`Sent`}</h2>
      <ul>
        {outcomes.map(({ label, isApplied }) => (
          <li key={label}>
            {label}: {isApplied ? <Trans>applied at once</Trans> : <Trans>waits for your centre</Trans>}
          </li>
        ))}
      </ul>
      <p>
        <To path={pathTo({ page: 'changes' })}>
          <Trans>What became of your changes</Trans>
        </To>
      </p>
    </section>
  );
}

/** Register numbers are looked up and given by the centre: two organisations must never have one. */
function Identifiers({ organisation }: Pick<PageProps, 'organisation'>) {
  const { t } = useLingui();
  return (
    <section className={css.answers} aria-label={t`PIC and register numbers`}>
      <h2>{t`PIC and register numbers`}</h2>
      {organisation.identifiers.nodes.length === 0 ? (
        <p className={css.about}>{t`not stated`}</p>
      ) : (
        <dl>
          {organisation.identifiers.nodes.map(({ id, scheme, value }) => (
            <div key={id} className={css.answer}>
              <dt>{scheme}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className={css.about}>
        <Trans>Your centre enters these. Tell it when one is missing or wrong.</Trans>
      </p>
    </section>
  );
}

function Adding({ section, count }: { section: SectionOf; count: number }) {
  const type = section.name === 'SITES' ? 'Site' : section.name === 'PEOPLE' ? 'Person' : null;
  if (type === null || ADDED[type].length === 0) return null;
  return (
    <>
      {count === 0 ? (
        <p className={css.about}>
          {type === 'Site' ? <Trans>No place is known yet.</Trans> : <Trans>No contact person is known yet.</Trans>}
        </p>
      ) : null}
      <p>
        <To path={pathTo({ page: 'section', section: section.slug, add: type })}>
          {type === 'Site' ? <Trans>Add a place</Trans> : <Trans>Add a person</Trans>}
        </To>
      </p>
    </>
  );
}
