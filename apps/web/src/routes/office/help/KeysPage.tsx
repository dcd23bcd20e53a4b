import { Trans, useLingui } from '@lingui/react/macro';
import { KeysList } from '../../../shell/KeysList.js';
import { Kbd } from '../../../ui/Kbd.js';
import { PageHead } from '../../../ui/PageHead.js';
import { Section } from '../../../ui/Section.js';
import css from '../page.module.css';

/** All keys of the product; `?` shows those of the page one is on. */
export function KeysPage() {
  const { t } = useLingui();
  const list: [string, string][] = [
    ['/', t`Search in this list`],
    ['F', t`Filter`],
    ['J K', t`Next and previous row, next and previous record`],
    ['↑ ↓ ← →', t`Move in the table`],
    ['Enter', t`Open the record`],
    ['P', t`Preview on or off`],
    ['X', t`Select or deselect`],
    ['Shift ↑ ↓', t`Select a range`],
    ['Ctrl A', t`Select all on this page`],
    ['Esc', t`Close, clear, back`],
  ];
  return (
    <div className={css.page}>
      <PageHead title={t`Keys`} />
      <p className={css.lead}>
        <Trans>Everything works without a mouse. Letters work only while no field has the focus.</Trans>
      </p>
      <div className={css.narrow}>
        <KeysList level={2} />
      </div>
      <Section title={t`In lists and records`}>
        <dl className={css.keys}>
          {list.map(([keys, what]) => (
            <div key={keys}>
              <dt>{what}</dt>
              <dd>
                <Kbd>{keys}</Kbd>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}
