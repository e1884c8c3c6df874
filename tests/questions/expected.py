"""Writes the expected rows anew: ``python -m tests.questions.expected``. Read the difference before you keep it."""

import tomllib
from pathlib import Path

from kg.query.catalogue import questions
from kg.query.format import to_csv
from kg.query.run import ask
from kg.store.local import OxigraphEngine
from tests.questions.graph import toy_store

HERE = Path(__file__).parent


def main() -> None:
    """Write one CSV file for each question."""
    values = tomllib.loads((HERE / "values.toml").read_text("utf-8"))
    engine = OxigraphEngine(toy_store())
    for asked in questions():
        rows = to_csv(ask(engine, asked, values.get(asked.name, {})))
        (HERE / f"{asked.name}.csv").write_text(rows.replace("\r\n", "\n"), encoding="utf-8")


if __name__ == "__main__":
    main()
