"""What is held likely is hoped only where it is still to come; what is to be talked about is no promise."""

import pytest

from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (f"رجحت {_X} أن يكون الحارس قد أصيب في الحريق.", "state"),
        (f"رجحت {_X} أن الخلاف ما زال بعيدا عن التسوية.", "state"),
        (f"رجحت {_X} أن إغلاق المدارس تم بأمر من الخارج.", "state"),
        (f"رجحت {_X} أن ترتفع الأسعار.", "hope"),
        (f"رجحت {_X} أن الأسعار سترتفع.", "hope"),
        (f"توقعت {_X} أن تكون الامتحانات صعبة.", "hope"),
        (f"توقعت {_X} ارتفاع الأسعار.", "hope"),
        (f"أوضحت {_X} أنه ستجري مناقشة هذا الأمر خلال المؤتمر الأسبوع المقبل.", "state"),
        (f"أوضحت {_X} أنه سيتم فتح المدارس.", "promise"),
    ],
)
def test_what_is_likely(text: str, act: str) -> None:
    assert [str(s.act) for s in read(text).stances] == [act]
