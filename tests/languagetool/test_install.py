"""LanguageTool gets into the user's folder, whole or not at all."""

from __future__ import annotations

import hashlib
import io
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from copylint.errors import UserError
from copylint.languagetool import VERSION, install
from copylint.languagetool.home import installed_jar


@pytest.fixture
def home(tmp_path, monkeypatch):
    folder = tmp_path / "home"
    monkeypatch.setenv("COPYLINT_LANGUAGETOOL_HOME", str(folder))
    return folder


@pytest.fixture
def release():
    """A small archive in the shape of the release."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(f"LanguageTool-{VERSION}/languagetool-server.jar", "a jar")
    return packed.getvalue()


@pytest.fixture
def host(release):
    """A server on this machine that has the release and nothing else."""
    asked = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Length", str(len(release)))
            self.end_headers()
            self.wfile.write(release)

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()


@pytest.fixture
def downloads(host, release, monkeypatch):
    from language_tool_python import download_lt

    for name in ("BASE_URL_RELEASE", "BASE_URL_ARCHIVE", "BASE_URL_NEW_RELEASES", "BASE_URL_SNAPSHOT"):
        monkeypatch.setattr(download_lt, name, host[0])
    monkeypatch.setattr(download_lt, "confirm_java_compatibility", lambda *_: None)
    return monkeypatch, hashlib.sha256(release).hexdigest()


def test_a_download_with_the_right_checksum_is_installed(home, host, downloads):
    monkeypatch, checksum = downloads
    monkeypatch.setenv("LTP_DOWNLOAD_SHA256", checksum)
    assert install.install_by_download() == installed_jar(home)
    assert installed_jar(home).read_text() == "a jar"
    assert host[1] and VERSION in host[1][0]


def test_a_download_with_another_checksum_is_refused(home, downloads):
    with pytest.raises(UserError, match="could not be downloaded"):
        install.install_by_download()
    assert not installed_jar(home).exists()


def test_a_local_copy_is_installed_and_replaces_an_older_one(home, tmp_path):
    for content in ("first", "second"):
        copy = tmp_path / content
        copy.mkdir()
        (copy / "languagetool-server.jar").write_text(content)
        assert install.install_from(copy) == installed_jar(home)
        assert installed_jar(home).read_text() == content
    assert [path.name for path in home.iterdir()] == [f"LanguageTool-{VERSION}"]


def test_a_folder_without_the_program_is_refused(home, tmp_path):
    with pytest.raises(UserError, match=r"no LanguageTool here \(languagetool-server.jar is missing\)"):
        install.install_from(tmp_path)
    assert not home.exists()


def test_maven_missing_or_failing_is_a_clear_error(home, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(UserError, match="there is no mvn on the PATH"):
        install.install_by_maven()
    maven = tmp_path / "mvn"
    maven.write_text("#!/bin/sh\necho '[ERROR] no such artifact'\nexit 1\n")
    maven.chmod(0o755)
    with pytest.raises(UserError, match=r"mvn failed: \[ERROR\] no such artifact"):
        install.install_by_maven()
    assert not installed_jar(home).exists()
