// What the theme's script does to every page when it starts, and need not. Each of these made the browser style the whole
// page anew, while a phone's reader waits. Runs before the theme's own script.
(() => {
  // It sets the colours, which the page has already (partials/javascripts/palette.html), and stops all transitions for it.
  const { setAttribute } = Element.prototype;
  document.body.setAttribute = function (name, value) {
    if (name === "data-md-color-switching" || this.getAttribute(name) === value) return;
    if (name.startsWith("data-md-color-")) setAttribute.call(this, "data-md-color-switching", "");
    setAttribute.call(this, name, value);
  };

  // It makes an element that tells the browser the scheme; the page has one, which then follows the reader's choice.
  const early = document.querySelector("meta[name=color-scheme]");
  const { appendChild } = Node.prototype;
  document.head.appendChild = function (node) {
    if (node.name !== "color-scheme" || !early) return appendChild.call(this, node);
    const follow = { set(scheme) { if (early.content !== scheme) early.content = scheme; } };
    return Object.defineProperty(node, "content", follow);
  };

  // It gives everything its whole address, so that this is right when instant navigation has changed the page's. What is
  // swapped then needs none; and a style sheet that gets its address is read again.
  const { querySelectorAll } = Document.prototype;
  document.querySelectorAll = (selector) => {
    const found = querySelectorAll.call(document, selector);
    if (selector !== "[href], [src]") return found;
    return [...found].filter((each) => each.rel !== "stylesheet" && !each.closest("[data-md-component=container]"));
  };
  // The pages that are fetched have the sheet by its whole address: it is told as theirs, and stays.
  for (const sheet of document.head.querySelectorAll("[rel=stylesheet]")) {
    const whole = sheet.cloneNode();
    whole.href = sheet.href;
    Object.defineProperty(sheet, "outerHTML", { value: whole.outerHTML });
  }
})();
