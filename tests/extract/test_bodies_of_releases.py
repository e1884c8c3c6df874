"""Bodies as releases of parties, unions and committees name them: departments, offices, services, whole names."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    "name",
    [
        "التجمع المدني لأبناء الوادي",
        "التجمع الديمقراطي للمرأة الريفية",
        "المؤسسة العامة لتسويق الحبوب",
        "المؤسسة العامة للطرق والجسور",
        "الملتقى الوطني لأبناء الأنبار",
        "الدائرة الإعلامية في حزب النهوض",
        "مديرية الأملاك",
        "مكتب الخدمات",
        "الأجهزة الأمنية",
        "السلطة المحلية",
        "دار الفتوى",
    ],
)
def test_the_whole_name_of_a_body_is_read_wherever_it_stands(name: str) -> None:
    """The whole name of a body is read wherever it stands."""
    for text in (
        f"أكد رئيس بلدية عين الورد، سامر الحلو، أن {name} تأخر في الرد.",
        f"حملت حركة الفجر {name} المسؤولية الكاملة عما جرى.",
        f"توجه المجتمعون بالشكر إلى {name} على ما قدموه.",
    ):
        assert named(read(text), name).type == "Organisation"


@pytest.mark.parametrize("kind", ["الإعلامية", "العامة"])
def test_relations_in_a_party_are_its_department_where_they_say_something(kind: str) -> None:
    """Relations in a party are its department where they say something."""
    assert named(read(f"أكدت العلاقات {kind} في حزب النهوض أن الخبر كاذب."), f"العلاقات {kind} في حزب النهوض")


def test_relations_between_states_are_no_department() -> None:
    """Relations between states are no department."""
    found = listed(read("بحث الوزيران العلاقات العامة بين البلدين وسبل تطويرها."))
    assert not any("العلاقات" in quote for quote in found)


def test_the_press_office_of_somebody_is_a_body_and_he_is_named_within() -> None:
    """The press office of somebody is a body, and he is named within."""
    found = read("صدر عن المكتب الإعلامي للنائب سليم الحداد البيان الآتي: الخبر كاذب.")
    assert named(found, "المكتب الإعلامي للنائب سليم الحداد").type == "Organisation"
    assert named(found, "سليم الحداد").type == "Person"


def test_a_body_found_where_it_speaks_is_found_again_where_it_does_not() -> None:
    """A body found where it speaks is found again where it does not."""
    found = read("أكد تجمع المهندسين الأحرار أن المشروع فاشل. يرى السكان أن تجمع المهندسين الأحرار على حق.")
    assert len(named(found, "تجمع المهندسين الأحرار").mentions) == 2


def test_what_gathers_somewhere_is_no_body() -> None:
    """What gathers somewhere is no body."""
    found = listed(read("شدد المجتمعون على أهمية تجمع المياه في السدود وعلى دورات في مجال الدفاع المدني."))
    assert not any("تجمع" in quote or "الدفاع" in quote for quote in found)


def test_a_district_ends_before_the_deeds_joined_to_it() -> None:
    """A district ends before the deeds joined to it."""
    found = listed(read("تناول الاتصال السيول التي ضربت مديرية حجر وجهود الإغاثة الجارية."))
    assert not any("وجهود" in quote for quote in found)


def test_a_government_that_nothing_tells_the_state_of_is_one_of_its_own() -> None:
    """A government that nothing tells the state of is one of its own."""
    assert named(read("ندعو الحكومة إلى إقرار الموازنة قبل نهاية الشهر."), "الحكومة")


@pytest.mark.parametrize(
    "name",
    [
        "تجمع العلماء المسلمين",
        "رابطة الأطباء المغتربين",
        "اتحاد الطلاب المهجرين",
        "مركز «سند العدالة» لحقوق الإنسان",
        "جمعية «بذور» لرعاية الطفولة",
        "منظمة «سواعد الخير» للإغاثة والتنمية",
        "لقاء الأحزاب والقوى الوطنية",
        "القضاء العراقي",
    ],
)
def test_a_name_reaches_to_its_last_word(name: str) -> None:
    """A name reaches to its last word: adjectives of people, what it is for behind the marks, further members."""
    assert named(read(f"استنكر {name} ما جرى، وأكد {name} أن الفتنة مرفوضة."), name).type == "Organisation"


def test_what_is_said_to_somebody_is_no_part_of_a_name() -> None:
    """What is said to somebody is no part of a name."""
    found = listed(read("قالت جمعية «بذور» للصحفيين إن الوضع صعب. وأكد لقاء الوزيرين أن الحل قريب."))
    assert "جمعية «بذور»" in found
    assert found.get("لقاء الوزيرين") != "Organisation"


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("ندعو الأهالي إلى اعتصام مفتوح أمام المبنى.", "الأهالي"),
        ("ونهيب بالإعلاميين أن يتحروا الدقة.", "الإعلاميين"),
        ("قالت المنسقة إن الخطة لم تمول، داعية المانحين إلى الوفاء.", "المانحين"),
    ],
)
def test_those_called_on_are_named(text: str, group: str) -> None:
    """Those called on are named though nothing tells which they are."""
    assert named(read(text), group)


def test_nobody_is_called_sons_of_the_homeland_unless_they_are_called_on() -> None:
    """Nobody is called "sons of the homeland" unless they are called on."""
    assert "أبناء الوطن" not in listed(read("نرفض تحويل الخلاف إلى خصومة بين أبناء الوطن الواحد."))
    assert "ضمير العالم" not in listed(read("يهز هذا ضمير العالم كله."))


def test_a_name_goes_on_behind_pilgrim() -> None:
    """A name goes on behind "the pilgrim"."""
    assert named(read("حضر الجلسة المهندس ياسر الحاج قدور وأعضاء المجلس."), "ياسر الحاج قدور").type == "Person"


@pytest.mark.parametrize(
    "name",
    [
        "لجنة الدفاع عن الحريات",
        "حركة النضال من أجل الحرية",
        "غرفة عمليات «الفتح القريب»",
        "نقابة عمال النفط - فرع البصرة",
    ],
)
def test_branches_causes_and_commands_belong_to_a_name(name: str) -> None:
    """Branches, causes and commands belong to a name."""
    assert named(read(f"أكد رئيس البلدية، سامر الحلو، أن {name} على حق."), name)


@pytest.mark.parametrize("end", ["", ".", "، وهي جديدة."])
def test_a_name_that_is_cut_off_before_what_it_defends_takes_no_sign(end: str) -> None:
    """A name that is cut off before what it defends takes no sign, nor a word beyond the text."""
    found = listed(read(f"أكدت لجنة الدفاع عن الحريات ورئيس البلدية أن لجنة الدفاع عن{end}"))
    assert not any(quote.endswith(("عن", ".", "،")) for quote in found)
