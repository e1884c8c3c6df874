"""A sentence that is a quotation and nothing else is not of whoever spoke before it where another may be meant."""

import pytest

from tests.extract.actors import read

NOT_HIS = [
    'وأكد [سامر العلي=a] أن الطريق مغلق . " لن نبيع بيوتنا لأحد " . بهذه الكلمات استقبل [رامي الخطيب=b] الوفد .',
    'وأكد [سامر العلي=a] أن الطريق مغلق . " لن نبيع بيوتنا لأحد " .\nهكذا تحدث [رامي الخطيب=b] .',
    'وأكد [سامر العلي=a] أن الطريق مغلق، فيما قال [رامي الخطيب=b] إنه مفتوح . " لن نبيع بيوتنا لأحد " .',
    'وأكد [سامر العلي=a] أن الطريق مغلق . " ارحلوا ارحلوا " .',
]


@pytest.mark.parametrize("text", NOT_HIS)
def test_a_quotation_of_another_is_not_given_to_who_spoke(text: str) -> None:
    held = [s.content.quote for s in read(text).stances if s.holder == ("a",)]
    assert held == ["الطريق مغلق"]


def test_a_quotation_alone_goes_on_with_who_spoke() -> None:
    told = read('وأكد [سامر العلي=a] أن الطريق مغلق . " المصانع توقفت عن العمل " .').stances
    assert [(s.holder, s.content.quote) for s in told] == [(("a",), "الطريق مغلق"), (("a",), "المصانع توقفت عن العمل")]
