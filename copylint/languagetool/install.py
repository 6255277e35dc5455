"""LanguageTool put into the user's folder: downloaded and verified, through Maven, or from a local copy."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

from copylint.errors import UserError
from copylint.languagetool import VERSION
from copylint.languagetool.home import home, installed_jar

_POM = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>copylint</groupId>
  <artifactId>languagetool</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.languagetool</groupId>
      <artifactId>languagetool-server</artifactId>
      <version>{version}</version>
      <exclusions>
        <exclusion>
          <groupId>org.languagetool</groupId>
          <artifactId>language-all</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
{languages}
  </dependencies>
</project>
"""
_LANGUAGE = """\
    <dependency>
      <groupId>org.languagetool</groupId>
      <artifactId>language-{code}</artifactId>
      <version>{version}</version>
    </dependency>"""
# English, and the three that the server's detector of languages asks for.
_LANGUAGES = ("en", "es", "ca", "pt")
_TIME_LIMIT = 900  # seconds for Maven


def install_by_download() -> Path:
    """The release from its makers, by language-tool-python, which verifies its checksum. Raises UserError."""
    folder = home()
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["LTP_PATH"] = str(folder)
    from language_tool_python.download_lt import LocalLanguageTool

    try:
        LocalLanguageTool.from_version_name(VERSION).download()
    except Exception as error:  # the library lets errors of requests, zipfile and its own through
        said = " ".join(str(error).split())
        raise UserError(f"LanguageTool {VERSION} could not be downloaded: {said}") from None
    return _installed(folder)


def install_by_maven() -> Path:
    """The same program from Maven's repository, by `mvn`. Raises UserError."""
    maven = shutil.which("mvn")
    if maven is None:
        raise UserError("there is no mvn on the PATH; install Maven, or leave out --from-maven")
    with tempfile.TemporaryDirectory() as work:
        pom = Path(work, "pom.xml")
        languages = "\n".join(_LANGUAGE.format(code=code, version=VERSION) for code in _LANGUAGES)
        pom.write_text(_POM.format(version=VERSION, languages=languages), encoding="utf-8")
        libraries = Path(work, f"LanguageTool-{VERSION}", "libs")
        _run(
            [
                maven,
                "-q",
                "-B",
                "-f",
                str(pom),
                "dependency:copy-dependencies",
                f"-DoutputDirectory={libraries}",
            ]
        )
        _write_starter(libraries)
        _put(libraries.parent)
    return _installed(home())


def install_from(folder: Path) -> Path:
    """A local copy: the unpacked folder of a release. Raises UserError."""
    jar = folder / "languagetool-server.jar"
    if not jar.is_file():
        raise UserError(f"{folder}: no LanguageTool here (languagetool-server.jar is missing)")
    _put(folder)
    return _installed(home())


def _run(command: list[str]) -> None:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_TIME_LIMIT, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise UserError(f"mvn failed: {error}") from None
    if done.returncode:
        lines = [line for line in (done.stdout + done.stderr).splitlines() if "ERROR" in line]
        raise UserError(f"mvn failed: {lines[0].strip() if lines else f'exit status {done.returncode}'}")


def _write_starter(libraries: Path) -> None:
    """A jar that holds nothing but the class path, under the name that everybody looks for."""
    lines = ["Manifest-Version: 1.0", "Main-Class: org.languagetool.server.HTTPServer"]
    lines += _folded("Class-Path: " + " ".join(f"libs/{jar.name}" for jar in sorted(libraries.glob("*.jar"))))
    with zipfile.ZipFile(libraries.parent / "languagetool-server.jar", "w") as jar:
        jar.writestr("META-INF/MANIFEST.MF", "\r\n".join(lines) + "\r\n\r\n")


def _folded(line: str) -> list[str]:
    """A manifest's line may have 72 bytes; what is longer goes on after a space."""
    return [line[:70], *(" " + line[start : start + 69] for start in range(70, len(line), 69))]


def _put(folder: Path) -> None:
    """Copy a complete folder into the home; an older copy gives way only when the new one is whole."""
    target = installed_jar(home()).parent
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent) as work:
        draft = Path(work, target.name)
        shutil.copytree(folder, draft)
        if target.exists():
            target.rename(Path(work, "old"))
        draft.rename(target)


def _installed(folder: Path) -> Path:
    jar = installed_jar(folder)
    if not jar.is_file():
        raise UserError(f"{jar}: still missing after the installation")
    return jar
