"""Runs one snippet as a reader would, and says what it printed.

It knows snippets, and neither MkDocs nor pytest: the hooks read what it parses,
the tests compare what it plays.

- `snippet`: the parts of a file: program, script metadata, transcript.
- `play`: run it, alone or as a server and its client.
- `modes`: the few named ways in which two runs may differ.
- `recording`: what a run of it took, step by step, as it is kept.
- `mistake`: the one form in which an author is told what to mend.
- `stamp`: which versions a transcript was last verified on.
"""
