// Runs in the search's worker, after the theme's own script, of which hooks/scripts.py makes it a part.
// A letter or two are found in nearly every section of the guide. The theme would mark each of them, send all to the page
// and draw a good hundred: of a page, its best sections are enough, and an answer comes before the next key.
(() => {
  const BEST = 5; // sections of a page, beside the page itself
  const { search } = lunr.Index.prototype;
  lunr.Index.prototype.search = function (query) {
    const found = new Map(); // how many sections of each page there are so far; the results come best first
    return search.call(this, query).filter(({ ref }) => {
      const [page, section] = ref.split("#");
      const count = found.get(page) ?? 0;
      if (section) found.set(page, count + 1);
      return !section || count < BEST;
    });
  };
})();
