"""What a text is about where it names no state, municipalities, radios, and those who only hear something."""

from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


def test_a_text_about_towns_of_one_state_is_about_it() -> None:
    found = read("جرت الأشغال في صفاقس وسوسة والقيروان. ودعا عمال المهدية الحكومة إلى الحوار.")
    assert named(found, "المهدية").type is EntityType.PLACE


def test_towns_of_several_states_tell_nothing() -> None:
    found = read("جرت الأشغال في صفاقس وحلب والبصرة. ودعا عمال المهدية الحكومة إلى الحوار.")
    assert "المهدية" not in listed(found)


def test_a_municipality_has_a_president() -> None:
    found = read("قال رئيس بلدية صفاقس مبروك الحداد إن الأمر صعب.")
    assert {m.quote for m in named(found, "مبروك الحداد").mentions} == {"مبروك الحداد", "رئيس بلدية صفاقس"}


def test_municipal_elections_are_no_municipality() -> None:
    found = read("قال رئيس بلدية صفاقس مبروك الحداد إن الانتخابات البلدية قريبة.")
    assert all(m.quote != "البلدية" for entity in found.entities for m in entity.mentions)


def test_a_radio_is_known_and_its_reporter_who_hears_it_is_nobody() -> None:
    found = read('قال سامر العلي لمراسل جوهرة "اف ام" بالجهة إن الأمر صعب.')
    assert listed(found) == {"سامر العلي": "Person", 'جوهرة "اف ام"': "Organisation"}
