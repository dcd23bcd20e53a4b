import { Inject, Injectable } from '@nestjs/common';
import { openAddress } from '@seedbed/contacts';
import { Db } from '@seedbed/platform/database';
import { type Localised, nodeKeys, type RequestContext, servedText, systemContext } from '@seedbed/platform/kernel';
import { DkimSigner, MAIL_SETTINGS, type MailSettings } from '@seedbed/platform/mail';
import { composeMessage, type MessageHeaders } from '../compose/compose-message.js';
import { messageIdOf } from '../compose/message-id.js';
import { readVariant, type Variant } from '../compose/variant.js';
import { chromeLanguage, NEWSLETTER_PLACE, type NewsletterPlace, newsletterKeys, pageOf } from '../newsletter-place.js';
import { returnAddress } from '../tokens/return-address.js';
import { makeToken } from '../tokens/tokens.js';
import type { Claimed } from './delivery-rows.js';
import type { Made, MakesLetters } from './lane.js';
import type { LettersOf } from './letters.js';

const VARIANTS = `
  SELECT v.id, v.lang, b.compiled, i.topic_id AS topic, i.planned_at AS "plannedAt", t.slug, t.name, t.sender_name AS sender,
         lower(c.code) AS country
  FROM newsletter_variants v
  JOIN newsletter_bodies b ON b.variant_id = v.id
  JOIN newsletter_issues i ON i.id = v.issue_id
  JOIN newsletter_topics t ON t.id = i.topic_id
  JOIN nccs n ON n.id = t.ncc_id
  JOIN countries c ON c.id = n.country_id
  WHERE v.issue_id = $1`;

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly compiled: Buffer;
  readonly topic: string;
  readonly plannedAt: Date | null;
  readonly slug: string;
  readonly name: Localised;
  readonly sender: string | null;
  readonly country: string;
}

/** Links of an issue work for as long: longer than the law of any country wants. */
const LINKS_MS = 60 * 86_400_000;

/** Letters of the compiled variants of an issue, signed where the installation signs. */
@Injectable()
export class VariantLetters implements LettersOf {
  private readonly ctx: RequestContext = systemContext('system:newsletters');

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DkimSigner) private readonly signer: DkimSigner,
    @Inject(MAIL_SETTINGS) private readonly settings: MailSettings,
    @Inject(NEWSLETTER_PLACE) private readonly place: NewsletterPlace,
  ) {}

  async of(issue: string): Promise<MakesLetters> {
    const rows = await this.db.query<Row>(this.ctx, VARIANTS, [issue]);
    const variants = new Map(rows.map((row) => [row.id, { row, variant: readVariant(row.compiled) }]));
    const keys = newsletterKeys();
    return {
      make: async (delivery) => {
        const found = variants.get(delivery.variantId);
        if (!found) return { kind: 'skip', reason: 'NO_VARIANT' };
        if (delivery.sealed === null) return { kind: 'skip', reason: 'ERASED' };
        return this.letter(delivery, found.row, found.variant, keys);
      },
    };
  }

  private async letter(
    delivery: Claimed,
    row: Row,
    variant: Variant,
    keys: ReturnType<typeof newsletterKeys>,
  ): Promise<Made> {
    const address = openAddress(delivery.sealed ?? '');
    const at = new Date();
    const expiresAt = new Date(at.getTime() + LINKS_MS);
    const id = BigInt(delivery.id);
    const token = (purpose: 'one-click' | 'prefs' | 'view-online'): string =>
      makeToken(keys, { purpose, about: { delivery: id }, topic: row.topic, expiresAt }, at);
    const pages = {
      unsubscribeUrl: pageOf(this.place, 'unsubscribe', token('one-click')),
      preferencesUrl: pageOf(this.place, 'preferences', token('prefs')),
      viewOnlineUrl: pageOf(this.place, 'view', token('view-online')),
    };
    const back = returnAddress(keys, id, this.place.mailDomain, expiresAt, at);
    const name = [delivery.givenName, delivery.familyName].filter(Boolean).join(' ');
    const headers = this.headers(delivery, row, { address, name, back, unsubscribe: pages.unsubscribeUrl });
    const { givenName, familyName, salutation } = delivery;
    const values = { givenName, familyName, salutation, name: name === '' ? null : name, ...pages };
    const made = composeMessage(variant, values, headers);
    if (made.kind === 'skip') return { kind: 'skip', reason: 'RENDER' };
    const bytes = await this.signer.sign(made.bytes, headers.date);
    const dsn = {
      envid: delivery.id,
      ret: 'HDRS' as const,
      notify: ['FAILURE', 'DELAY'],
      orcpt: `rfc822;${made.envelope.to}`,
    };
    return { kind: 'letter', letter: { ...made.envelope, bytes, dsn } };
  }

  private headers(
    delivery: Claimed,
    { slug, name, lang, sender, country, plannedAt }: Row,
    to: { readonly address: string; readonly name: string; readonly back: string; readonly unsubscribe: string },
  ): MessageHeaders {
    const { mailDomain, publicUrl } = this.place;
    const from = sender === null ? this.settings.from : { ...this.settings.from, name: sender };
    return {
      from,
      to: { address: to.address, ...(to.name === '' ? {} : { name: to.name }) },
      messageId: messageIdOf(
        nodeKeys().keyFor('newsletter message id'),
        delivery.issueId,
        BigInt(delivery.id),
        mailDomain,
      ),
      date: plannedAt ?? delivery.madeAt,
      envelopeFrom: to.back,
      list: { id: `${slug}.ncc-${country}.${mailDomain}`, label: servedText(name, chromeLanguage(lang))?.text ?? slug },
      unsubscribe: { https: to.unsubscribe, mailto: `mailto:${to.back}?subject=unsubscribe` },
      archive: `${publicUrl}/n/archive/${country}/${slug}`,
      feedbackId: `${delivery.issueId.slice(0, 8)}:${slug}:newsletter:${country}`,
    };
  }
}
