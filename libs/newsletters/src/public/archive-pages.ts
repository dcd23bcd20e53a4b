import type { Language } from '@seedbed/platform/kernel';
import { escapeHtml } from '@seedbed/platform/mail';
import type { ArchivedIssue } from './archive.service.js';
import type { PlainPage } from './pages.js';
import { type StrangerTopic, said, senderOf } from './stranger-topics.js';
import { strangerTexts } from './strangers.texts.js';

const archiveOf = ({ country, slug }: StrangerTopic): string => `/n/archive/${country}/${slug}`;
const issuePath = (topic: StrangerTopic, { id, lang }: ArchivedIssue): string =>
  `${archiveOf(topic)}/${id}/${encodeURIComponent(lang)}`;
const signUpPath = ({ country, slug }: StrangerTopic): string => `/newsletter/${country}/${slug}`;
const link = (href: string, text: string, more = ''): string =>
  `<a href="${escapeHtml(href)}"${more}>${escapeHtml(text)}</a>`;
const languageName = (lang: string): string => new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
const dateOf = (at: Date, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);

/** The topics of a centre. */
export function centrePage(topics: readonly StrangerTopic[], language: Language): PlainPage {
  const texts = strangerTexts[language].archive;
  const title = texts.title(topics[0] ? senderOf(topics[0], language) : '');
  const items = topics.map(
    (topic) =>
      `<li>${link(archiveOf(topic), said(topic.name, language), ' class="title"')}<div class="quiet">${escapeHtml(said(topic.description, language))}</div></li>`,
  );
  return {
    language,
    title,
    accent: topics[0]?.accent ?? null,
    body: `<h1>${escapeHtml(title)}</h1><ul class="list">${items.join('')}</ul>`,
  };
}

/** What was sent of a topic: each issue once, in the reader's language where it has it. */
export function topicPage(topic: StrangerTopic, issues: readonly ArchivedIssue[], language: Language): PlainPage {
  const texts = strangerTexts[language].archive;
  const name = said(topic.name, language);
  const langs = [...new Set([topic.defaultLang, ...issues.map(({ lang }) => lang)])];
  const feeds = langs.flatMap((lang) => [
    { type: 'application/rss+xml', title: `${name} (${lang}, RSS)`, href: `${archiveOf(topic)}/${lang}/rss.xml` },
    { type: 'application/atom+xml', title: `${name} (${lang}, Atom)`, href: `${archiveOf(topic)}/${lang}/atom.xml` },
  ]);
  const items = [...new Set(issues.map(({ id }) => id))].map((id) =>
    listItem(
      topic,
      issues.filter((issue) => issue.id === id),
      language,
    ),
  );
  const list = items.length === 0 ? `<p>${escapeHtml(texts.none)}</p>` : `<ul class="list">${items.join('')}</ul>`;
  const signUp = topic.isOpen ? `<p>${link(signUpPath(topic), texts.signUp)}</p>` : '';
  return {
    language,
    title: `${name} · ${senderOf(topic, language)}`,
    feeds,
    accent: topic.accent,
    top: link(`/n/archive/${topic.country}`, texts.title(senderOf(topic, language))),
    body: `<h1>${escapeHtml(name)}</h1><p class="quiet">${escapeHtml(said(topic.description, language))}</p>${signUp}${list}
<h2>${escapeHtml(texts.feeds)}</h2><ul class="row">${feeds.map(({ href, title }) => `<li>${link(href, title)}</li>`).join('')}</ul>`,
  };
}

function listItem(topic: StrangerTopic, variants: readonly ArchivedIssue[], language: Language): string {
  const shown = inLanguage(variants, language, topic.defaultLang);
  if (!shown) return '';
  const others = variants.filter((one) => one !== shown);
  const more = others.map((one) =>
    link(issuePath(topic, one), languageName(one.lang), ` lang="${escapeHtml(one.lang)}"`),
  );
  return `<li>${link(issuePath(topic, shown), shown.subject, ` class="title" lang="${escapeHtml(shown.lang)}"`)}
<div class="quiet">${escapeHtml(dateOf(shown.at, language))}${more.length > 0 ? ` · ${more.join(' ')}` : ''}</div></li>`;
}

const inLanguage = (variants: readonly ArchivedIssue[], ...langs: readonly string[]): ArchivedIssue | undefined =>
  langs.map((lang) => variants.find((one) => one.lang === lang)).find(Boolean) ?? variants[0];

/** One issue, in a frame in which nothing runs. */
export function issuePage(
  topic: StrangerTopic,
  variants: readonly ArchivedIssue[],
  issue: ArchivedIssue,
  language: Language,
): PlainPage {
  const texts = strangerTexts[language].archive;
  const langs = variants.map((one) =>
    one === issue
      ? `<li><strong lang="${escapeHtml(one.lang)}">${escapeHtml(languageName(one.lang))}</strong></li>`
      : `<li>${link(issuePath(topic, one), languageName(one.lang), ` lang="${escapeHtml(one.lang)}"`)}</li>`,
  );
  const choice =
    variants.length > 1
      ? `<nav aria-label="${escapeHtml(texts.languages)}"><ul class="row">${langs.join('')}</ul></nav>`
      : '';
  return {
    language,
    title: `${issue.subject} · ${said(topic.name, language)}`,
    accent: topic.accent,
    top: link(archiveOf(topic), `${said(topic.name, language)}: ${texts.all}`),
    body: `<h1 lang="${escapeHtml(issue.lang)}">${escapeHtml(issue.subject)}</h1><p class="quiet">${escapeHtml(dateOf(issue.at, language))}</p>${choice}
<iframe title="${escapeHtml(texts.issue)}" src="${escapeHtml(issuePath(topic, issue))}/html" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
  };
}

/** Characters that XML does not take are left out. */
const xml = (text: string): string => escapeHtml([...text].filter(isOfXml).join(''));

function isOfXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? [0x09, 0x0a, 0x0d].includes(code) : code !== 0xfffe && code !== 0xffff;
}

/** A feed of one language, the newest first. */
export interface Feed {
  readonly topic: StrangerTopic;
  readonly issues: readonly ArchivedIssue[];
  readonly lang: string;
  readonly language: Language;
  /** Address of the node, without a slash at its end. */
  readonly publicUrl: string;
}

/** RSS 2.0. */
export function rss({ topic, issues, lang, language, publicUrl }: Feed): string {
  const items = issues.map((issue) => {
    const address = xml(publicUrl + issuePath(topic, issue));
    return `<item><title>${xml(issue.subject)}</title><link>${address}</link><guid isPermaLink="true">${address}</guid><pubDate>${issue.at.toUTCString()}</pubDate><description>${xml(issue.preheader || issue.subject)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>
<title>${xml(said(topic.name, language))}</title><link>${xml(publicUrl + archiveOf(topic))}</link>
<description>${xml(said(topic.description, language) || said(topic.name, language))}</description><language>${xml(lang)}</language>
<atom:link href="${xml(`${publicUrl}${archiveOf(topic)}/${lang}/rss.xml`)}" rel="self" type="application/rss+xml"/>
${items.join('\n')}
</channel></rss>
`;
}

/** Atom 1.0 (RFC 4287). */
export function atom({ topic, issues, lang, language, publicUrl }: Feed): string {
  const entries = issues.map((issue) => {
    const address = xml(publicUrl + issuePath(topic, issue));
    return `<entry><title>${xml(issue.subject)}</title><link href="${address}"/><id>urn:uuid:${issue.id}</id><updated>${issue.at.toISOString()}</updated><summary>${xml(issue.preheader || issue.subject)}</summary></entry>`;
  });
  const latest = issues[0]?.at ?? new Date(0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}"><title>${xml(said(topic.name, language))}</title>
<id>urn:uuid:${topic.id}</id><updated>${latest.toISOString()}</updated><author><name>${xml(senderOf(topic, language))}</name></author>
<link href="${xml(publicUrl + archiveOf(topic))}"/><link rel="self" href="${xml(`${publicUrl}${archiveOf(topic)}/${lang}/atom.xml`)}"/>
${entries.join('\n')}
</feed>
`;
}
