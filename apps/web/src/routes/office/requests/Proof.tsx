import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { formatMoment, formatNumber } from '../../../i18n/format.js';
import { placeName } from '../../../i18n/place-words.js';
import { Section } from '../../../ui/Section.js';
import { Table } from '../../../ui/Table.js';
import ui from '../../../ui/ui.module.css';
import css from '../page.module.css';

interface Place {
  readonly place: string;
  readonly erased: number;
  readonly left: number;
}

interface Mention {
  readonly table: string;
  readonly rows: number;
}

interface ErasureProof {
  readonly erasedAt: string;
  readonly places: readonly Place[];
  readonly suppressed: number;
  readonly mentions: Readonly<Record<string, number>>;
}

const isProof = (proof: unknown): proof is ErasureProof =>
  typeof proof === 'object' && proof !== null && 'places' in proof && 'erasedAt' in proof;

/** What proves an erasure: each place, how much went, and what is left. */
export function Proof({ proof }: { proof: unknown }) {
  const { t } = useLingui();
  if (!isProof(proof)) return null;
  const mentions = Object.entries(proof.mentions ?? {}).map(([table, rows]) => ({ table, rows }));
  return (
    <Section title={t`Proof of the erasure`}>
      <p>
        <Trans>Erased {formatMoment(proof.erasedAt)}.</Trans>{' '}
        <Plural
          value={proof.suppressed}
          one="# address stays suppressed, as a keyed hash."
          other="# addresses stay suppressed, as keyed hashes."
        />
      </p>
      <Places places={proof.places} />
      <Mentions mentions={mentions} />
    </Section>
  );
}

/** Places in which data of a person lies, with how much of it there is. */
export function Places({ places, isPreview }: { places: readonly Place[]; isPreview?: boolean }) {
  const { t } = useLingui();
  const rows = places.map((place) => ({ ...place, id: place.place }));
  type Row = (typeof rows)[number];
  const columns = [
    { label: t`Place`, cell: ({ place }: Row) => placeName(place) },
    {
      label: isPreview ? t`Would go` : t`Erased`,
      number: true,
      cell: ({ erased }: Row) => formatNumber(erased),
    },
    { label: t`Would be left`, number: true, cell: ({ left }: Row) => formatNumber(left) },
  ];
  const last = columns.at(-1);
  if (last && !isPreview) last.label = t`Left`;
  return <Table label={isPreview ? t`What would go` : t`Proof of the erasure`} columns={columns} rows={rows} />;
}

/** Where the name still stands: of somebody else who is called so, or in a note. */
export function Mentions({ mentions }: { mentions: readonly Mention[] }) {
  if (mentions.length === 0) return null;
  return (
    <div className={css.notice}>
      <p>
        <Trans>
          The name or an address stands in other places too: perhaps of somebody of the same name, perhaps in a note.
          Look at them.
        </Trans>
      </p>
      <ul className={ui.plainList}>
        {mentions.map(({ table, rows }) => (
          <li key={table}>
            <code>{table}</code> <Plural value={rows} one="# row" other="# rows" />
          </li>
        ))}
      </ul>
    </div>
  );
}
