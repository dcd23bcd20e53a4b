import { i18n } from '@lingui/core';
import { useCallback } from 'react';
import { type PlaceholderField, placeholders } from '../words.js';

/** What a value of the reader is called; one that this page does not know keeps its name. */
export function usePlaceholderLabel(): (field: string) => string {
  return useCallback((field) => (field in placeholders ? i18n._(placeholders[field as PlaceholderField]) : field), []);
}
