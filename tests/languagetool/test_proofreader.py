"""Paragraphs in, remarks out: real answers, each asked for once, and never silence where there is none."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from copylint.cache import Store
from copylint.errors import UserError
from copylint.languagetool.proofreader import LanguageToolProofreader, _switch, believed_ids
from copylint.languagetool.server import rule_ids
from copylint.rulebook.book import load_book
from copylint.rulebook.folders import bundled_rules


class Fake:
    """A LanguageTool of our own making: what it was asked, and what it answers."""

    def __init__(self):
        self.asked = []
        self.status = 200
        self.matches = []
        self.body = None
        self.elsewhere = None
        fake = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                rules = {"rules": [{"ruleId": "HE_VERB_AGR"}]}
                languages = [{"name": "English", "code": "en", "longCode": "en-US"}]
                self.answer(200, json.dumps(rules if "configinfo" in self.path else languages))

            def do_POST(self):
                if fake.elsewhere:
                    self.send_response(307)
                    self.send_header("Location", fake.elsewhere)
                    self.end_headers()
                    return
                fake.asked.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
                self.answer(fake.status, fake.body or json.dumps({"matches": fake.matches}))

            def answer(self, status, body):
                self.send_response(status)
                self.end_headers()
                self.wfile.write(body.encode())

            def log_message(self, *_):
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture
def fake():
    made = Fake()
    yield made
    made.server.shutdown()


def reader(fake, **more):
    return LanguageToolProofreader(["HE_VERB_AGR"], server=fake.url, **more)


def match(offset, length, replacements=()):
    return {
        "message": "Wrong.",
        "offset": offset,
        "length": length,
        "replacements": [{"value": value} for value in replacements],
        "context": {"text": "", "offset": 0, "length": 0},
        "sentence": "",
        "rule": {"id": "HE_VERB_AGR", "category": {"id": "GRAMMAR", "name": ""}, "issueType": ""},
    }


def test_only_the_rules_asked_for_are_switched_on(fake):
    reader(fake).read("He go.")
    assert "enabledRules=HE_VERB_AGR" in fake.asked[0]
    assert "enabledOnly=true" in fake.asked[0]
    assert "disabled" not in fake.asked[0]


def test_an_answer_is_asked_for_once(fake, tmp_path):
    fake.matches = [match(3, 2, ["goes", "went"])]
    store = Store(tmp_path)
    first = reader(fake, store=store).read("He go.")
    assert first == [("HE_VERB_AGR", 3, 5, "Wrong.", ("goes", "went"))]
    assert reader(fake, store=store).read("He go.") == first
    assert len(fake.asked) == 1
    reader(fake, store=store).read("He go again.")
    assert len(fake.asked) == 2


def test_characters_outside_the_basic_plane_count_as_one(fake):
    fake.matches = [match(5, 4)]  # as the server counts: UTF-16
    (remark,) = reader(fake).read("😀 He 😀go.")
    assert (remark.start, remark.end) == (4, 7)


def test_a_long_paragraph_is_read_to_its_end(fake):
    text = "He went home. " * 4000
    reader(fake).read(text)
    from urllib.parse import parse_qs

    sent = [parse_qs(asked, keep_blank_values=True)["text"][0] for asked in fake.asked]
    assert "".join(sent) == text
    assert all(len(piece) <= 20_000 for piece in sent)


@pytest.mark.parametrize(
    ("status", "body"),
    [(500, "Internal error"), (200, "no JSON"), (200, '{"error": "none"}'), (413, "too long")],
)
def test_a_server_that_fails_is_an_error_never_silence(fake, status, body):
    fake.status, fake.body = status, body
    with pytest.raises(UserError, match="LanguageTool failed"):
        reader(fake).read("He go.")


def test_a_server_that_dies_meanwhile_is_an_error(fake):
    reading = reader(fake)
    reading.read("He go.")
    fake.server.shutdown()
    fake.server.server_close()
    with pytest.raises(UserError, match=f"the LanguageTool at {fake.url} does not answer any more"):
        reading.read("He go again.")


def test_a_server_that_never_answers_is_an_error(monkeypatch):
    import socket

    monkeypatch.setattr("copylint.languagetool.server.HEALTH_LIMIT", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        url = f"http://127.0.0.1:{deaf.getsockname()[1]}"
        with pytest.raises(UserError, match=f"no LanguageTool answers at {url}"):
            LanguageToolProofreader(["X"], server=url).read("He go.")


def test_a_server_that_is_not_there_is_an_error():
    with pytest.raises(UserError, match="no LanguageTool answers at http://127.0.0.1:9"):
        LanguageToolProofreader(["X"], server="http://127.0.0.1:9").read("He go.")


def test_a_server_without_the_rules_is_an_error(fake):
    with pytest.raises(UserError, match=r"lacks 1 of the rules asked for \(NO_SUCH\); use LanguageTool 6.8"):
        LanguageToolProofreader(["HE_VERB_AGR", "NO_SUCH"], server=fake.url).read("He go.")


def test_no_proxy_of_the_environment_sees_the_copy(fake, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    assert reader(fake).read("He go.") == []
    assert len(fake.asked) == 1


def test_the_copy_goes_nowhere_else(fake):
    other = Fake()
    fake.elsewhere = other.url + "/v2/check"
    with pytest.raises(UserError, match="sends the copy to another address, which is not done"):
        reader(fake).read("He go.")
    assert other.asked == []
    other.server.shutdown()


def test_every_believed_id_exists_in_the_pinned_version(proofreader):
    proofreader.read("Nobody was hurt.")
    believed = {_switch(rule) for rule in believed_ids(load_book([bundled_rules()]))}
    assert believed - rule_ids(proofreader._url) == set()


def test_believed_rules_answer(proofreader):
    remarks = proofreader.read("He need a new mandate. The envoy has went home.")
    assert {remark.rule for remark in remarks} == {"HE_NEED", "HAVE_PART_AGREEMENT"}
