import { Context, type Liquid, type Template } from 'liquidjs';
import { composeErrors } from './compose.errors.js';
import { htmlLiquid, textLiquid } from './liquid.js';
import { requireFitPlaces } from './placeholder.rules.js';
import { encodeOpen, encodeText } from './quoted-printable.js';
import { type Part, packVariant, type RecipientFields, type Segment } from './variant.js';

/** An issue in one language as its templates say it (LiquidJS). */
export interface VariantSource {
  readonly language: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  /** Values of the issue and its language: bound now, once. `recipient` is what its name says and none of them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What may be asked of a recipient. */
  readonly fields: RecipientFields;
}

export interface CompiledVariant {
  readonly bytes: Buffer;
  readonly hash: string;
  /** False: a template decides by values of the recipient, so that it is rendered for each of them; that is slower. */
  readonly isSpliced: boolean;
}

type PartName = 'subject' | 'text' | 'html';
/** `{{ recipient.name }}`, perhaps with `| default: "…"` and nothing else: the only placeholder that is spliced. */
const HOLE =
  /^\{\{-?\s*recipient\.([A-Za-z]\w*)\s*(?:\|\s*default:\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')\s*)?-?\}\}$/s;

/**
 * Binds the values of the issue and cuts the templates into segments, the literal ones encoded for mail. Throws
 * NEWSLETTER_TEMPLATE_INVALID, NEWSLETTER_PLACEHOLDER_UNKNOWN, NEWSLETTER_PLACEHOLDER_PLACE, NEWSLETTER_TEXT_EMPTY.
 */
export function compileVariant(source: VariantSource): CompiledVariant {
  requireFitPlaces(source.html, source.fields);
  const subject = compilePart('subject', source.subject, source, textLiquid);
  const text = compilePart('text', ended(source.text), source, textLiquid);
  const html = compilePart('html', ended(source.html), source, htmlLiquid);
  for (const [part, compiled] of Object.entries({ subject, text, html }))
    if (isBlank(compiled)) throw composeErrors.NEWSLETTER_TEXT_EMPTY({ part });
  const parts = { language: source.language, fields: source.fields, subject, text: encoded(text), html: encoded(html) };
  const isSpliced = [subject, text, html].every((part) => 'segments' in part);
  return { ...packVariant(parts), isSpliced };
}

/** A part ends with a line break, so that no value is its last word. */
const ended = (text: string): string => `${text.trimEnd()}\n`;
const isBlank = (part: Part): boolean =>
  'segments' in part
    ? part.segments.every((one) => typeof one === 'string' && one.trim() === '')
    : part.source.trim() === '';

function compilePart(part: PartName, source: string, { values, fields }: VariantSource, liquid: Liquid): Part {
  try {
    const templates = liquid.parse(source);
    requireKnown(liquid, templates, fields);
    const hasLogic = templates.some((one) => !holeOf(one) && asksRecipient(liquid, one));
    return hasLogic ? { source, values } : { segments: bound(liquid, templates, values) };
  } catch (error) {
    if (!(error instanceof Error) || !('token' in error)) throw error; // not one of LiquidJS
    throw composeErrors.NEWSLETTER_TEMPLATE_INVALID({ part, reason: error.message }, { cause: error });
  }
}

function requireKnown(liquid: Liquid, templates: Template[], fields: RecipientFields): void {
  for (const [root, ...path] of liquid.globalVariableSegmentsSync(templates)) {
    if (root !== 'recipient') continue;
    const name = path.join('.');
    if (path.length !== 1 || !Object.hasOwn(fields, name)) throw composeErrors.NEWSLETTER_PLACEHOLDER_UNKNOWN({ name });
  }
}

const asksRecipient = (liquid: Liquid, template: Template): boolean =>
  liquid.globalVariablesSync([template]).includes('recipient');

function holeOf(template: Template): RegExpExecArray | null {
  return HOLE.exec(template.token.getText());
}

/** The first stage: everything but the holes is rendered, in one scope, so that what is assigned holds to the end. */
function bound(liquid: Liquid, templates: Template[], values: Readonly<Record<string, unknown>>): Segment[] {
  const context = new Context({ ...values }, liquid.options, { sync: true });
  const segments: Segment[] = [];
  let literal = '';
  for (const template of templates) {
    const hole = holeOf(template);
    if (hole === null) {
      literal += liquid.renderSync([template], context);
      continue;
    }
    if (literal !== '') segments.push(literal);
    literal = '';
    const [, field = '', fallback] = hole;
    segments.push(fallback === undefined ? { field } : { field, fallback: liquid.evalValueSync(fallback, context) });
  }
  return literal === '' ? segments : [...segments, literal];
}

function encoded(part: Part): Part {
  if (!('segments' in part)) return part;
  const last = part.segments.length - 1;
  return {
    segments: part.segments.map((one, index) =>
      typeof one !== 'string' ? one : index === last ? encodeText(one) : encodeOpen(one),
    ),
  };
}
