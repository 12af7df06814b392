// What we add to the theme's search. Runs before the theme's own script.
(() => {
  // The theme loads the search index with every first page, needed or not; it is larger than all the rest together.
  // Here the index, and the worker with its dictionaries, wait until a reader reaches for the search.
  const { open, send } = XMLHttpRequest.prototype;
  const requests = new WeakSet(); // those for the index
  const [QUERY, RESULT] = [2, 3]; // the theme's messages have a number for their type
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

  // A worker that starts when it is wanted, and has one question at a time: while it looks for the answer, only the last
  // one that came is kept. Whoever types fast gets the answer to what was typed last, and nobody waits for the others.
  class Later extends EventTarget {
    constructor(make) {
      super();
      this.worker = wanted.then(() => {
        const worker = make();
        worker.addEventListener("error", () => this.dispatchEvent(new Event("error")));
        worker.addEventListener("message", ({ data }) => this.receive(data));
        return worker;
      });
    }

    receive(data) {
      const { next } = this;
      if (data.type === RESULT) this.busy = this.next = undefined;
      if (data.type === RESULT && next) this.postMessage(next);
      else this.dispatchEvent(new MessageEvent("message", { data }));
    }

    postMessage(message) {
      if (message.type === QUERY && this.busy) this.next = message;
      else {
        this.busy ||= message.type === QUERY;
        this.worker.then((worker) => worker.postMessage(message));
      }
    }

    terminate() { this.worker.then((worker) => worker.terminate()); }
  }
  window.Worker = new Proxy(Worker, {
    construct(Real, [address, ...rest]) {
      const make = () => new Real(address, ...rest);
      return /\/workers\/search\.[^/]*$/.test(address) ? new Later(make) : make();
    },
  });

  // The theme looks when a key comes up. What a key brings is there when it goes down, and other things bring text too:
  // a mouse, an input method (whose half-written syllables are nothing to look for), speech.
  const look = ({ target, isComposing }) => {
    if (isSearch(target) && !isComposing) target.dispatchEvent(new KeyboardEvent("keyup"));
  };
  addEventListener("input", look);
  addEventListener("compositionend", look);
})();

(() => {
  // Readers type whole questions. The theme looks for every word, and for all that begins with it, so that “how do I”
  // finds any page, and hides the one about the words that matter. Words that only ask are left out.
  const ASKING = {
    en: [/(?<![\w'’])(a|an|and|are|at|be|between|can|could|did|difference|do|does|how|i|in|is|it|its|me|my|of|on|or|should|so|that|the|there|this|to|versus|vs|was|were|what|when|where|which|who|why|will|would|you|your)(?![\w'’])/gi, /(?<![\w'’])for(?=\W*$)/i],
    zh: [
      /却没有|没有|为什么|怎么办|怎么样|怎么|怎样|如何|什么|哪个|哪些|是不是|能不能|让人|区别|吗|呢/g,
      // what is left at the beginning of a run of characters, or is all of it, as in “asyncio 里能用 requests 吗”
      /(?<![\u3400-\u9fff])([从在把被也却该能里没了]+|[里能该用和与跟的有在是下会要]+(?![\u3400-\u9fff]))/g,
    ],
  }[document.documentElement.lang];
  // The theme takes a word for the beginning of one, and what separates words at its end, as in “sleep(” or “non-”, for
  // another word of which nothing is known yet: that is the beginning of every word there is.
  const ENDS = /[-_,:;!?=[\]()`/、。，．？！；：“”（）《》]+(?=\s|$)/g;
  const QUERY = 2; // the theme's messages to its worker have a number for their type
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (ASKING && message?.type === QUERY && typeof message.data === "string") {
      const asked = message.data.replace(ENDS, " ").trimEnd();
      const data = ASKING.reduce((text, words) => text.replace(words, " "), asked);
      message = { ...message, data: /[\p{L}\p{N}]/u.test(data) ? data : asked };
    }
    return postMessage.call(this, message, ...rest);
  };
})();
