// Keeps the language of the address that was not found: /en/… speaks English, /zh/… Chinese.
addEventListener("DOMContentLoaded", () => {
  const known = document.documentElement.dataset.languages.split(" ");
  const language = location.pathname.split("/").find((part) => known.includes(part));
  if (!language) return;
  document.documentElement.lang = language;
  for (const part of document.querySelectorAll("[lang]:not(html)")) {
    if (part.lang !== language) (part.closest("li") ?? part).remove();
  }
});
