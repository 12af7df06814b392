"""Tells an author what to mend: each mistake once, with the file, the line and the cure, and no traceback.

What MkDocs itself says of pages and settings gets its file and line in hooks/places.py.
"""

import errno
import logging
import sys
import traceback
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import event_priority

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

import settings
import yaml
from jinja2 import TemplateNotFound, TemplateSyntaxError
from places import PLACES

from runner.mistake import Mistake, at

LOG = logging.getLogger("mkdocs.hooks.mistakes")
NO_ROOM = errno.ENOSPC, errno.EDQUOT, errno.EFBIG
STOP = "Stopped: the site is as it was before."


@event_priority(200)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Compare the settings of the languages, once; see that a language's texts are whole."""
    PLACES.docs = Path(config.docs_dir)
    if "texts" in config.extra:
        config.extra["texts"] = settings.Texts(config.extra["texts"], Path(config.config_file_path))
        return config
    found = settings.check(Path(config.config_file_path).parent, config.extra["languages"])
    if found and config.strict:
        raise Mistake("\n".join(found))
    for problem in found:
        LOG.warning(problem)
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: object) -> LiveReloadServer:
    """Let what is served stay as it was while something is wrong; by itself, the server would not answer any more."""
    build = server.builder

    def build_or_tell() -> None:
        try:
            build()
        except Abort:
            pass  # it has been told
        except ConfigurationError as error:
            cause = error.__context__
            if isinstance(cause, yaml.MarkedYAMLError) and cause.problem_mark:
                error = settings.parse_error(cause, Path(cause.problem_mark.name))
            LOG.error("%s", error)
        except Exception:  # an error of the guide's own code
            traceback.print_exc()
        else:
            return
        LOG.info("The pages are those of before. Mend it: they follow as soon as it is saved.")

    server.builder = build_or_tell
    return server


@event_priority(-100)  # when the other hooks have cleaned up
def on_build_error(error: Exception) -> None:
    """Tell what is wrong, and end; an error of the guide's own code, or of MkDocs, keeps its traceback."""
    if (told := told_of(error)) is not None:
        LOG.error(told)
        raise Abort(STOP)


def told_of(error: Exception) -> str | None:
    """What to tell an author of an error; None if it is no mistake of an author."""
    if isinstance(error, Mistake):
        return str(error)
    if isinstance(error, TemplateSyntaxError):
        return at(
            error.filename or error.name or "theme", error.lineno, f"{error.message}; mend this template"
        )
    if isinstance(error, TemplateNotFound):
        return at(
            ROOT / "theme",
            1,
            f"there is no template {error.name}; bring it back, or mend the name where it is used",
        )
    if isinstance(error, OSError) and error.errno in NO_ROOM:
        return f"{error.filename or 'the site'}: cannot be written ({error.strerror}); make room, and build again"
    return None
