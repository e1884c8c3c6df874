"""The closed sets an analyst chooses from when a network is made of statements."""

from enum import StrEnum


class Aggregation(StrEnum):
    """How the levels of the qualifier are put together into one number."""

    IGNORE = "ignore"
    CONGRUENCE = "congruence"
    CONFLICT = "conflict"
    SUBTRACT = "subtract"
    COMBINE = "combine"


class Normalisation(StrEnum):
    """What a cell is divided by.

    ``cosine`` is the cosine of two actors' vectors of statements; ``cosine-dna`` divides by the product of
    their numbers of statements, which the Discourse Network Analyzer calls by that name.
    """

    NO = "no"
    ACTIVITY = "activity"
    PROMINENCE = "prominence"
    AVERAGE = "average"
    JACCARD = "jaccard"
    COSINE = "cosine"
    COSINE_DNA = "cosine-dna"


class Duplicates(StrEnum):
    """Within what span the same actor's same stance on the same issue counts once."""

    INCLUDE = "include"
    DOCUMENT = "document"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "acrossrange"


class Unit(StrEnum):
    """The step by which a window moves."""

    SECONDS = "seconds"
    MINUTES = "minutes"
    HOURS = "hours"
    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


class Kernel(StrEnum):
    """The weight of a statement by its distance in time from the middle of a window."""

    UNIFORM = "uniform"
    EPANECHNIKOV = "epanechnikov"
    TRIANGULAR = "triangular"
    GAUSSIAN = "gaussian"


class Compat(StrEnum):
    """Whether to compute by the corrected formulas or exactly as the Discourse Network Analyzer 3.1 does."""

    CORRECTED = "corrected"
    DNA = "dna"
