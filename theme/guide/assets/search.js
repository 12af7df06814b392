// The theme loads the search index with every first page, needed or not; it is larger than all the rest together.
// Here the request waits until a reader reaches for the search. Loaded before the theme's own script.
(() => {
  const { open, send } = XMLHttpRequest.prototype;
  const requests = new WeakSet(); // those for the index
  const wanted = new Promise((resolve) => {
    if (new URLSearchParams(location.search).has("q")) resolve(); // an address that asks
    addEventListener("focusin", ({ target }) => target.matches?.(".md-search__input") && resolve());
  });
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    if (String(address).endsWith("/search/search_index.json")) requests.add(this);
    return open.call(this, method, address, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (requests.has(this)) wanted.then(() => send.call(this, body));
    else send.call(this, body);
  };
})();
