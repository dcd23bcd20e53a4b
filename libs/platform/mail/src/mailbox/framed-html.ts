/** Nothing runs, nothing is loaded from anywhere, links open in a page of their own. */
export const HTML_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** HTML of a message as a page in a frame shows it: every link opens outside of it, and no one learns from where. */
export const framedHtml = (html: string): string =>
  html.replaceAll(/<a\s/gi, '<a target="_blank" rel="noopener noreferrer" ');
