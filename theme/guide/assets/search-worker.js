// Runs in the search's worker, after the theme's own script, of which hooks/scripts.py makes it a part.
// A letter or two are found in nearly every section of the guide. The theme would mark each of them, send all to the page
// and draw a good hundred: of a page, its best sections are enough, and an answer comes before the next key.
(() => {
  const BEST = 5; // sections of a page, beside the page itself
  const { search } = lunr.Index.prototype;

  /** The words of a question, as the theme reads it. */
  const wordsOf = (question) => {
    const query = new lunr.Query(["title", "text"]);
    new lunr.QueryParser(question, query).parse();
    return query.clauses.map(({ term }) => term);
  };

  /** How well a section fits, as the theme weighs it: above all, by how many of the words are found in it. */
  const fit = ({ score, matchData: { metadata } }, words) => {
    const found = Object.keys(metadata);
    const share = words.filter((word) => found.some((term) => term.startsWith(word))).length / words.length;
    return score * (1 + share ** 2);
  };

  lunr.Index.prototype.search = function (question) {
    const words = wordsOf(question);
    const results = search.call(this, question);
    const sections = new Map(); // of each page
    for (const result of results) {
      const [page, section] = result.ref.split("#");
      if (!section) continue;
      if (!sections.has(page)) sections.set(page, []);
      sections.get(page).push(result);
    }
    const dropped = new Set();
    for (const found of sections.values()) {
      if (found.length <= BEST) continue;
      const weighed = found.map((result) => [fit(result, words), result]).sort(([a], [b]) => b - a);
      for (const [, result] of weighed.slice(BEST)) dropped.add(result);
    }
    return results.filter((result) => !dropped.has(result));
  };
})();
