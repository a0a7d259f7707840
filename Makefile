# Each target sets up what it needs by itself; `make help` lists them.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo run test lint bench bench-queue quality screenshots clean

BIN := .venv/bin
READY := .venv/ready
SAMPLE := resources/sample/postings.jsonl
PICTURES := resources/pictures

help: ## List what can be made
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 14

$(READY): pyproject.toml constraints.txt resources/system_libraries.txt .ci/setup
	@PYTHON='$(PYTHON)' .ci/setup

demo: $(READY) ## Tag, train and classify the sample, then open the window on it
	@$(BIN)/jobtag demo

run: $(READY) ## Open the window
	@$(BIN)/jobtag

test: $(READY) ## Run the tests
	@$(BIN)/pytest -n auto --dist worksteal

lint: $(READY) ## Check style, types and who imports whom
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

bench: $(READY) ## Measure speed against the reference, side by side
	@set -e; for script in $(filter-out %/quality.py %/queue_orders.py,$(sort $(wildcard tests/benchmarks/*.py))); do \
		echo "== $$script"; $(BIN)/python $$script; done

bench-queue: $(READY) ## Simulate tagging: answers needed by random order and by ours
	@$(BIN)/python tests/benchmarks/queue_orders.py

quality: $(READY) ## Measure F1 against the plain scikit-learn pipeline
	@$(BIN)/python tests/benchmarks/quality.py

screenshots: $(READY) ## Draw the pictures of README anew
	@set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; project="$$folder/Sample.jobtag"; \
	$(BIN)/jobtag new "$$project"; $(BIN)/jobtag import "$$project" $(SAMPLE); $(BIN)/jobtag train "$$project"; \
	mkdir -p $(PICTURES); \
	for view in tag classify quality compare; do for theme in light dark; do suffix=; [ $$theme = light ] || suffix=-dark; \
		$(BIN)/jobtag screenshot "$$project" $(PICTURES)/$$view$$suffix.png --view $$view --theme $$theme \
			--text "Java senior engineer in UK" --size 1280x800; \
	done; done

clean: ## Remove the environment, caches and build output
	@rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis demo.png
	@find app tests -name __pycache__ -type d -prune -exec rm -rf {} +
