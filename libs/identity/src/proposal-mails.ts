import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { OnMessage } from '@seedbed/platform/events';
import { isLanguage, type Language } from '@seedbed/platform/kernel';
import { type MailBlock, Mailer, writeMail } from '@seedbed/platform/mail';
import { Proposal, proposalsDecided } from '@seedbed/platform/proposals';
import { Records } from '@seedbed/platform/records';
import { Accounts } from './accounts.js';
import { IDENTITY_SETTINGS, type IdentitySettings } from './identity-settings.js';
import { proposalsDecidedMail } from './mail-purposes.js';
import { proposalTexts } from './proposal-mails.texts.js';

/** Where partners see what became of their proposals. */
const PAGE = '/my/changes';
const OF_USER = /^user:([0-9a-f-]{36})$/;

/**
 * Tells the authors of proposals what became of them, in the worker: one message to each for all that was decided together.
 * Twice: the key is the same, and no second message is made. The author has no account any more, or may not sign in: nobody
 * is told.
 */
@Injectable()
export class ProposalMails {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(Accounts) private readonly accounts: Accounts,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(IDENTITY_SETTINGS) private readonly settings: IdentitySettings,
  ) {}

  @OnMessage(proposalsDecided)
  async send(tx: Tx, { batchId, proposalIds }: { batchId: string; proposalIds: readonly string[] }): Promise<void> {
    await this.db.asSystem(tx, async () => {
      const byAuthor = new Map<string, Proposal[]>();
      for (const proposal of await this.records.listOf(tx, Proposal, 'id', proposalIds)) {
        byAuthor.set(proposal.author, [...(byAuthor.get(proposal.author) ?? []), proposal]);
      }
      for (const [author, proposals] of byAuthor) await this.tell(tx, batchId, author, proposals);
    });
  }

  private async tell(tx: Tx, batchId: string, author: string, proposals: readonly Proposal[]): Promise<void> {
    const userId = OF_USER.exec(author)?.[1];
    const account = userId === undefined ? null : await this.accounts.byId(tx, userId);
    if (account?.status !== 'ACTIVE') return;
    const wanted = proposals.at(-1)?.language;
    const language: Language = isLanguage(wanted) ? wanted : 'en';
    const texts = proposalTexts[language];
    const { nodeName: node = 'Seedbed', publicUrl } = this.settings;
    const page = publicUrl === undefined ? [] : [{ link: { label: texts.see, url: `${publicUrl}${PAGE}` } }];
    const blocks: MailBlock[] = [
      { paragraph: texts.says(node) },
      ...proposals.map((one) => said(one, language)),
      ...page,
    ];
    await this.mailer.send(tx, {
      ...writeMail(language, node, { subject: texts.subject(proposals.length), blocks }),
      to: account.email,
      purpose: proposalsDecidedMail,
      idempotencyKey: `proposals.decided:${batchId}:${account.id}`,
    });
  }
}

function said({ recordTitle, state, gone, reason }: Proposal, language: Language): MailBlock {
  const texts = proposalTexts[language];
  const became = state === 'GONE' ? texts.gone[gone ?? 'ARCHIVED'] : (texts.became[state] ?? state);
  return { paragraph: [`${recordTitle}: ${became}`, ...(reason ? [texts.reason(reason)] : [])].join('\n') };
}
