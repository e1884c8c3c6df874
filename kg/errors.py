"""What can go wrong, said so that a person knows what, where and what to do."""


class MawqifError(Exception):
    """Base of every error that a user of Mawqif can cause or mend.

    Attributes:
        what: One sentence: what went wrong.
        where: The file, node, query or parameter concerned; empty when there is none.
        remedy: What the reader can do about it; empty when nothing is known to help.
    """

    exit_code = 2

    def __init__(self, what: str, *, where: str = "", remedy: str = "") -> None:
        """Keep the three parts apart so that a caller can print or test each."""
        self.what = what
        self.where = where
        self.remedy = remedy
        super().__init__(self.__str__())

    def __str__(self) -> str:
        """Return the parts as one message of up to three lines."""
        lines = [self.what]
        if self.where:
            lines.append(f"  where: {self.where}")
        if self.remedy:
            lines.append(f"  remedy: {self.remedy}")
        return "\n".join(lines)


class InputError(MawqifError):
    """A release, a folder or a parameter that was handed in cannot be used."""


class LexiconError(MawqifError):
    """A table of the lexicon or registry is malformed or contradicts another."""


class QueryError(MawqifError):
    """A question does not exist, cannot be parsed or was given a wrong parameter."""


class EndpointError(MawqifError):
    """A remote SPARQL endpoint did not answer or refused."""


class MissingExtraError(MawqifError):
    """An optional part was asked for whose libraries are not installed."""


class CheckError(MawqifError):
    """The graph that was built breaks a rule it must keep; nothing was written."""

    exit_code = 1


def installing(extra: str) -> str:
    """Tell how an extra is installed: from the folder of the project, not from what an index has under its name.

    >>> installing("serve")
    "Run `pip install '.[serve]'` in the folder of the project."
    """
    return f"Run `pip install '.[{extra}]'` in the folder of the project."
