import { useLayoutEffect, useRef, useState } from 'react';
import css from './editor.module.css';

interface Props {
  readonly title: string;
  readonly html: string;
  /** As wide as what shows it, in pixels. */
  readonly width: number;
}

/** What never comes into the frame, whatever the mail says. */
const NOT_SHOWN = 'script, style, link, meta, base, title, iframe, object, embed, form';

/**
 * A mail as its readers see it. Its frame runs nothing, and the policy of this page lets no style be written as text there
 * either: so its styles are set as properties, one by one. Pictures are not loaded from anywhere: their words stand there.
 */
export function MailFrame({ title, html, width }: Props) {
  const ref = useRef<HTMLIFrameElement>(null);
  const [loads, setLoads] = useState(0);
  const [height, setHeight] = useState(300);
  useLayoutEffect(() => {
    const page = ref.current?.contentDocument;
    if (!page) return;
    void loads; // some browsers put a new document into the frame when it has loaded
    void width; // another width has another height
    show(page, html);
    setHeight(Math.max(120, page.documentElement.scrollHeight));
  }, [html, loads, width]);
  return (
    <iframe
      ref={ref}
      className={css.frame}
      title={title}
      sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      referrerPolicy="no-referrer"
      onLoad={() => setLoads((times) => times + 1)}
      style={{ inlineSize: width, blockSize: height }}
    />
  );
}

const STYLE_SHEET = /<style\b[^>]*>([\s\S]*?)<\/style>/gi;

/** Without style sheets, and the styles of tags under another name: what is parsed here is bound by the policy of this page too. */
const withoutStyles = (html: string): string =>
  html.replaceAll(STYLE_SHEET, '').replaceAll(/<[a-z][^>]*>/gi, (tag) => tag.replaceAll(/\sstyle=/gi, ' data-style='));

function show(page: Document, html: string): void {
  const mail = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const View = page.defaultView as (Window & typeof globalThis) | null;
  if (!View) return;
  page.adoptedStyleSheets = [...html.matchAll(STYLE_SHEET)].map(([, text = '']) => {
    const sheet = new View.CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const element of mail.querySelectorAll(NOT_SHOWN)) element.remove();
  for (const image of mail.querySelectorAll('img')) image.replaceWith(wordsOfImage(mail, image));
  const body = page.importNode(mail.body, true);
  for (const element of [body, ...body.querySelectorAll<HTMLElement>('[data-style]')]) {
    element.style.cssText = element.dataset.style ?? '';
    delete element.dataset.style;
  }
  page.documentElement.lang = mail.documentElement.lang;
  for (const link of body.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  page.documentElement.replaceChild(body, page.body);
}

function wordsOfImage(mail: Document, image: HTMLImageElement): HTMLElement {
  const words = mail.createElement('span');
  words.textContent = image.alt;
  words.dataset.style = 'display:inline-block;padding:12px;border:1px dashed currentColor';
  return words;
}
