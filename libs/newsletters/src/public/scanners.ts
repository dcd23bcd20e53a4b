/** Programs that open the links of a mail before, or instead of, its reader; by what they call themselves. */
const SCANNERS =
  /bot\b|crawl|spider|preview|prefetch|scan|safelinks|barracuda|mimecast|proofpoint|urldefense|symantec|trendmicro|fortinet|sophos|forcepoint|zscaler|cisco|ironport|googleimageproxy|yahoomailproxy|facebookexternalhit|slack|whatsapp|telegram|skypeuri|teams|curl\/|wget\/|python|java\/|go-http|okhttp|libwww|headless|httpclient|monitor/i;

interface Asked {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Whether a person follows a link, as far as a request tells: no HEAD, no prefetch, no known scanner, some browser. */
export function isByPerson({ method, headers }: Asked): boolean {
  if (method !== 'GET') return false;
  const said = ['purpose', 'sec-purpose', 'x-purpose', 'x-moz'].map((name) => String(headers[name] ?? ''));
  if (said.some((text) => /prefetch|preview|prerender/i.test(text))) return false;
  const agent = String(headers['user-agent'] ?? '');
  return agent !== '' && !SCANNERS.test(agent);
}
