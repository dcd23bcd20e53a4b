import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { NewsletterFindingsQuery } from '../../../gql/graphql.js';
import { formatNumber } from '../../../i18n/format.js';
import { languageName } from '../../../i18n/languages.js';
import { Badge } from '../../../ui/Badge.js';
import { Section } from '../../../ui/Section.js';
import ui from '../../../ui/ui.module.css';
import css from './editor/editor.module.css';

type Finding = NewsletterFindingsQuery['newsletterFindings'][number];

/** What is wrong with an issue, each with the way to its block. */
export function Checks({ issueId, findings }: { issueId: string; findings: readonly Finding[] }) {
  const { t } = useLingui();
  return (
    <Section title={t`Checks`} count={findings.length}>
      {findings.length === 0 ? (
        <p className={ui.dim}>
          <Trans>Nothing is wrong.</Trans>
        </p>
      ) : (
        <ul className={css.checks}>
          {findings.map(({ lang, code, severity, message, block }) => (
            <li key={`${lang} ${code} ${block} ${message}`}>
              <Badge tone={severity === 'ERROR' ? 'bad' : 'wait'}>
                {severity === 'ERROR' ? t`To mend` : t`To look at`}
              </Badge>
              <span>{message}</span>
              <Link
                to="/newsletters/$id/edit"
                params={{ id: issueId }}
                search={{ lang }}
                hash={typeof block === 'number' ? `block-at-${block}` : undefined}
              >
                {typeof block === 'number'
                  ? t`${languageName(lang)}, block ${formatNumber(block + 1)}`
                  : languageName(lang)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
