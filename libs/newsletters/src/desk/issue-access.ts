import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { isId } from '@seedbed/platform/kernel';
import { metaOf, Records, RowAccess, recordErrors } from '@seedbed/platform/records';
import { NewsletterIssue } from '../issue.record.js';
import { newsletterErrors } from '../newsletters.errors.js';

/** Who may do what with an issue: by the policy of its type, whatever the verb. */
@Injectable()
export class IssueAccess {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(RowAccess) private readonly access: RowAccess,
  ) {}

  /** An issue that the reader of `tx` sees. Throws RECORD_NOT_FOUND. */
  async requireSeen(tx: Tx, id: string): Promise<NewsletterIssue> {
    const seen = isId(id) ? await this.access.among(tx, metaOf(NewsletterIssue), 'read', [id]) : new Set<string>();
    if (!seen.has(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field: 'issueId' });
    return this.records.require(tx, NewsletterIssue, id);
  }

  /** An issue that the reader of `tx` may write. Throws RECORD_NOT_FOUND, WRITE_NOT_ALLOWED. */
  async requireWritable(tx: Tx, id: string, field = 'issueId'): Promise<NewsletterIssue> {
    if (!isId(id)) throw recordErrors.RECORD_NOT_FOUND({}, { field });
    await this.access.requireWritable(tx, metaOf(NewsletterIssue), [id], field);
    return this.records.require(tx, NewsletterIssue, id);
  }

  /**
   * As {@link requireWritable}, of an issue whose content may change. It stays locked, so that nobody schedules it meanwhile.
   * Throws RECORD_ARCHIVED and ISSUE_NOT_DRAFT too.
   */
  async requireDraft(tx: Tx, id: string, field = 'issueId'): Promise<NewsletterIssue> {
    await this.requireWritable(tx, id, field);
    await this.db.query(tx, 'select 1 from newsletter_issues where id = $1 for no key update', [id]);
    const issue = await this.records.require(tx, NewsletterIssue, id);
    if (issue.archivedAt) throw recordErrors.RECORD_ARCHIVED({}, { field });
    if (issue.state !== 'DRAFT') throw newsletterErrors.ISSUE_NOT_DRAFT({}, { field });
    return issue;
  }
}
