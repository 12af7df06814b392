// What we add to the theme's search. Runs before the theme's own script.
(() => {
  // The theme loads the search index with every first page, needed or not; it is larger than all the rest together.
  // Here the index, and the worker with its dictionaries, wait until a reader reaches for the search.
  const { open, send } = XMLHttpRequest.prototype;
  const requests = new WeakSet(); // those for the index
  const isSearch = (target) => target?.matches?.(".md-search__input");
  const wanted = new Promise((resolve) => {
    if (new URLSearchParams(location.search).has("q")) resolve(); // an address that asks
    if (isSearch(document.activeElement)) resolve(); // a reader was faster than this script
    addEventListener("focusin", ({ target }) => isSearch(target) && resolve());
  });
  XMLHttpRequest.prototype.open = function (method, address, ...rest) {
    if (String(address).endsWith("/search/search_index.json")) requests.add(this);
    return open.call(this, method, address, ...rest);
  };
  XMLHttpRequest.prototype.send = function (body) {
    if (requests.has(this)) wanted.then(() => send.call(this, body));
    else send.call(this, body);
  };

  class Later extends EventTarget { // a worker that starts when it is wanted
    constructor(make) {
      super();
      this.worker = wanted.then(() => {
        const worker = make();
        for (const type of ["message", "error"]) {
          worker.addEventListener(type, ({ data }) => this.dispatchEvent(new MessageEvent(type, { data })));
        }
        return worker;
      });
    }

    postMessage(...message) { this.worker.then((worker) => worker.postMessage(...message)); }

    terminate() { this.worker.then((worker) => worker.terminate()); }
  }
  window.Worker = new Proxy(Worker, {
    construct(Real, [address, ...rest]) {
      const make = () => new Real(address, ...rest);
      return /\/workers\/search\.[^/]*$/.test(address) ? new Later(make) : make();
    },
  });
})();

(() => {
  // Readers type whole questions. The theme looks for every word, and for all that begins with it, so that “how do I”
  // finds any page, and hides the one about the words that matter. Words that only ask are left out.
  const ASKING = {
    en: [/(?<![\w'’])(a|an|and|are|at|be|between|can|could|did|difference|do|does|how|i|in|is|it|its|me|my|of|on|or|should|so|that|the|there|this|to|versus|vs|was|were|what|when|where|which|who|why|will|would|you|your)(?![\w'’])/gi, /(?<![\w'’])for(?=\W*$)/i],
    zh: [
      /为什么|怎么办|怎么样|怎么|怎样|如何|什么|哪个|哪些|是不是|能不能|让人|区别|吗|呢/g,
      // what is left at the beginning of a run of characters, or is all of it, as in “asyncio 里能用 requests 吗”
      /(?<![\u3400-\u9fff])([从在把被也却该能里没了]+|[里能该用和与跟的有在是下会要]+(?![\u3400-\u9fff]))/g,
    ],
  }[document.documentElement.lang];
  const QUERY = 2; // the theme's messages to its worker have a number for their type
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (ASKING && message?.type === QUERY && typeof message.data === "string") {
      const data = ASKING.reduce((text, words) => text.replace(words, " "), message.data);
      if (/[\p{L}\p{N}]/u.test(data)) message = { ...message, data };
    }
    return postMessage.call(this, message, ...rest);
  };
})();
