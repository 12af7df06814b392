// Opens the language that the reader chose before, or else the browser's; "/?choose" asks again.
(() => {
  // storage may be forbidden: then nothing is remembered
  const recall = () => { try { return localStorage.getItem("language"); } catch { return null; } };
  const remember = (language) => { try { localStorage.setItem("language", language); } catch { /* as above */ } };
  addEventListener("click", ({ target }) => {
    const link = target.closest("a[hreflang]");
    if (link) remember(link.hreflang);
  });
  if (new URLSearchParams(location.search).has("choose")) return;
  const known = document.documentElement.dataset.languages.split(" ");
  const wanted = [recall(), ...navigator.languages].filter(Boolean).map((tag) => tag.split("-")[0]);
  const language = wanted.find((tag) => known.includes(tag));
  if (language) location.replace(new URL(`${language}/${document.documentElement.dataset.index}`, location.origin + location.pathname));
})();
