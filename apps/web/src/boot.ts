/** What the api writes into index.html for this node; every field has a value that fits a page served without it (vite). */
export interface Boot {
  /** Name of the node as people read it, e.g. "NCC Italy". */
  readonly nodeName: string;
  /** Accent: it, gr, ro, si, hr or eu. */
  readonly accent: string;
  /** Language when neither the person nor the browser has a known one. */
  readonly language: string;
  /** Nonce of the style elements this page may add; empty in development. */
  readonly nonce: string;
  /** Whether the mail of this node stays here, to be read in the mailbox. */
  readonly hasMailbox: boolean;
}

const defaults: Boot = { nodeName: 'NCC network', accent: 'it', language: 'en', nonce: '', hasMailbox: false };

/** Reads `<script type="application/json" id="boot">`. Broken or missing JSON gives the defaults: the page must open. */
function readBoot(): Boot {
  const text = document.getElementById('boot')?.textContent ?? '{}';
  try {
    const given: unknown = JSON.parse(text);
    return typeof given === 'object' && given !== null ? { ...defaults, ...given } : defaults;
  } catch {
    return defaults;
  }
}

export const boot = readBoot();
