"""Keeps the HTML of a page's blocks out of the hands of Markdown and search, which would parse each tag of it. Knows no MkDocs.

Most of a page's HTML is that of its programs and timelines. Markdown would read it three times, to pass it on as it is;
search would read it for the few words in it. A comment stands for each block until the page is whole; search is shown
the words alone.
"""

import re

PLACE, END = "<!--block {}-->\n", "<!--block-->"
PLACED = re.compile(r"<!--block (\d+)-->")
SEARCHED = re.compile(rf"{PLACED.pattern}.*?{END}", re.DOTALL)
ID = re.compile(r'\bid="([^"]+)"')
# what Material's search leaves out (it takes the first end of such an element for its end), and what it keeps of tags
EXCLUDED = re.compile(r"<(\w+)\b[^>]*\bdata-search-exclude\b[^>]*>.*?</\1>", re.DOTALL)
KEPT = "p|code|pre|li|ol|ul|sub|sup"
OTHER = re.compile(rf"<(?!/?(?:{KEPT})\b)[^>]*>")
ATTRIBUTES = re.compile(rf"<({KEPT})\b[^>]*>")


class Blocks:
    """The blocks of one page."""

    def __init__(self) -> None:
        self.html: list[str] = []

    def add(self, html: str) -> str:
        """Take a block; return the Markdown that stands for it, to be put between empty lines."""
        self.html.append(html.rstrip("\n"))
        return PLACE.format(len(self.html) - 1)

    def ids(self) -> set[str]:
        """What a link can lead to in them."""
        return {id for html in self.html for id in ID.findall(html)}

    def searched(self, page: str) -> str:
        """The HTML of the page, with what search is to find of each block in its place."""
        return PLACED.sub(lambda place: f"{place[0]}{_words(self.html[int(place[1])])}{END}", page)

    def whole(self, page: str) -> str:
        """The HTML of the page as `searched` gave it, with the blocks in their places."""
        return SEARCHED.sub(lambda place: self.html[int(place[1])], page)


def _words(html: str) -> str:
    """What search reads of the HTML: the text, and the tags that it keeps."""
    return ATTRIBUTES.sub(r"<\1>", OTHER.sub("", EXCLUDED.sub("", html)))
