// What the theme's own scripts leave to us. Without scripts the pages read the same.
(() => {
  // The language menu lies outside of what instant navigation swaps, so its links are made anew for
  // the page and section now shown, when a reader reaches for it. A choice is remembered for "/".
  const menu = document.querySelector(".md-select__list[data-root]");
  if (!menu) return; // a missing page has no counterpart
  const root = new URL(menu.dataset.root, location.href);
  const language = document.documentElement.lang;
  const links = [...menu.querySelectorAll("a[hreflang]")];
  const follow = () => {
    const page = location.pathname.slice(`${root.pathname}${language}/`.length);
    for (const link of links) link.href = `${root.href}${link.hreflang}/${page}${location.hash}`;
  };
  const option = menu.closest(".md-select");
  option.addEventListener("pointerenter", follow);
  option.addEventListener("focusin", follow);
  menu.addEventListener("click", (event) => {
    const link = event.target.closest("a[hreflang]");
    try { if (link) localStorage.setItem("language", link.hreflang); } catch { /* storage may be forbidden */ }
  });
})();
