// What the theme's script does to every page when it starts, and need not, while a phone's reader waits: it has the browser
// style the whole page anew, and it looks at a hundred things that nothing is then done with. Runs before the theme's own.
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
  const addressed = () => [...document.head.children, ...document.body.children]
    .filter((part) => part.dataset.mdComponent !== "container")
    .flatMap((part) => [part, ...part.querySelectorAll("[href], [src]")])
    .filter((each) => each.matches("[href], [src]") && each.rel !== "stylesheet");
  // It watches every label of the contents, to give it a title if it is cut off. A title is for who can hover.
  const { querySelectorAll: all } = Document.prototype;
  const cut = () => (matchMedia("(hover)").matches ? all.call(document, ".md-ellipsis") : []);
  const fewer = { "[href], [src]": addressed, ".md-ellipsis": cut };
  document.querySelectorAll = (selector) => (Object.hasOwn(fewer, selector) ? fewer[selector]() : all.call(document, selector));

  // It looks at every link of the text, to give a preview to those that are marked.
  const { querySelectorAll: within } = Element.prototype;
  const content = document.querySelector("[data-md-component=content]");
  if (content) content.querySelectorAll = (selector) => within.call(content, selector === "a" ? "a[data-preview]" : selector);

  // It asks for the map of the site from deep within itself. A browser that is watched (by developer tools, by Lighthouse)
  // notes which lines ask; V8 looks up no lines before somebody wants them (its issue 8510), and then compiles the
  // theme's script once more. Here, a line of ours asks.
  const { open, send } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    if (String(address).endsWith("/sitemap.xml")) this.send = (body) => setTimeout(() => send.call(this, body));
    return open.call(this, method, address, ...rest);
  };

  // The pages that are fetched have the sheet by its whole address: it is told as theirs, and stays.
  for (const sheet of document.head.querySelectorAll("[rel=stylesheet]")) {
    const whole = sheet.cloneNode();
    whole.href = sheet.href;
    Object.defineProperty(sheet, "outerHTML", { value: whole.outerHTML });
  }
})();
