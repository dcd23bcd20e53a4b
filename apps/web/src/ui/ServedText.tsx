import { currentLanguage } from '../i18n/index.js';
import { languageName } from '../i18n/languages.js';
import css from './ui.module.css';

/**
 * A text that exists in some languages only: marked with the language it is served in, so that screen readers speak it
 * right, and with its name where that is not the reader's.
 */
export function ServedText({ text, served }: { text?: string | null; served?: string | null }) {
  if (!text) return null;
  const language = served?.toLowerCase();
  const foreign = language !== undefined && language !== currentLanguage();
  return (
    <>
      <span lang={language}>{text}</span>
      {foreign ? <span className={`${css.small} ${css.dim}`}> ({languageName(language)})</span> : null}
    </>
  );
}
