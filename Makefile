# dossier: build, test, measure. `make packet` is the shortest way to see it work.

PREFIX ?= /usr/local
SWIFT ?= swift
DOSSIER = .build/release/dossier
# On Linux the Swift runtime goes into the binary: it starts twice as fast and runs on machines
# without Swift. macOS carries the runtime itself.
RELEASE = -c release $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)

.PHONY: packet setup setup-tests build test bench eval fuzz hostile records citations format lint install clean

## Sets up, builds and compiles the sample dossier into Output/.
packet: build
	@rm -rf .build/sample && $(DOSSIER) init --sample .build/sample >/dev/null
	$(DOSSIER) build .build/sample/dossier.yaml --output Output
	@echo "Look into Output/: the packet as Markdown and as EPUB."

## Installs the system libraries that are missing; does nothing when all are there.
setup:
	@Tests/Setup/libraries.sh

## The same for what the tests need besides: a Java runtime, epubcheck, libvips, and the readers and
## judges of what we write.
setup-tests: setup
	@Tests/Setup/epubcheck.sh
	@Tests/Setup/libvips.sh
	@Tests/Setup/readers.sh
	@Tests/Setup/records.sh

build: setup
	$(SWIFT) build $(RELEASE) --product dossier

## Runs every test; says how many were skipped and why.
test: setup-tests
	@Tests/Setup/run-tests.sh

## Measures speed: start-up, the sample, and cleaning beside libxml2's bare parse, in one run.
bench: build
	@RELEASE='$(RELEASE)' Tests/Benchmark/bench.sh

## Scores cleaning and attribution on the shared corpus, where there is one, and holds the floors.
## FLOORS=--record writes higher scores to the floors, FLOORS='--record --lower' lower ones too.
eval: build
	@Tests/Evaluation/evaluate.sh $(FLOORS)

## Cites 300 pages of the shared corpus in every format and puts the records before every judge.
records: build
	@Tests/Setup/records.sh --all
	@Tests/Records/check_corpus.sh

## Compares the recorded citations with pandoc's citeproc; RECORD=--record writes the record anew.
citations:
	@Tests/Setup/citeproc.sh
	@python3 Tests/Citations/compare.py $(RECORD)

## Feeds the program broken input, each of its doors for SECONDS seconds.
SECONDS ?= 60
fuzz: setup
	@SWIFT='$(SWIFT)' Tests/Fuzz/fuzz.sh $(SECONDS)

## Puts files before the program that are made to exhaust it; and cuts pages off at CUTS places each,
## of the fixtures, and of the shared corpus where `make eval` has unpacked it, into every edition.
CUTS ?= 300
hostile: build
	@python3 Tests/Hostile/bombs.py $(DOSSIER)
	$(SWIFT) build $(RELEASE) --product truncations
	@{ find Tests/Fixtures/extraction -name 'source.html' | sort; \
	  ls -Sr .build/evaluation/pages/*/*.html 2>/dev/null | head -20; } | \
	  xargs -n 4 -P "$$(getconf _NPROCESSORS_ONLN)" .build/release/truncations $(CUTS)

format:
	$(SWIFT) format -i -r Package.swift Sources Templates Tests

lint:
	$(SWIFT) format lint --strict -r Package.swift Sources Templates Tests

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(DOSSIER) "$(DESTDIR)$(PREFIX)/bin/dossier"

clean:
	rm -rf .build .cache
