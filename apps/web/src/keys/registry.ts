import { useLayoutEffect, useRef, useSyncExternalStore } from 'react';
import { storage } from '../storage.js';

/** One key (or sequence, "g o") of the page, with the words the help shows for it. */
export interface KeyBinding {
  /** `event.key` in lower case; "mod+k" for Ctrl or Cmd; two keys with a space for a sequence. */
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
}

export interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly KeyBinding[];
}

const STORED = 'seedbed-single-keys';
const SEQUENCE_MS = 1200;

let groups: readonly KeyGroup[] = [];
let singleKeys = storage.get(STORED) !== 'off';
let pending: { first: string; at: number } | null = null;
const listeners = new Set<() => void>();

function changed(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Keys of what is on the screen now, for the help. */
export function useKeyGroups(): readonly KeyGroup[] {
  return useSyncExternalStore(subscribe, () => groups);
}

/** Whether keys without Ctrl work; a person who dictates or trembles can switch them off (WCAG 2.1.4). */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, () => singleKeys);
}

export function setSingleKeys(on: boolean): void {
  singleKeys = on;
  storage.set(STORED, on ? 'on' : 'off');
  changed();
}

/**
 * Registers keys while the component is on the screen. Later groups win over earlier ones. In layout effects: what is
 * seen and what a key does change in one step.
 */
export function useKeys(title: string, bindings: readonly KeyBinding[]): void {
  const latest = useRef(bindings);
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  const signature = bindings.map(({ keys, label }) => `${keys}=${label}`).join('|');
  // `signature` stands for what the help shows; the functions are read late through `latest`, so that they are never stale.
  useLayoutEffect(() => {
    const shown = signature.split('|').map((entry) => {
      const [keys = '', label = ''] = entry.split('=');
      return { keys, label, run: () => latest.current.find((binding) => binding.keys === keys)?.run() };
    });
    const group: KeyGroup = { title, bindings: shown };
    groups = [...groups, group];
    changed();
    return () => {
      groups = groups.filter((other) => other !== group);
      changed();
    };
  }, [title, signature]);
}

const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]';
const apart = 'dialog, [role=dialog], [role=menu], [role=listbox]';

function find(keys: string): KeyBinding | undefined {
  for (const group of [...groups].reverse()) {
    const binding = group.bindings.find((candidate) => candidate.keys === keys);
    if (binding) return binding;
  }
  return undefined;
}

/** The name of the pressed key as bindings spell it, with a running sequence put before it. */
function spell(event: KeyboardEvent): string {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return `mod+${key}`;
  const running = pending && event.timeStamp - pending.at < SEQUENCE_MS ? `${pending.first} ` : '';
  return running + key;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) return;
  const target = event.target instanceof Element ? event.target : document.body;
  const keys = spell(event);
  const withModifier = keys.startsWith('mod+');
  if (!withModifier && (target.closest(typing) || target.closest(apart) || document.querySelector('dialog[open]')))
    return;
  if (!withModifier && event.key !== 'Escape' && !singleKeys) return;
  pending = null;
  const binding = find(keys) ?? find(event.key.toLowerCase());
  if (binding && !(withModifier && binding.keys !== keys)) {
    event.preventDefault();
    binding.run();
  } else if (groups.some((group) => group.bindings.some((other) => other.keys.startsWith(`${keys} `)))) {
    pending = { first: keys, at: event.timeStamp };
  }
}

/** Starts listening; called once. */
export function listenToKeys(): void {
  document.addEventListener('keydown', onKeyDown);
}
