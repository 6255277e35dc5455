"""language-tool-python as we use it: one connection to one address, and from there nowhere else."""

from __future__ import annotations

from typing import Any

import requests
from language_tool_python import LanguageTool
from language_tool_python.exceptions import LanguageToolError

from copylint.languagetool import LANGUAGE

_TIME_LIMIT = 60  # seconds for one paragraph
# Environment variables must not lead a paragraph through somebody's proxy.
_NO_PROXY: dict[str, Any] = {"http": None, "https": None, "all": None}


class Client(LanguageTool):
    """The library's client of a running server.

    By itself the library asks twice, each time anew, and follows a server that sends it elsewhere.
    """

    def __init__(self, url: str) -> None:
        self._session = requests.Session()
        super().__init__(LANGUAGE, remote_server=url)

    def _query_server(
        self, url: str, params: dict[str, str] | None = None, num_tries: int = 1, method: str = "get"
    ) -> Any:
        """The server's answer. Raises LanguageToolError, or an error of requests or json."""
        answer = self._session.request(
            method, url, data=params, timeout=_TIME_LIMIT, proxies=_NO_PROXY, allow_redirects=False
        )
        if answer.is_redirect:
            raise LanguageToolError("the server sends the copy to another address, which is not done")
        if not answer.ok:
            raise LanguageToolError(answer.text or f"status {answer.status_code}")
        return answer.json()
