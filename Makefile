# Everything starts here: make run, make test. Needs make and Python 3.11 or newer; .ci/setup sees to the rest.

.DEFAULT_GOAL := help
.PHONY: help run test lint translations bench screenshots soak sanitize bundle wheel wheels bundle-windows check-windows check-arm check-mac clean setup-run setup-test setup-bundle

BIN := .venv/bin
export PATH := $(CURDIR)/$(BIN):$(PATH)
DIGITS := build/digits.cnndesk
CYTHON := $(wildcard cnndesk_ext/*.pyx cnndesk_ext/*.pxi cnndesk_ext/*.pxd)

help: ## Show this list
	@echo "make TARGET, where TARGET is one of:"
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' Makefile

setup-run setup-test setup-bundle: setup-%:
	@.ci/setup $*

run: setup-run ## Set up, then open the window; without one, train LeNet on digits right here
	@if [ -f cnndesk/gui/app.py ] && [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    exec $(BIN)/cnndesk; \
	fi; \
	if [ -f cnndesk/gui/app.py ]; then \
	    echo "No display, so no window. Training LeNet-5 on handwritten digits instead:"; \
	else \
	    echo "The window is not there yet. Training LeNet-5 on handwritten digits instead:"; \
	fi; \
	echo "  cnndesk train --template lenet5 --data digits --out $(DIGITS)"; \
	mkdir -p build && exec $(BIN)/cnndesk train --template lenet5 --data digits --out $(DIGITS)

test: setup-test ## Set up, then run all tests
	@$(BIN)/python -m pytest -q -n auto --maxprocesses 4 --dist worksteal tests

lint: setup-test ## Check format, style, types and who imports whom
	@status=0; \
	for check in "ruff format --check" "ruff check" mypy "cython-lint $(CYTHON)" lint-imports; do \
	    echo "== $${check%% cnndesk_ext*}"; \
	    $$check || status=1; \
	done; \
	exit $$status

translations: setup-test ## Bring the translations up to the texts of the program, and compile them
	@$(BIN)/python resources/translations/tools/update.py $(OPTIONS)
	@$(BIN)/python resources/translations/tools/qm.py

bench: setup-test ## Measure speed; beside PyTorch where it is installed (pip install -e '.[bench]')
	@if $(BIN)/python -c "import torch" 2>/dev/null; then \
	    exec $(BIN)/cnndesk bench --against torch; \
	else \
	    echo "PyTorch is not in .venv, so there is nothing to compare with: .venv/bin/pip install -e '.[bench]'"; \
	    exec $(BIN)/cnndesk bench; \
	fi

screenshots: setup-test ## Take a picture of every screen into build/screenshots, and those of the guide
	@$(BIN)/python tests/gui/screenshots.py build/screenshots
	@$(BIN)/python tests/gui/guide_pictures.py resources/guide/pictures

soak: setup-test ## Break things for two hours: memory, kills, faults, fuzz, sanitizers (QUICK=1: minutes)
	@$(BIN)/python tests/soak/soak.py $(if $(QUICK),--quick)

sanitize: setup-test ## Run the kernel tests on kernels that check every access (gcc's sanitizers)
	@$(BIN)/python tests/soak/sanitize.py $(if $(QUICK),--quick)

# OPTIONS=--small leaves out scikit-learn and SciPy, OPTIONS=--fast packs quickly rather than small.
bundle: setup-bundle ## Build the standalone program into dist: archive and Debian package
	@$(BIN)/python resources/packaging/bundle.py $(OPTIONS)

wheel: setup-bundle ## Build wheel and source archive for this machine into dist, and try both
	@$(BIN)/python resources/packaging/wheels.py native

# OPTIONS: names of systems; without, all.
wheels: setup-bundle ## Build the wheels for Linux (x86-64, ARM) and Windows into dist
	@$(BIN)/python resources/packaging/wheels.py $(OPTIONS)

# Tried under Wine only. OPTIONS: as above, or for the check names of parts.
bundle-windows: setup-bundle ## Build the program for Windows on Linux: zip and installer
	@$(BIN)/python resources/packaging/bundle_windows.py $(OPTIONS)

check-windows: setup-bundle ## Try the program for Windows under Wine, beside this Linux
	@$(BIN)/python resources/packaging/check_windows.py $(OPTIONS)

# No part of the tests: they fetch what they need. OPTIONS: names of parts.
check-arm: setup-bundle ## Try the program for 64-bit ARM under emulation
	@$(BIN)/python resources/packaging/check_arm.py $(OPTIONS)

check-mac: setup-bundle ## Compile the kernels for macOS; nothing can be run
	@$(BIN)/python resources/packaging/check_mac.py

clean: ## Remove what was built; .venv stays
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find cnndesk cnndesk_ext tests \( -name __pycache__ -o -name '*.so' -o -name '*.pyd' \) -exec rm -rf {} +
