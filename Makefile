# Two commands need nothing but Python 3 and make: `make demo` and `make test`.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SHARED ?= ../shared

$(VENV)/installed: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable . --group dev
	touch $@

.PHONY: demo test unit lint wheel-test docs site judge bench clean
demo: $(VENV)/installed
	-$(BIN)/copylint check --isolated examples/defects.md
	$(BIN)/copylint check --isolated examples/clean.md

test: lint unit wheel-test

lint: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python scripts/build_docs.py --check

unit: $(VENV)/installed
	$(BIN)/python -m pytest

# The same suite against the built wheel, from which the checkout's own package is kept away.
wheel-test: $(VENV)/installed
	scripts/test-wheel $(BIN)/python

# The pages of rules and packs, from their YAML; `make site` makes a web site of docs/ in site/.
docs: $(VENV)/installed
	$(BIN)/python scripts/build_docs.py

site: docs
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group docs
	$(BIN)/mkdocs build --quiet

judge: $(VENV)/installed
	$(BIN)/python scripts/judge.py $(SHARED)/corpora --engine

bench: $(VENV)/installed
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) .venv-wheel dist site .build .pytest_cache .mypy_cache .ruff_cache
