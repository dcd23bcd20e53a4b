import { LanguageMenu, SchemeMenu } from './menus.js';
import { UserMenu } from './UserMenu.js';

/** What stands at the end of the bar; a page is there without it, so it comes after the page. */
export default function BarTools() {
  return (
    <>
      <SchemeMenu />
      <LanguageMenu />
      <UserMenu />
    </>
  );
}
