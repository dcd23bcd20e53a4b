// Runs before the first paint, so that a dark page never flashes white and the page carries its language at once.
// A file of its own because the content security policy allows no inline script.
(() => {
  const root = document.documentElement;
  let scheme = null;
  let language = null;
  try {
    scheme = localStorage.getItem('seedbed-scheme');
    language = localStorage.getItem('seedbed-language');
  } catch {
    // Storage can be closed by the browser's settings: the system's scheme and the browser's language are used.
  }
  const system = matchMedia('(prefers-color-scheme: dark)');
  const colour = () => {
    const dark = scheme === 'dark' || (scheme !== 'light' && system.matches);
    root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  };
  colour();
  // The pages of partners and readers have nothing else that follows when evening comes; the other pages have.
  if (['my', 'readers'].includes(root.dataset.part)) system.addEventListener('change', colour);
  if (language) root.lang = language;
})();
