"""Words that condemn, warn, refuse or support elsewhere, and tell nothing of the kind where they stand here."""

import pytest

from tests.extract.test_fronted import told


def acts(text: str) -> list[str]:
    return [act for act, _, _ in told(text)]


@pytest.mark.parametrize(
    "said",
    [
        "القوات انسحبت من شرق خان يونس",
        "المستشفى استقبل عشرات الجرحى من خان يونس",
        "عمران خان سيصل إلى القرية الأسبوع المقبل",
        "الشرطة منعت نهب المحلات التجارية في القرية",
        "البلدية نظمت ذبح الأضاحي في المسلخ الجديد",
        "الأمم المتحدة تعمل على وقف قتل الأبرياء في الإقليم",
        "الشرطة اعتقلت شابا خدع المسنين",
        "البلدية تتحمل كامل كلفة المشروع",
        "أعمال الترميم لن تنتهي إلا بعد عامين",
        "الانتخابات لن تتم إلا في موعدها",
        "خطر الفيضان لم يعد قائما",
        "الخطر زال ولم يعد يهدد القرية",
        "سقوط النظام يعني نهاية الحرب",
        "البديل هو الحوار وليس الحرب",
        "الحكومة تتجه نحو حرب شاملة على الفساد",
    ],
)
def test_what_is_only_told_is_neither_denounced_nor_warned_of(said: str) -> None:
    assert acts(f"وقال سامر العلي إن {said}.") == ["state"]


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("الجيش ذبح المدنيين في القرية", "condemn"),
        ("النظام السوري قتل الأبرياء في القرية", "condemn"),
        ("البلدية تتحمل كامل المسؤولية عن الحريق", "condemn"),
        ("خطر الفيضان لا يزال قائما", "warn"),
        ("فشل المحادثات يعني الحرب", "warn"),
        ("البلاد تتجه نحو حرب شاملة", "warn"),
    ],
)
def test_it_is_denounced_or_warned_of_where_the_verb_says_so(said: str, act: str) -> None:
    assert acts(f"وقال سامر العلي إن {said}.") == [act]


@pytest.mark.parametrize(
    "text",
    [
        "وطعن حزب النور في نتائج الانتخابات.",
        "ويؤمن حزب النور بحل الدولتين.",
        "ونأى حزب النور بنفسه عن الهجوم.",
    ],
)
def test_a_rarer_verb_is_read_with_what_it_takes(text: str) -> None:
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "وطعن الشيخ سامر العلي في مسجد القرية أثناء الصلاة.",
        "وأمنت الشرطة الفرنسية الملعب بألف عنصر.",
        "ويؤمن البنك الدولي التمويل بشروط ميسرة.",
        "وصممت الشركة الفرنسية الجسر على شكل سفينة.",
        "وينأى الجيش اللبناني عن السياسة.",
    ],
)
def test_its_other_meaning_tells_no_view(text: str) -> None:
    assert told(text) == []


def test_whose_refusal_it_is_may_stand_behind_with() -> None:
    text = "وأكد سامر العلي أهمية الحوار، مع رفض حزب النور أي تدخل خارجي."
    assert ("reject", "سامر العلي") not in [(act, who) for act, who, _ in told(text)]


def test_who_said_something_behind_it_said_not_what_stands_before() -> None:
    assert acts("زار الوفد المخيم ظهر أمس في القرية، وأعلن سامر العلي في بيان.") == []


def test_a_body_knows_for_itself_and_what_one_must_know_is_asked() -> None:
    ((_, _, content),) = told("وقال سامر العلي إن الحزب يعرف أن الجسر مغلق منذ شهرين.")
    assert content.startswith("الحزب يعرف")
    assert acts("وقال سامر العلي إن على إيران أن تدرك أن الصبر له حدود.") == ["demand"]


def test_what_came_as_promised_was_not_said_and_nobody_is_told_to_want_evil() -> None:
    assert told("وكما وعد سامر العلي، فقد خفضت الشركة الأسعار.") == []
    assert told("كما وعد سامر العلي، فقد خفضت الشركة الأسعار.") == []
    ((act, who, _),) = told("وقال سامر العلي إن ما يريده حزب النور هو الفوضى.")
    assert (act, who) == ("state", "سامر العلي")
