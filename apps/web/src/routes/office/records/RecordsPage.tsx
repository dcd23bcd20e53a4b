import { i18n } from '@lingui/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { byName } from '../../../i18n/format.js';
import { slugOf, writableTypes } from '../../../records/declarations.js';
import { typesLabel } from '../../../records/labels.js';
import { typeHints } from '../../../records/type-hints.js';
import { PageHead } from '../../../ui/PageHead.js';
import css from '../page.module.css';

/** Every type of record that people keep, as the way to its list. */
export function RecordsPage() {
  const { t } = useLingui();
  const types = writableTypes
    .map((type) => ({ type, label: typesLabel(type), hint: typeHints[type.name] }))
    .sort((left, right) => byName(left.label, right.label));
  return (
    <div className={css.page}>
      <PageHead title={t`All records`} />
      <p className={css.lead}>
        <Trans>Whatever the network keeps can be looked up, added, changed and archived here.</Trans>
      </p>
      <ul className={css.cards}>
        {types.map(({ type, label, hint }) => (
          <li key={type.name} className={css.card}>
            <h2>
              <Link to="/records/$type" params={{ type: slugOf(type) }}>
                {label}
              </Link>
            </h2>
            {hint ? <p className={css.note}>{i18n._(hint)}</p> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
