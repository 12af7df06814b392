// What the theme's own scripts leave to us. Without scripts the pages read the same. hooks/scripts.py makes one script of
// the theme's and this. `__md_scope` is the address of the language's home page, of the theme.
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

(() => {
  // Step-throughs: their script is loaded when a reader first asks for one, by button or by an address such as
  // #example-3@7. Without scripts, there is no button to be seen.
  const address = new URL("assets/steps.mjs", __md_scope);
  const show = async (button, step) => {
    button.parentElement.querySelector(".example__failed")?.remove();
    try {
      await (await import(address)).open(button, step);
    } catch (error) {
      console.warn(error);
      button.insertAdjacentHTML("afterend", `<p class="example__failed" role="alert">${button.dataset.failed}</p>`);
    }
  };
  const follow = () => {
    const [, id, step] = /^#(example-\d+)@(\d+)$/.exec(location.hash) ?? [];
    const button = id && document.querySelector(`#${id} .example__step`);
    if (button) show(button, Number(step));
  };
  addEventListener("hashchange", follow);
  document.addEventListener("click", ({ target }) => {
    const button = target.closest?.(".example__step");
    if (button) show(button);
  });
  // the theme's instant navigation brings new pages, each with its buttons
  document$.subscribe(() => {
    // pages opened from a folder (guide.zip) may load neither modules nor recordings
    const fromFolder = location.protocol === "file:";
    for (const button of document.querySelectorAll(".example__step")) button.hidden = fromFolder;
    follow();
  });
})();

(() => {
  // Run and Edit: their script is loaded when a reader first presses one. Without scripts, there is no button to be
  // seen; nor in a guide opened from a folder, where a browser lets no script load others.
  const address = new URL("assets/run/run.mjs", __md_scope);
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest?.(".example__run > button");
    if (!button) return;
    const holder = button.parentElement;
    holder.parentElement.querySelector(".example__failed")?.remove();
    try {
      await (await import(address)).act(holder, button.dataset.run);
    } catch (error) {
      console.warn(error);
      holder.insertAdjacentHTML("afterend", `<p class="example__failed" role="alert">${holder.dataset.failed}</p>`);
    }
  });
  document$.subscribe(() => {
    for (const holder of document.querySelectorAll(".example__run")) holder.hidden = location.protocol === "file:";
  });
})();
