"""Who adds to an account of several, what a body found, and titles and duals that mean those who spoke or agree."""

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


def test_who_tells_of_several_adds_to_it() -> None:
    text = (
        "قال مصدر في البرلمان إن الوزير هاني سعد أكد أن الطريق مفتوح، وإن النائب كريم ناصر طالب بضمانات،"
        " مضيفا أن الوقت ضيق."
    )
    assert held(read(text))[-1] == ("مصدر في البرلمان", "الوقت ضيق")


def test_who_is_told_of_alone_adds_to_it_himself() -> None:
    text = "قالت وكالة الأنباء إن الوزير هاني سعد أكد أن الطريق مفتوح، مضيفا أن الوقت ضيق."
    assert held(read(text))[-1] == ("هاني سعد", "الوقت ضيق")


def test_what_his_body_found_is_told_by_its_spokesman() -> None:
    text = "قال المتحدث باسم منظمة العفو هاني سعد إن الوضع خطير. وأوضح أن المنظمة وثقت غارات قرب المدارس."
    assert held(read(text))[-1] == ("هاني سعد", "المنظمة وثقت غارات قرب المدارس")


def test_the_ambassador_who_spoke() -> None:
    text = (
        "استقبل الوزير هاني سعد سفير الأردن كريم ناصر. وصرح المتحدث باسم الوزارة السفير علاء حداد بأن الوقت ضيق."
        " وأضاف السفير أن الطريق مفتوح."
    )
    assert held(read(text))[-1] == ("علاء حداد", "الطريق مفتوح")


def test_two_who_agree_in_what_is_told() -> None:
    text = "ورأى مصدر دبلوماسي أن الوقت ضيق، وأن باريس ولندن متفقتان على قائمة من خمسة أسماء."
    assert held(read(text))[1:] == [("فرنسا & المملكة المتحدة", "قائمة من خمسة أسماء")]


def test_who_said_something_unread_calls_on_others() -> None:
    text = "قال النائب محمود زيد إن الأزمة طويلة.\nوآمر القوة هناك قال للصحيفة إن الهجوم انتهى، مطالبا بالحماية."
    assert [who for who, _ in held(read(text))] == ["محمود زيد"]


def test_who_said_something_in_it_calls_on_others_himself() -> None:
    text = "قال النائب محمود زيد إن الأزمة طويلة، مطالبا الحكومة بالحماية."
    assert [who for who, _ in held(read(text))] == ["محمود زيد", "محمود زيد"]
