"""Where LanguageTool is on this machine: one folder for each user, which every run finds without settings."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from copylint.cache import digest
from copylint.errors import UserError
from copylint.languagetool import VERSION

# Rules of our own in LanguageTool's language; a server that we start finds them on its class path.
OWN_RULES = Path(__file__).with_name("rules")
INSTALL = "copylint languagetool install"
_OVERRIDE = "COPYLINT_LANGUAGETOOL_HOME"


def home() -> Path:
    """The folder of LanguageTool, its log and the state of a started server; it need not exist.

    COPYLINT_LANGUAGETOOL_HOME names another one.
    """
    named = os.environ.get(_OVERRIDE)
    if named:
        return Path(named)
    from platformdirs import user_data_path

    return user_data_path("copylint", appauthor=False) / "languagetool"


def server_jar() -> Path:
    """The installed server. Raises UserError, with the command that mends it."""
    jar = installed_jar(home())
    if not jar.is_file():
        raise UserError(f"LanguageTool {VERSION} is not installed; run: {INSTALL}")
    return jar


def installed_jar(folder: Path) -> Path:
    """Where the server is, or would be, in a home."""
    return folder / f"LanguageTool-{VERSION}" / "languagetool-server.jar"


def edition() -> str:
    """What a server's answers depend on: its version and our own rules in it."""
    rules = OWN_RULES / "org" / "languagetool" / "rules" / "en" / "grammar_custom.xml"
    return f"{VERSION} {digest(rules.read_bytes())}"


def java() -> str:
    """The Java program. Raises UserError where there is none."""
    found = os.environ.get("JAVA_HOME")
    candidate = Path(found) / "bin" / "java" if found else None
    if candidate and candidate.exists():
        return str(candidate)
    program = shutil.which("java")
    if program is None:
        raise UserError(
            "LanguageTool needs Java 17 or later, and there is no java on the PATH; install a JDK or JRE"
        )
    return program
