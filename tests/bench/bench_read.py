# ruff: noqa: T201
"""Reading speed and memory of the whole of extract, next to spaCy's blank pipeline with an entity ruler.

    python -m tests.bench.bench_read FOLDER [--lang ar] [--megabytes 2]

FOLDER holds releases as ``*.txt``, or as ``*.json`` with the field ``text``; without one the release that ships is
read. The texts are repeated up to the size asked for. Both readers do their work in one process on one core and are
timed in seconds of processor time; megabytes are of UTF-8. The peer is given the same registry names as patterns and
does no more than find them: what it lacks (identity, meetings, stances) is not held against our time.
spaCy comes with the extra ``bench``; without it only our own figures are printed.
"""

import argparse
import gc
import hashlib
import json
import time
import tracemalloc
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

import kg
from kg.extract.read import read_release
from kg.lexicon.registry import Registry, load_registry
from kg.sources import Release

MEGABYTE = 1_000_000
FEW, MANY = 100, 500


def texts(folder: Path | None, lang: str) -> list[str]:
    """Read the texts of a folder, or the release that ships."""
    if folder is None:
        return [(Path(kg.__file__).parent / "example" / "release.txt").read_text("utf-8")]
    found = [path.read_text("utf-8") for path in sorted(folder.glob("*.txt"))]
    for path in sorted(folder.glob("*.json")):
        document = json.loads(path.read_text("utf-8"))
        if document.get("lang", lang) == lang:
            found.append(document["text"])
    return found


def repeated(sources: list[str], size: float) -> list[str]:
    """Repeat the texts until they make up so many bytes."""
    out: list[str] = []
    total = 0
    for text in cycle(sources):
        if total >= size:
            return out
        out.append(text)
        total += len(text.encode())
    return out


def release(text: str, lang: str) -> Release:
    digest = hashlib.sha256(text.encode()).hexdigest()
    return Release(id=f"bench-{digest[:8]}", text=text, sha256=digest, lang=lang)


def seconds(work: Iterator[object]) -> float:
    """Consume some work and return the processor time it took."""
    start = time.process_time()
    for _ in work:
        pass
    return time.process_time() - start


def ours(corpus: list[str], lang: str, registry: Registry) -> Iterator[object]:
    return (read_release(release(text, lang), registry) for text in corpus)


def theirs(corpus: list[str], lang: str, registry: Registry) -> Iterator[object] | None:
    """Run spaCy's blank pipeline with the registry's names, or nothing when spaCy is not there."""
    try:
        import spacy
    except ImportError:
        return None
    pipeline = spacy.blank(lang)
    pipeline.max_length = 10**9
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "NAME", "pattern": name.text} for name in registry.names(lang)])
    next(pipeline.pipe(corpus[:1]), None)
    documents: Iterator[object] = iter(pipeline.pipe(corpus))
    return documents


def peak(corpus: list[str], lang: str, registry: Registry) -> float:
    """Return the most memory that reading a corpus release by release takes beyond its texts, in megabytes."""
    tracemalloc.start()
    for number, _ in enumerate(ours(corpus, lang, registry)):
        if number % 25 == 0:
            # What is only waiting to be collected is no need of the reader.
            gc.collect()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / MEGABYTE


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("folder", type=Path, nargs="?", help="folder of releases")
    parser.add_argument("--lang", choices=("ar", "en"), default="ar")
    parser.add_argument("--megabytes", type=float, default=2.0)
    asked = parser.parse_args()
    sources = texts(asked.folder, asked.lang)
    if not sources:
        raise SystemExit(f"no releases in '{asked.lang}' under {asked.folder}")
    registry = load_registry()
    for _ in ours(sources[:3], asked.lang, registry):
        pass
    corpus = repeated(sources, asked.megabytes * MEGABYTE)
    size = sum(len(text.encode()) for text in corpus) / MEGABYTE
    spent = seconds(ours(corpus, asked.lang, registry))
    print(f"{len(corpus)} releases, {size:.2f} MB, {asked.lang}")
    print(f"extract        {size / spent:8.2f} MB per second and core")
    peer = theirs(corpus, asked.lang, registry)
    if peer is not None:
        other = seconds(peer)
        print(f"spaCy, ruler   {size / other:8.2f} MB per second and core")
        print(f"extract : spaCy {other / spent:7.2f}")
    few, many = list(islice(cycle(sources), FEW)), list(islice(cycle(sources), MANY))
    small, large = peak(few, asked.lang, registry), peak(many, asked.lang, registry)
    print(f"memory over {len(few)} releases {small:.1f} MB, over {len(many)} {large:.1f} MB, ratio {large / small:.2f}")


if __name__ == "__main__":
    main()
