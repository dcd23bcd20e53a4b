import type { Localised } from '@seedbed/platform/kernel';
import type { ConsortiumWarning } from './consortium.rules.js';

const SIGNED_WITHOUT_LEAD: Localised = {
  en: 'The project is signed but has no lead partner. A signed project has exactly one.',
  it: 'Il progetto è firmato ma non ha un capofila. Un progetto firmato ne ha esattamente uno.',
  hr: 'Projekt je potpisan, ali nema vodećeg partnera. Potpisani projekt ima točno jednoga.',
  el: 'Το έργο έχει υπογραφεί αλλά δεν έχει επικεφαλής εταίρο. Ένα υπογεγραμμένο έργο έχει ακριβώς έναν.',
  ro: 'Proiectul este semnat, dar nu are partener lider. Un proiect semnat are exact unul.',
  sl: 'Projekt je podpisan, a nima vodilnega partnerja. Podpisan projekt ima natanko enega.',
};

const partnersDiffer = (stated: string, counted: string): Localised => ({
  en: `A source states ${stated} partners; the list has ${counted} (lead partner and partners, without associated partners).`,
  it: `Una fonte dichiara ${stated} partner; l’elenco ne ha ${counted} (capofila e partner, senza i partner associati).`,
  hr: `Izvor navodi ${stated} partnera, a popis ih ima ${counted} (vodeći partner i partneri, bez pridruženih).`,
  el: `Μια πηγή δηλώνει ${stated} εταίρους· ο κατάλογος έχει ${counted} (επικεφαλής και εταίροι, χωρίς τους συνδεδεμένους).`,
  ro: `O sursă declară ${stated} parteneri; lista are ${counted} (partener lider și parteneri, fără cei asociați).`,
  sl: `Vir navaja ${stated} partnerjev, seznam pa jih ima ${counted} (vodilni partner in partnerji, brez pridruženih).`,
});

/** The sentence that a quality flag shows for a warning on a consortium. */
export const consortiumReason = ({ rule, value, proposed }: ConsortiumWarning): Localised =>
  rule === 'SIGNED_WITHOUT_LEAD' ? SIGNED_WITHOUT_LEAD : partnersDiffer(value ?? '?', proposed ?? '?');
