"""Who is attacked in words, and how a source speaks."""

from tests.extract.test_fronted import told


def test_who_is_attacked_in_words_is_condemned() -> None:
    text = "وهاجم الوزير حسن البدري وسائل إعلام أجنبية، قائلا إنها ترتكب جرائم."
    assert [(act, holder) for act, holder, _ in told(text)] == [("condemn", "حسن البدري")] * 2


def test_who_is_attacked_with_weapons_is_not() -> None:
    assert told("وهاجم اللواء حسن البدري مواقع المسلحين، وسيطر على الطريق.") == []


def test_how_a_source_speaks_is_no_part_of_it() -> None:
    text = "وقال مصدر يمني موجها كلامه إلى طهران: الأمر صعب."
    assert told(text) == [("state", "مصدر يمني", "الأمر صعب")]
