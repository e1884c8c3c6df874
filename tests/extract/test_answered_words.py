"""Whose words a body answers in its own text: "we reject what X announced, that", "unlike what X spreads"."""

import pytest

from tests.extract.actors import of_smiths

ANSWERED = [
    (
        "ننفي ما ادعاه [سامي الحوراني=s] من أن الخبز متوفر.",
        ["deny n: ما ادعاه سامي الحوراني من أن الخبز متوفر", "state s: الخبز متوفر"],
    ),
    (
        "نستغرب تصريح [سامي الحوراني=s] لإحدى القنوات بأن الخبز متوفر.",
        ["condemn n: تصريح سامي الحوراني لإحدى القنوات بأن الخبز متوفر", "state s: الخبز متوفر"],
    ),
    (
        "لم نوقع أي ورقة، خلافا لما يروجه [سامي الحوراني=s] من أن الحدادين باعوا الورشة.",
        [
            "state n: لم نوقع أي ورقة",
            "deny n: ما يروجه سامي الحوراني من أن الحدادين باعوا الورشة",
            "state s: الحدادين باعوا الورشة",
        ],
    ),
    ("ندين ما جرى في السوق من أن ينسى.", ["condemn n: ما جرى في السوق من أن ينسى"]),
]


@pytest.mark.parametrize(("words", "told"), ANSWERED)
def test_the_words_that_a_body_answers_are_his_whom_it_names(words: str, told: list[str]) -> None:
    assert of_smiths(words) == told
