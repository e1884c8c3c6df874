"""A sentence read as one of an invented body's own statement."""

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

BODY = "حزب النهر"


def told_by_body(sentence: str) -> list[tuple[str, str]]:
    """Return the act and the content of each stance of a sentence of the body's own statement."""
    reading = read(f"{BODY}\nبيان\n\nنحن ندين القصف.\n{sentence}\n")
    return [(act, said) for act, who, said in acts_held(reading) if who == BODY][1:]
