"""Who says something behind "but" and more about him: he does, known or not, and never who spoke before."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_SPOKE, _TOLD = "قال الوزير عادل المنصور إن الحوار متعثر", "أكد أن السد سليم"


@pytest.mark.parametrize(
    "about",
    ["الذي يرأس وفد المعارضة", "المقرب من الحكومة", "وهو عضو في اللجنة المركزية", "أحد مؤسسي حزب النهر"],
)
@pytest.mark.parametrize("turn", ["لكن", "غير أن", "إلا أن", "فيما"])
def test_one_who_is_known_says_it(turn: str, about: str) -> None:
    assert ("كمال الرفاعي", "السد سليم") in held(read(f"{_SPOKE}، {turn} كمال الرفاعي، {about}، {_TOLD}."))


@pytest.mark.parametrize("about", ["الذي يرأس وفد المعارضة", "المقرب من الحكومة", "أحد سكان المدينة"])
@pytest.mark.parametrize("opens", ["، لكن جلال شميط", "، غير أن شميط", ". جلال شميط", ". وأبو شميط"])
def test_one_whom_no_table_knows_leaves_it_to_nobody(opens: str, about: str) -> None:
    assert "السد سليم" not in [said for _, said in held(read(f"{_SPOKE}{opens}، {about}، {_TOLD}."))]


@pytest.mark.parametrize(
    "opens", ["لكنه، في المقابل،", "لكن في بيان، وزعه مكتبه أمس،", "لكن مع ذلك،", "لكن، وعلى الرغم من ذلك،"]
)
def test_what_is_no_name_leaves_it_to_who_spoke(opens: str) -> None:
    assert ("عادل المنصور", "السد سليم") in held(read(f"{_SPOKE}. {opens} {_TOLD}."))
