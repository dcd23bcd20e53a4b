import { createHash } from 'node:crypto';
import type { Template } from 'liquidjs';
import { composeErrors } from './compose.errors.js';
import { htmlLiquid, textLiquid } from './liquid.js';

/** What may stand in a placeholder `{{ recipient.<name> }}`, and whether it is an address to go to. */
export type RecipientFields = Readonly<Record<string, 'text' | 'url'>>;
/** The values of one recipient. What is missing, null or undefined has none. */
export type RecipientValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A literal, or where a value goes. */
export type Segment = string | { readonly field: string; readonly fallback?: string };
/**
 * Part of a variant: segments to splice values into, or, where the template decides by values of the recipient, the template
 * with the values of its first stage.
 */
export type Part =
  | { readonly segments: readonly Segment[] }
  | { readonly source: string; readonly values: Readonly<Record<string, unknown>> };

/** An issue in one language, ready for its recipients. Literals of `text` and `html` are quoted-printable already. */
export interface VariantParts {
  readonly language: string;
  readonly fields: RecipientFields;
  readonly subject: Part;
  readonly text: Part;
  readonly html: Part;
}

/** A part that can be rendered: templates are parsed once. */
export type ReadyPart =
  | { readonly segments: readonly Segment[] }
  | { readonly templates: Template[]; readonly values: object };
export interface Variant {
  readonly language: string;
  readonly fields: RecipientFields;
  readonly subject: ReadyPart;
  readonly text: ReadyPart;
  readonly html: ReadyPart;
}

/** The form in the database: four letters with a version, SHA-256 of the rest, JSON. */
const MAGIC = Buffer.from('SBN1');
const HASH_BYTES = 32;
const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

/** The bytes of `issue_variants.compiled`, and the hash that tells one from another. */
export function packVariant(parts: VariantParts): { readonly bytes: Buffer; readonly hash: string } {
  const json = Buffer.from(JSON.stringify(parts));
  const hash = sha256(json);
  return { bytes: Buffer.concat([MAGIC, hash, json]), hash: hash.toString('hex') };
}

/** Reads them once for many messages. Throws NEWSLETTER_VARIANT_UNREADABLE when they are cut off, altered or of another version. */
export function readVariant(bytes: Buffer): Variant {
  const begin = MAGIC.length + HASH_BYTES;
  const json = bytes.subarray(begin);
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw composeErrors.NEWSLETTER_VARIANT_UNREADABLE({ reason: 'unknown version' });
  if (!bytes.subarray(MAGIC.length, begin).equals(sha256(json)))
    throw composeErrors.NEWSLETTER_VARIANT_UNREADABLE({ reason: 'damaged' });
  const { language, fields, subject, text, html } = JSON.parse(json.toString()) as VariantParts;
  return { language, fields, subject: ready(subject, false), text: ready(text, false), html: ready(html, true) };
}

function ready(part: Part, isHtml: boolean): ReadyPart {
  if ('segments' in part) return part;
  return { templates: (isHtml ? htmlLiquid : textLiquid).parse(part.source), values: part.values };
}
