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

.PHONY: demo test unit lint wheel-test judge bench clean
demo: $(VENV)/installed
	-$(BIN)/copylint check --isolated examples/defects.md
	$(BIN)/copylint check --isolated examples/clean.md

test: lint unit wheel-test

lint: $(VENV)/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

unit: $(VENV)/installed
	$(BIN)/python -m pytest

# The same suite against the built wheel, from which the checkout's own package is kept away.
wheel-test: $(VENV)/installed
	scripts/test-wheel $(BIN)/python

judge: $(VENV)/installed
	$(BIN)/python scripts/judge.py $(SHARED)/corpora

bench: $(VENV)/installed
	$(BIN)/python -m benchmarks

clean:
	rm -rf $(VENV) .venv-wheel dist .build .pytest_cache .mypy_cache .ruff_cache
