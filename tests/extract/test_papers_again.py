"""A report or statement that is called again speaks for whoever put it out, though others spoke since."""

import pytest

from tests.extract.actors import in_line, read

OWNER = "[مركز الشعلة=m:o]"
INTRODUCED = [
    "أصدر {} تقريرا عن القرى أمس.",
    "نشر {} تقريره السنوي عن القرى.",
    "قدم {} إلى النواب تقريرا عن القرى.",
    "صدر عن {} تقرير عن القرى.",
    "كشف تقرير صادر عن {} أن القرى مهملة.",
    "أوضح تقرير أعده {} أن القرى مهملة.",
    "أوضح تقرير جديد نشره {} أن القرى مهملة.",
    "أهملت القرى هذا العام، بحسب تقرير نشره {}.",
    "ناقش النواب تقرير {} عن القرى.",
    "حصلت الصحيفة على تقرير أعده {} عن القرى.",
    "قال {} في تقرير له إن القرى مهملة.",
    "جاء في تقرير {} أن القرى مهملة.",
]
AGAIN = [
    "وأوضح التقرير أن",
    "ولفت التقرير إلى أن",
    "وجاء في التقرير أن",
    "وبحسب التقرير فإن",
    "ووفق ما ورد في التقرير فإن",
]
SINCE = ["", "ونفى [سامر الحوراني=s] أن تكون القرى مهملة. وقال إن الطرق سالكة. "]


@pytest.mark.parametrize("introduced", INTRODUCED)
@pytest.mark.parametrize("since", SINCE)
def test_a_report_called_again_is_of_who_put_it_out(introduced: str, since: str) -> None:
    for again in AGAIN:
        text = f"{introduced.format(OWNER)}\n{since}{again} الماء قليل في القرى."
        assert in_line(read(text).stances[-1]) == "state m: الماء قليل في القرى", again


@pytest.mark.parametrize("opens", ["تلقى", "رفض", "ناقش", "انتقد"])
def test_a_report_only_received_or_judged_is_not_of_who_did_so(opens: str) -> None:
    stances = read(f"{opens} [حزب الفجر=f:o] تقريرا عن القرى. وأوضح التقرير أن الماء قليل في القرى.").stances
    assert not any("الماء" in in_line(s) for s in stances)


def test_what_is_told_at_the_end_by_the_report() -> None:
    text = f"أصدر {OWNER} تقريرا عن القرى. وتعاني القرى من قلة الماء، بحسب التقرير."
    assert in_line(read(text).stances[-1]) == "state m: وتعاني القرى من قلة الماء"


def test_a_letter_received_is_of_its_sender_and_one_sent_is_not_of_who_gets_it() -> None:
    received = read("تلقى [سامر الحوراني=s] رسالة من [اتحاد العمال=u:o]. وطالبت الرسالة بزيادة الأجور كلها.")
    sent = read("وجه [اتحاد العمال=u:o] رسالة إلى [حزب الفجر=f:o]. وطالبت الرسالة بزيادة الأجور كلها.")
    assert [in_line(s) for s in received.stances + sent.stances] == ["demand u: زيادة الأجور كلها"] * 2


@pytest.mark.parametrize("told", ["تقريرا أعده {}", "تقريرا ل{}"])
def test_a_report_that_a_paper_publishes_is_of_who_prepared_it(told: str) -> None:
    text = f"نشرت [صحيفة الغد=p:of] {told.format(OWNER)}. وأوضح التقرير أن الماء قليل في القرى."
    assert [in_line(s) for s in read(text).stances] == ["state m: الماء قليل في القرى"]


@pytest.mark.parametrize("paper", ["مذكرة", "عريضة", "رسالة"])
def test_a_memorandum_calls_for_what_its_author_does(paper: str) -> None:
    text = f"وجه [اتحاد العمال=u:o] {paper} إلى النواب. ودعت ال{paper} إلى فتح الموانئ كلها."
    assert [in_line(s) for s in read(text).stances] == ["demand u: فتح الموانئ كلها"]


def test_what_the_statement_blames_has_not_put_it_out() -> None:
    text = "أصدر [حزب الفجر=f:o] بيانا أمس. وطالب البيان [الحكومة=h:o] بزيادة الأجور. وأكد البيان أن العمل متوقف."
    assert [in_line(s).split(":")[0] for s in read(text).stances] == ["demand f", "affirm f"]


@pytest.mark.parametrize(
    "opens",
    [
        "علق {} على تقرير عن القرى.",
        "رد {} على تقرير نشرته صحيفة أجنبية.",
        "كشف {} عن وجود تقرير سري حول القرى.",
        "نفى {} ما جاء في تقرير عن القرى.",
        "رحب {} بتقرير الخبراء.",
        "طلب {} تقريرا عن القرى.",
        "قدم {} نسخة من تقرير عن القرى إلى النواب.",
        "وزع {} تقرير المنظمة على النواب.",
        "وزع {} تقريرا للمنظمة على النواب.",
        "نشر {} تقريرا أعدته لجنة دولية.",
        "أطلق {} حملة جديدة استنادا إلى تقرير.",
        "أعد {} خطة بناء على تقرير دولي.",
        "قال {} في رد على تقرير نشر أمس إن الأرقام كاذبة.",
        "قال {} إن الطرق سالكة. وقال تقرير إن الآبار جفت.",
        "حقق {} تقدما في الشمال.",
        "سجل {} هدفين في المباراة.",
        "أجرى {} محادثات في العاصمة.",
    ],
)
def test_a_report_commented_on_handed_out_or_not_told_of_is_not_of_who_spoke_last(opens: str) -> None:
    stances = read(f"{opens.format('[حزب الفجر=f:o]')} وأوضح التقرير أن الماء قليل في القرى.").stances
    assert not any("الماء" in in_line(s) or "الآبار" in in_line(s) for s in stances)


@pytest.mark.parametrize("source", ["بحسب التقرير", "وفق ما جاء في الدراسة"])
def test_what_a_report_is_the_source_of_whoever_spoke_last_does_not_say(source: str) -> None:
    (stance,) = read(f"نفى [سامر الحوراني=s] وجود تعذيب. وتعاني السجون من الاكتظاظ، {source}.").stances
    assert in_line(stance) == "deny s: وجود تعذيب"


def test_a_letter_that_a_newspaper_prints_is_of_who_wrote_it() -> None:
    text = "نشرت [صحيفة النهار=n:of] رسالة [سامر الحوراني=s] إلى الوزير. وطالبت الرسالة بفتح الطرق."
    assert [in_line(s) for s in read(text).stances] == ["demand s: فتح الطرق"]


@pytest.mark.parametrize(
    ("sent", "lines"),
    [("بعث بها [سامر الحوراني=s]", ["demand s: فتح الطرق"]), ("بعث بها معلم", []), ("كتبها معلم", [])],
)
def test_a_letter_that_a_party_prints_is_of_who_sent_it(sent: str, lines: list[str]) -> None:
    text = f"نشر [حزب الفجر=f:o] رسالة {sent} إلى الوزير. وطالبت الرسالة بفتح الطرق."
    assert [in_line(s) for s in read(text).stances] == lines


@pytest.mark.parametrize(
    "opens", ["رد {} في بيان على الاتهامات.", "علق {} على القرار في بيان.", "رفض {} في بيان له القصف."]
)
def test_a_statement_in_which_one_replies_or_refuses_is_his(opens: str) -> None:
    text = f"{opens.format('[حزب الفجر=f:o]')} وأكد البيان أن التهم باطلة."
    assert in_line(read(text).stances[-1]) == "affirm f: التهم باطلة"


def test_a_statement_of_an_army_that_a_center_published_is_not_the_centers() -> None:
    assert not read("نشر [مركز الشعلة=m:o] بيان الجيش كاملا. وأكد البيان أن الهجوم فشل.").stances


_SAID = "قال [سامر الحوراني=s] إن الطرق سالكة. "


@pytest.mark.parametrize(
    "put_out", ["ونشرت رابطة محلية تقريرا", "وأصدر طلاب الجامعة تقريرا", "وصدر أمس تقرير دولي", "وصدرت دراسة دولية"]
)
def test_a_report_that_others_without_name_put_out_is_not_of_who_spoke_last(put_out: str) -> None:
    again = "الدراسة" if "دراسة" in put_out else "التقرير"
    verb = "وأكدت" if "دراسة" in put_out else "وأكد"
    assert len(read(f"{_SAID}{put_out}. {verb} {again} أن الماء قليل.").stances) == 1


@pytest.mark.parametrize("put_out", ["ونشر تقريرا", "وأصدر أمس تقريرا", "وأصدر مكتبه تقريرا", "ونشر على صفحته تقريرا"])
def test_a_report_that_who_spoke_last_put_out_is_his(put_out: str) -> None:
    assert in_line(read(f"{_SAID}{put_out}. وأكد التقرير أن الماء قليل.").stances[-1]) == "affirm s: الماء قليل"
