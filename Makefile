# Each target sets up what it needs. `make help` lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup demo run test lint bench bench-queue bench-few bench-growth bench-serve quality fuzz soak screenshots translations coverage test-everywhere test-peers docs dist clean

# For a read-only tree without an environment, one is created in the user's cache.
export VENV := $(shell if [ -w . ] || [ -e .venv/ready ]; then echo .venv; \
	else echo "$${XDG_CACHE_HOME:-$$HOME/.cache}/jobtag/venv"; fi)
# Nor can the tools write their caches there.
NO_CACHE :=
ifeq ($(shell [ -w . ] && echo yes),)
export MYPY_CACHE_DIR := /dev/null
export RUFF_NO_CACHE := true
NO_CACHE := --no-cache
endif
# Scripts in the environment name their interpreter in full; "python -m" works wherever the folder is.
RUN := "$(VENV)/bin/python" -m
# Passed in the environment instead of on the command line, so that it may contain a space.
export PYTHON
# So that a path with an umlaut is read correctly in any locale.
export PYTHONUTF8 := 1
SAMPLE := resources/sample/postings.jsonl
PICTURES := resources/pictures

help: ## List all targets
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

setup: ## Update the environment
	@.ci/setup

demo: setup ## Tag, train and classify the sample, then open the window on it
	@$(RUN) app demo

run: setup ## Open the window
	@$(RUN) app

test: setup ## Run the tests
	@$(RUN) pytest -n auto --dist worksteal

coverage: setup ## Run the tests and report their coverage of app/
	@$(RUN) coverage erase
	@passed=0; $(RUN) coverage run -m pytest -n auto --dist worksteal || passed=$$?; \
	$(RUN) coverage combine --quiet && $(RUN) coverage report && exit $$passed

test-everywhere: setup ## Run the tests under many settings: locales, time zones, fonts, X11, oldest packages
	@"$(VENV)/bin/python" tests/everywhere.py

test-peers: setup ## Open each export with the package of the program that it is for
	@"$(VENV)/bin/python" tests/peers.py

lint: setup ## Check style, types and import rules
	@$(RUN) ruff check .
	@$(RUN) ruff format --check --quiet .
	@$(RUN) mypy
	@"$(VENV)/bin/python" "$(VENV)/bin/lint-imports" $(NO_CACHE)

bench: setup ## Measure speed against the reference, side by side
	@set -e; for script in $(filter-out %/quality.py %/queue_orders.py %/serve.py %/few.py %/growth.py,$(sort $(wildcard tests/benchmarks/*.py))); do \
		echo "== $$script"; "$(VENV)/bin/python" $$script; done

bench-queue: setup ## Simulate tagging: answers needed by random order and by ours
	@"$(VENV)/bin/python" tests/benchmarks/queue_orders.py

bench-serve: setup ## Measure the server under load: time of a request, errors, memory
	@"$(VENV)/bin/python" tests/benchmarks/serve.py

bench-few: setup ## Measure F1 after 50 to 400 answers against plain pipelines
	@"$(VENV)/bin/python" tests/benchmarks/few.py

bench-growth: setup ## Measure how training grows with postings and labels
	@"$(VENV)/bin/python" tests/benchmarks/growth.py --one-pass

quality: setup ## Measure F1 against the plain scikit-learn pipeline
	@"$(VENV)/bin/python" tests/benchmarks/quality.py

fuzz: setup ## Read mutated files for ten minutes and keep those that break a reader
	@"$(VENV)/bin/python" tests/fuzz/files.py --seconds 600

soak: setup ## Kill processes and damage files for 20 minutes to an hour, and print what survived
	@PYTHONPATH=. "$(VENV)/bin/python" tests/faults/soak.py

screenshots: setup ## Redraw the screenshots of README and of the manual in each language
	@set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	draw() { $(RUN) app screenshot "$$folder/$$1.jobtag" "$$2" --view "$$3" --theme "$$4" --language "$$1" \
		--text "$$5" --size 1280x800; }; \
	for language in en de fr es pl; do \
		case $$language in en) out=$(PICTURES); sample=$(SAMPLE);; \
			*) out=$(PICTURES)/$$language; sample=$(dir $(SAMPLE))$$language/$(notdir $(SAMPLE));; esac; \
		case $$language in en) text="Java senior engineer in UK";; de) text="Java-Entwickler (m/w/d) in Hamburg";; \
			fr) text="Développeur Java confirmé à Lyon";; es) text="Programador Java sénior en Madrid";; \
			pl) text="Starszy programista Java w Krakowie";; esac; \
		mkdir -p "$$out"; project="$$folder/$$language.jobtag"; \
		$(RUN) app new "$$project"; $(RUN) app import "$$project" "$$sample"; $(RUN) app train "$$project"; \
		for view in tag classify quality compare; do \
			draw $$language "$$out/$$view.png" $$view light "$$text"; \
			[ $$language != en ] || draw en "$$out/$$view-dark.png" $$view dark "$$text"; \
		done; \
	done

translations: setup ## Collect all visible strings for the translators, and compile the translations
	@"$(VENV)/bin/python" .ci/translations/update.py

docs: ## Build the manual's site, which works offline
	@"$${PYTHON:-python3}" .ci/docs/build.py

dist: ## Build the program for people without a command line: a folder, a .deb, an AppImage
	@"$${PYTHON:-python3}" .ci/packaging/build.py

clean: ## Remove the environment, caches and build output
	@rm -rf .venv .venv.new .venv.old .venv.lock build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage .coverage.* .everywhere demo.png
	@find app tests -name __pycache__ -type d -prune -exec rm -rf {} +
