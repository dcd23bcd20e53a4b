import { createHash } from 'node:crypto';
import type { Language } from '@seedbed/platform/kernel';
import { escapeHtml } from '@seedbed/platform/mail';
import type { FastifyReply } from 'fastify';

/** Plain pages of our own, without any script: they are read once, by whoever comes by, and by feed readers. */
const STYLE = `:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;font:17px/1.55 system-ui,sans-serif;background:#f4f6f7;color:#1a1f24}
.top{border-top:6px solid var(--accent,#0b5a68);padding:16px;background:#fff;border-bottom:1px solid #d5dadd}
.top>*,main{max-width:720px;margin-inline:auto}
main{padding:20px 16px 48px}
h1{font-size:26px;line-height:1.25;margin:0 0 12px}
h2{font-size:20px;margin:28px 0 8px}
a{color:#0b4f9e}
a:focus-visible,iframe:focus-visible{outline:3px solid #0b4f9e;outline-offset:2px}
ul.list{list-style:none;padding:0;margin:16px 0}
ul.list>li{padding:14px 0;border-top:1px solid #d5dadd}
ul.list a.title{font-weight:600;font-size:18px;display:inline-block;padding:2px 0}
.row{display:flex;flex-wrap:wrap;gap:4px 18px;margin:8px 0;padding:0;list-style:none}
.row a,.row strong{display:inline-block;padding:6px 0}
.quiet{color:#4a555e}
iframe{display:block;width:100%;height:min(1600px,calc(100dvh - 150px));min-height:480px;border:1px solid #d5dadd;background:#fff}
@media (prefers-color-scheme:dark){body{background:#14171a;color:#eef1f3}.top{background:#1b1f23;border-bottom-color:#3a4249}a{color:#9ec9ff}
a:focus-visible,iframe:focus-visible{outline-color:#9ec9ff}ul.list>li,iframe{border-color:#3a4249}.quiet{color:#b6c0c8}}`;

const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** Nothing runs and nothing is loaded; a frame shows an issue of ours. */
const policy = (accent: string): string =>
  [
    "default-src 'none'",
    `style-src ${STYLE_HASH} '${hashOf(accentStyle(accent))}'`,
    "frame-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const accentStyle = (accent: string): string => `:root{--accent:${accent}}`;
const ACCENT = '#0b5a68';

/** A page. Its title, feeds and body; texts are escaped by whoever makes them. */
export interface PlainPage {
  readonly language: string;
  readonly title: string;
  /** Addresses of feeds, for programs that look for them. */
  readonly feeds?: readonly { readonly type: string; readonly title: string; readonly href: string }[];
  /** `#rrggbb`. */
  readonly accent?: string | null;
  /** HTML of the line above the page. */
  readonly top?: string;
  /** HTML. */
  readonly body: string;
}

function renderPage({ language, title, feeds = [], accent, top = '', body }: PlainPage): string {
  const links = feeds.map(
    (feed) =>
      `<link rel="alternate" type="${feed.type}" title="${escapeHtml(feed.title)}" href="${escapeHtml(feed.href)}">`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title>${links.join('')}
<link rel="icon" href="/icon.svg" type="image/svg+xml"><style>${STYLE}</style><style>${accentStyle(accent ?? ACCENT)}</style></head>
<body><header class="top"><div>${top}</div></header><main>${body}</main></body></html>
`;
}

/** A page that says one thing. */
export const wordsPage = (language: Language, { title, text }: { title: string; text: string }): PlainPage => ({
  language,
  title,
  body: `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>`,
});

export async function sendPage(reply: FastifyReply, status: number, page: PlainPage): Promise<void> {
  await reply
    .status(status)
    .header('content-security-policy', policy(page.accent ?? ACCENT))
    .type('text/html; charset=utf-8')
    .send(renderPage(page));
}
