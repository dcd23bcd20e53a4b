import { Inject, Injectable } from '@nestjs/common';
import { Db, type Tx } from '@seedbed/platform/database';
import { servedText } from '@seedbed/platform/kernel';
import { Records } from '@seedbed/platform/records';
import { linkId } from '@seedbed/reference';
import type { Theme } from './compile/blocks.js';
import { compileIssue, FOOTER_FIELDS } from './compile/compile-issue.js';
import { type Finding, lintIssue } from './compile/lint.rules.js';
import { type CompiledVariant, compileVariant } from './compose/compile-variant.js';
import { requireOneLine } from './compose/header-fields.js';
import type { RecipientFields } from './compose/variant.js';
import { type NewsletterIssue, NewsletterVariant } from './issue.record.js';
import { chromeLanguage, NEWSLETTER_PLACE, type NewsletterPlace } from './newsletter-place.js';
import { NewsletterTopic } from './topic.record.js';

/** What an issue may say of its reader, besides the addresses of their pages. */
const RECIPIENT_FIELDS: RecipientFields = {
  givenName: 'text',
  familyName: 'text',
  name: 'text',
  salutation: 'text',
  ...FOOTER_FIELDS,
};

/** One variant as it would go out, and what is wrong with it. */
export interface CompiledText {
  readonly variant: string;
  readonly lang: string;
  readonly html: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What a variant says, stored or not. */
export type VariantContent = Pick<NewsletterVariant, 'id' | 'lang' | 'subject' | 'preheader' | 'blocks' | 'text'>;

const ACCENT = '#0b5394';
const LINK = /(<a\b[^>]*\bhref=")(https?:\/\/[^"]{1,2000})"/gi;

const KEEP = `
  INSERT INTO newsletter_bodies (variant_id, hash, html, text, compiled) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (variant_id) DO UPDATE
  SET hash = excluded.hash, html = excluded.html, text = excluded.text, compiled = excluded.compiled, made_at = clock_timestamp()`;
const LINKED = `
  INSERT INTO newsletter_links (issue_id, url) SELECT $1, * FROM unnest($2::text[])
  ON CONFLICT (issue_id, url) DO UPDATE SET url = excluded.url RETURNING id, url`;

/** Makes mail of blocks: once for each language, long before anybody gets it. */
@Injectable()
export class Compiling {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Records) private readonly records: Records,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  /** One variant as it would look. Throws the coded errors of `compileIssue` and `compileVariant`. */
  async text(variant: VariantContent, topic: NewsletterTopic): Promise<CompiledText> {
    const language = chromeLanguage(variant.lang);
    const name = topic.senderName ?? servedText(topic.name, language)?.text ?? '';
    const sender = { identity: name, postalAddress: topic.postalAddress ?? '' };
    const { html, text } = await compileIssue({
      ...{ language, title: variant.subject, preheader: variant.preheader ?? '' },
      ...{ blocks: variant.blocks ?? [], theme: themeOf(topic, name), sender },
    });
    const findings = lintIssue({ html, ...sender });
    return { variant: variant.id, lang: variant.lang, html, text: variant.text ?? text, findings };
  }

  /** The parts of a compiled text as each reader's message is made of them. Throws as {@link text}. */
  parts({ lang, subject }: VariantContent, { html, text }: Pick<CompiledText, 'html' | 'text'>): CompiledVariant {
    requireOneLine('Subject', subject);
    return compileVariant({ language: lang, subject, html, text, values: {}, fields: RECIPIENT_FIELDS });
  }

  /** Makes all variants of an issue ready and keeps them. Out: what is wrong with each. Throws as {@link text}. */
  async issue(tx: Tx, issue: NewsletterIssue): Promise<CompiledText[]> {
    const topic = await this.records.require(tx, NewsletterTopic, linkId(issue.topic) as string);
    const variants = await this.records.list(tx, NewsletterVariant, { issue: issue.id } as never);
    const texts: CompiledText[] = [];
    for (const variant of variants) {
      const compiled = await this.text(variant, topic);
      texts.push(compiled);
      await this.db.asSystem(tx, () => this.keep(tx, issue.id, variant, compiled));
    }
    return texts;
  }

  private async keep(tx: Tx, issue: string, variant: NewsletterVariant, { html, text }: CompiledText): Promise<void> {
    const { bytes, hash } = this.parts(variant, { html: await this.counted(tx, issue, variant.id, html), text });
    await this.db.query(tx, KEEP, [variant.id, hash, html, text, bytes]);
  }

  /** Links lead over a page of ours that counts them, per link and hour: not who followed them. */
  private async counted(tx: Tx, issue: string, variant: string, html: string): Promise<string> {
    const urls = [...new Set([...html.matchAll(LINK)].map(([, , url = '']) => url))];
    if (urls.length === 0) return html;
    const rows = await this.db.query<{ id: string; url: string }>(tx, LINKED, [issue, urls]);
    const ids = new Map(rows.map(({ id, url }) => [url, id]));
    return html.replace(LINK, (_whole, before: string, url: string) => {
      return `${before}${this.place.publicUrl}/l/${ids.get(url)}/${variant}"`;
    });
  }
}

const themeOf = ({ accent }: NewsletterTopic, name: string): Theme => ({
  name,
  accent: accent ?? ACCENT,
  onAccent: '#ffffff',
  text: '#1a1a1a',
  link: ACCENT,
  background: '#ffffff',
});
