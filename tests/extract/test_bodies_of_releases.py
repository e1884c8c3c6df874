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
