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

(() => {
  // Keys. The theme opens its drawer and, on narrow screens, its search by labels of hidden checkboxes, which no key
  // reaches. A button stands in for each label, and follows the checkbox.
  const narrow = matchMedia("(max-width: 76.234375em)"); // there is a drawer
  const small = matchMedia("(max-width: 59.984375em)"); // the search is behind a button
  const drawer = document.getElementById("__drawer");
  const search = document.getElementById("__search");
  const query = document.querySelector(".md-search__input");
  const buttons = new Map();
  for (const button of document.querySelectorAll("[data-toggles]")) {
    const toggle = document.getElementById(button.dataset.toggles);
    const label = button.nextElementSibling;
    button.append(...label.childNodes);
    label.hidden = true;
    button.hidden = false;
    button.addEventListener("click", () => {
      toggle.click();
      if (toggle === search) query?.focus();
    });
    buttons.set(toggle, button);
  }
  const tell = (toggle) => buttons.get(toggle)?.setAttribute("aria-expanded", toggle.checked);

  // What lies behind an open drawer is out of reach; the focus goes into the drawer, and with Esc back.
  const close = () => { drawer.click(); buttons.get(drawer).focus(); };
  const cover = () => {
    tell(drawer);
    const open = drawer.checked && narrow.matches;
    for (const part of document.querySelectorAll(".md-skip, .md-header, .md-content, .md-footer, .md-top")) part.inert = open;
  };
  drawer.addEventListener("change", () => {
    cover();
    if (drawer.checked && narrow.matches) document.querySelector(".guide-close").focus();
  });
  narrow.addEventListener("change", cover);

  // The search field of narrow screens is out of sight until it is opened. Esc leaves the search to where the reader was.
  let before = null; // what had the focus
  const reach = () => {
    tell(search);
    if (query) query.tabIndex = small.matches && !search.checked ? -1 : 0;
  };
  search.addEventListener("change", reach);
  small.addEventListener("change", reach);
  reach();
  addEventListener("focusin", ({ target }) => { if (!target.closest?.(".md-search")) before = target; });
  addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    if (drawer.checked && narrow.matches) close();
    else if (search.checked) setTimeout(() => {
      // the theme has closed it, and left the focus nowhere
      const back = before?.isConnected ? before : buttons.get(search);
      if (!search.checked) back?.focus({ preventScroll: true });
    });
  }, true);

  // The space bar, too, presses what looks like a button.
  document.querySelector("[data-md-component=palette]")?.addEventListener("keydown", (event) => {
    const other = event.key === " " && event.currentTarget.querySelector(".md-option:not(:checked)");
    if (!other) return;
    event.preventDefault();
    other.click();
    other.focus();
  });

  // The language menu opens for pointer and focus by style; Esc closes it, and Enter opens and closes it.
  const menu = document.querySelector(".md-select");
  const opener = menu?.querySelector("button");
  const show = (shown) => {
    menu.classList.toggle("guide-dismissed", !shown);
    opener.setAttribute("aria-expanded", shown && menu.matches(":hover, :focus-within"));
  };
  if (menu) {
    show(true);
    menu.addEventListener("pointerenter", () => show(true));
    menu.addEventListener("pointerleave", () => setTimeout(() => show(true)));
    menu.addEventListener("focusin", ({ target, relatedTarget }) => { if (!menu.contains(relatedTarget)) show(true); });
    menu.addEventListener("focusout", () => setTimeout(() => { if (!menu.matches(":focus-within")) show(true); }));
    opener.addEventListener("click", ({ detail }) => show(detail > 0 || opener.ariaExpanded !== "true"));
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || opener.ariaExpanded !== "true") return;
      opener.focus();
      show(false);
    });
  }

  // What is too wide or too high scrolls, by keys as well; the others are no stop on the way. What may be laid out
  // late comes as a stop, and stays one until then. Of a program the theme makes the code a stop, and only where there
  // is a mouse, inside of what is one when the page comes.
  const TABLE = ".md-typeset__scrollwrap";
  const sizes = new ResizeObserver((boxes) => {
    // after the theme, which looks at the same
    requestAnimationFrame(() => { for (const { target } of boxes) stop(target.closest(TABLE) ?? target); });
  });
  const stop = (box) => {
    if (!(box.firstElementChild ?? box).checkVisibility({ contentVisibilityAuto: true })) return;
    const scrolls = box.scrollWidth > box.clientWidth || box.scrollHeight > box.clientHeight;
    const code = box.localName === "code";
    const outer = code ? box.parentElement : box;
    const here = document.activeElement;
    if (scrolls) {
      box.tabIndex = 0;
      if (here === outer) box.focus({ preventScroll: true });
    } else if (here === outer || here === box) {
      // the focus is not taken from who is there already
      return here.addEventListener("blur", () => stop(box), { once: true });
    } else box.removeAttribute("tabindex");
    if (code) return outer.removeAttribute("tabindex");
    box.role = scrolls ? "group" : null;
    box.ariaLabel = scrolls ? box.closest("[data-table]")?.dataset.table : null;
  };

  let first = true;
  document$.subscribe(() => {
    // the theme chooses the colours, and leaves both choices unchosen
    requestAnimationFrame(() => {
      const chosen = document.querySelector(`.md-option[data-md-color-scheme="${document.body.dataset.mdColorScheme}"]`);
      if (chosen) chosen.checked = true;
    });
    for (const button of document.querySelectorAll(".guide-close")) {
      button.hidden = false;
      button.addEventListener("click", close);
    }
    sizes.disconnect();
    // the theme makes code a stop after this
    requestAnimationFrame(() => {
      for (const box of document.querySelectorAll(`${TABLE}, ${TABLE} > *, .md-typeset pre > code`)) sizes.observe(box);
    });
    // The page was swapped, and what had the focus went with it: a screen reader goes on from the title. The
    // drawer is closed before; the theme does so a moment later.
    const swapped = !first;
    if (swapped && drawer.checked) drawer.click();
    requestAnimationFrame(() => {
      cover();
      const title = document.querySelector(".md-content h1");
      if (!swapped || !title || document.activeElement !== document.body) return;
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    });
    first = false;
  });
})();

(() => {
  // The theme makes the buttons of each block of code a landmark of their own, all without a name. They are none.
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.className === "md-code__nav") node.role = "none";
    }
  }).observe(document.body, { childList: true, subtree: true });
})();
