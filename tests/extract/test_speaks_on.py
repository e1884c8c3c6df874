"""Those who do something and go on to speak by a participle are read, though no verb of saying stands before them."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("وانسحب نواب حزب الأمل من الجلسة، متهمين الهند بالانحياز.", ("condemn", "نواب حزب الأمل", "الانحياز")),
        ("ووصل وزير الزراعة إلى نيروبي، مؤكدا دعم بلاده للهدنة.", ("support", "وزير الزراعة", "دعم بلاده للهدنة")),
        ("وغادر أعضاء اللجنة القاعة، مطالبين بتأجيل الجلسة.", ("demand", "أعضاء اللجنة", "تأجيل الجلسة")),
    ],
)
def test_they_say_so(text: str, stance: tuple[str, str, str]) -> None:
    assert told(text)[-1] == stance
