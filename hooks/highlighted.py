"""A program's text with its colours: an element for each change of colour, not for each token.

Pygments tells apart what the theme's colours do not, and each element is one more for a phone to lay out.
tests/test_highlighted.py holds the theme to it.
"""

from collections.abc import Iterator
from functools import cache

from pygments import highlight
from pygments.filter import simplefilter
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from pygments.token import Keyword, Name, Operator, Punctuation, String, Text

Kind = type(Text)

# each kind of token, and another that looks the same
SAME: dict[Kind, Kind] = {
    Name: Text,
    Name.Function.Magic: Text,
    Name.Variable.Magic: Text,
    String.Affix: Text,
    Text.Whitespace: Text,
    Punctuation: Operator,
    Operator.Word: Operator,
    Keyword.Namespace: Keyword,
    String.Single: String.Double,
    String.Interpol: String.Double,
}


@simplefilter
def _fewer(
    self, lexer: PythonLexer, stream: Iterator[tuple[Kind, str]], options: dict
) -> Iterator[tuple[Kind, str]]:
    for kind, text in stream:
        yield SAME.get(kind, kind), text


@cache
def highlighted(source: str) -> list[str]:
    """A Python program as HTML, a string per line; no element spans two lines."""
    lexer = PythonLexer(stripnl=False)
    lexer.add_filter(_fewer())
    return highlight(source, lexer, HtmlFormatter(nowrap=True)).splitlines()
