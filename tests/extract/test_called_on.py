"""Within a sentence the one named after "and called on" is the one called on, not the one who calls."""

import pytest

from kg.kinds import Act
from tests.extract.reading_of import names_of
from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read


@pytest.mark.parametrize("link", ["ودعا", "كما دعا"])
def test_the_speaker_goes_on(link: str) -> None:
    reading = read(f"أدان مجلس جامعة الدول العربية القصف على إدلب، {link} مجلس الأمن إلى التدخل.")
    names = {entity.id: entity.name_en for entity in reading.entities}
    demand = reading.stances[-1]
    assert demand.holder == reading.stances[0].holder
    assert [names[who] for who in demand.addressee] == ["UN Security Council"]


def test_who_is_called_on_is_never_taken_for_the_caller() -> None:
    reading = read("أصدر المجلس بياناً أدان فيه الاعتداءات، ودعا المجتمع الدولي إلى تحمل مسؤولياته.")
    names = names_of(reading)
    assert {names[who] for stance in reading.stances for who in stance.holder} == {"المجلس"}


_SPOKE = "قال وزير الخارجية النرويجي خالد الحلبي إن بلاده تثمن الوساطة."


@pytest.mark.parametrize("which", ["", " الذي زار بيروت", "، الذي زار بيروت أمس،"])
@pytest.mark.parametrize("as_what", ["بأنه عقبة أمام السلام", "بالعقبة أمام السلام", 'بـ"العقبة أمام السلام"'])
def test_who_alone_is_described_says_nothing(which: str, as_what: str) -> None:
    text = f"{_SPOKE} ووصف رئيس الحكومة سامر الديري{which} {as_what}. وأكد أن الحل قريب."
    assert {name for _, who, _ in told(text) for name in who} == {"خالد الحلبي"}


@pytest.mark.parametrize("thing", ["القرار", "، أمس، القرار", "الذي زار بيروت أمس القرار"])
def test_who_describes_something_says_so(thing: str) -> None:
    read = told(f"{_SPOKE} ووصف رئيس الحكومة سامر الديري {thing} بأنه عقبة أمام السلام.".replace(" ،", "،"))
    assert read[-1][1] == ["سامر الديري"]


def _asked(text: str) -> list[tuple[list[str], list[str], str]]:
    """Return the holders, those asked and the content of each demand that follows another's words."""
    reading = read(f"{_SPOKE}\n{text}")
    names = names_of(reading)
    demands = [s for s in reading.stances if s.act is Act.DEMAND]
    return [([names[h] for h in s.holder], [names[a] for a in s.addressee], s.content.quote) for s in demands]


@pytest.mark.parametrize("caller", ["رئيس وزراء كندا السابق سامر الديري", "زعيم تيار الفجر، سامر الديري،"])
@pytest.mark.parametrize(
    "asked",
    [
        "القمة التي استضافتها تونس إلى",
        "أنصاره الذين يعدون بالآلاف اليوم الاثنين إلى",
        "أنصاره الذين لم يحضروا أن",
        "كافة الأطراف، أمس الأحد،",
        "، الأطراف المعنية،",
        "الأطراف المعنية والدول ذات الشأن في هذا الصدد",
    ],
)
def test_what_is_asked_stands_behind_what_is_told_of_those_asked(caller: str, asked: str) -> None:
    what = "يقدموا المساعدة" if asked.endswith("أن") else "تقديم المساعدة"
    ((who, _, content),) = _asked(f"ودعا {caller} {asked} {what} للمتضررين.".replace("، ،", "،").replace(" ،", "،"))
    assert (who, content) == (["سامر الديري"], f"{what} للمتضررين")


def test_a_clause_about_those_asked_keeps_what_its_own_verb_takes() -> None:
    ((_, _, content),) = _asked("ودعا سامر الديري القوى التي تسعى إلى توسيع الحرب إلى وقف القتال.")
    assert content == "وقف القتال"
    assert not _asked("ودعا سامر الديري القوى التي تقول إن الحرب ستستمر طويلا.")


@pytest.mark.parametrize(
    ("asked", "who"),
    [
        ("كلا من كندا والأردن", ["كندا", "الأردن"]),
        ("المبعوث الخاص للأمم المتحدة إلى سوريا ناصر العلي", ["ناصر العلي"]),
        ("نظيره الأردني ناصر العلي", ["ناصر العلي"]),
    ],
)
@pytest.mark.parametrize("caller", ["البيان", "حزب الفجر"])
def test_who_is_asked_behind_a_statement_or_a_body_does_not_ask(caller: str, asked: str, who: list[str]) -> None:
    ((holders, to, content),) = _asked(f"وحث {caller} {asked} على وقف القتال.")
    assert (to, content) == (who, "وقف القتال")
    assert not set(holders) & set(who)


@pytest.mark.parametrize(
    ("each", "who", "asked"),
    [
        ("كلا من سامر الديري وناصر العلي", ["خالد الحلبي"], ["سامر الديري", "ناصر العلي"]),
        ("كل من سامر الديري وناصر العلي البرلمان", ["سامر الديري", "ناصر العلي"], ["البرلمان"]),
    ],
)
def test_each_of_those_is_asked_where_the_word_is_written_as_an_object(
    each: str, who: list[str], asked: list[str]
) -> None:
    assert _asked(f"وطالب {each} بوقف القتال.") == [(who, asked, "وقف القتال")]


def test_the_organ_of_a_body_asks_and_not_the_body_is_asked() -> None:
    ((holders, to, content),) = _asked("وناشد المكتب السياسي لحزب الفجر الأطراف المعنية وقف القتال.")
    assert (holders, to, content) == (["المكتب السياسي لحزب الفجر"], ["الأطراف المعنية"], "وقف القتال")


def test_whom_commas_part_from_who_asks_is_asked() -> None:
    ((holders, to, _),) = _asked("وطالبت حركة الفجر، الرئيس الفرنسي جان موريل، بوقف القتال.")
    assert (holders, to) == (["حركة الفجر"], ["جان موريل"])


@pytest.mark.parametrize(("link", "read_so"), [("لوقف القتال", True), ("لأجل السلام", False)])
def test_urged_for_an_action_only(link: str, *, read_so: bool) -> None:
    assert bool(_asked(f"وحث سامر الديري الدول العربية {link}.")) is read_so


@pytest.mark.parametrize("whom", ["أنصاره", "إياه", "المسؤولين الأوروبيين", "في هذا الصدد المسؤولين الكنديين"])
@pytest.mark.parametrize("lead", ["هاجم سامر الديري حزب الفجر", "انتقد سامر الديري القرار"])
def test_whoever_attacks_in_words_goes_on_to_ask(lead: str, whom: str) -> None:
    ((who, _, content),) = _asked(f"{lead}، مناشدا {whom} وقف القتال.")
    assert (who, content) == (["سامر الديري"], "وقف القتال")
    assert [act for act, _, _ in told(f"{lead}، مناشدا {whom} وقف القتال.")] == ["condemn", "demand"]


def test_an_attack_that_no_words_follow_is_no_view() -> None:
    assert not told("هاجم سامر الديري حزب الفجر، مستخدما العصي.")


@pytest.mark.parametrize("link", ["ودعا أنصاره إلى", "وطالب أنصاره بأن يوقفوا", "ودعا الفرقاء إلى"])
def test_his_supporters_are_asked(link: str) -> None:
    ((who, _, _),) = _asked(f"أدان سامر الديري الهجوم، {link} القتال.".replace("إلى القتال", "إلى وقف القتال"))
    assert who == ["سامر الديري"]


@pytest.mark.parametrize(
    ("asks", "asked", "content"),
    [
        ("وطلب سامر الديري", "", "وقف القتال"),
        ("وأكد البيان أن سامر الديري، طلب", "", "وقف القتال"),
        ("وطلب سامر الديري", "إلى الحكومة العراقية", "وقف القتال"),
        ("وطالب سامر الديري", "من الحكومة العراقية", "وقف القتال"),
        ("وطلب سامر الديري", "من الحكومة العراقية ب", "وقف القتال"),
        ("ودعا سامر الديري", "الحكومة العراقية ب", "عدم القتال"),
        ("وحث سامر الديري", "الأطراف المتقاتلة ب", "وقف القتال"),
    ],
)
def test_other_prepositions_may_tell_of_whom_and_of_what(asks: str, asked: str, content: str) -> None:
    ((who, to, what),) = _asked(f"{asks} {asked} {content}.".replace(" ب ", " ب").replace("  ", " "))
    assert (who, what) == (["سامر الديري"], content)
    assert to == (["العراق"] if "العراقية" in asked else [])


def test_a_word_with_another_alif_bears_no_article() -> None:
    ((who, _, content),) = _asked("وطالب حزب الفجر المعارض بآليات دولية لوقف القتال.")
    assert (who, content) == (["حزب الفجر المعارض"], "آليات دولية لوقف القتال")


@pytest.mark.parametrize("link", ["، كما طالب", " وطالب"])
def test_whoever_attacks_somebody_goes_on_to_ask(link: str) -> None:
    ((who, _, _),) = _asked(f"هاجم وزير الداخلية الأردني سامر الديري حزب الفجر{link} المجتمع الدولي بوقف القتال.")
    assert who == ["سامر الديري"]


@pytest.mark.parametrize("opens", ["وفي هذا السياق ", "ومن هذا المنطلق ", ""])
@pytest.mark.parametrize("asks", ["نطلب", "نهيب بجميع الأطراف", "نطلب من الحكومة العراقية", "نناشد الأطراف المعنية"])
def test_we_ask_behind_what_opens_a_speech(opens: str, asks: str) -> None:
    ((who, _, content),) = _asked(f"وقال رئيس حزب الفجر سامر الديري: «{opens}{asks} وقف القتال».")
    assert (who, content) == (["سامر الديري"], "وقف القتال")


@pytest.mark.parametrize("appeal", ["دعوة", "نداء"])
@pytest.mark.parametrize("asked", ["الأطراف", "الأطراف المتنازعة", "الحكومة العراقية"])
def test_those_to_whom_an_appeal_goes_are_no_part_of_it(appeal: str, asked: str) -> None:
    ((who, _, content),) = _asked(f"ووجه سامر الديري {appeal} إلى {asked} لوقف القتال.")
    assert (who, content) == (["سامر الديري"], "وقف القتال")


def test_what_an_appeal_is_for_is_the_whole_of_it() -> None:
    ((_, _, content),) = _asked("ووجه سامر الديري دعوة إلى الحوار لإنهاء الأزمة.")
    assert content == "الحوار لإنهاء الأزمة"
