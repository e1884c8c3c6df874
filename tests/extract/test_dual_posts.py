"""Where one dual post names two, the two are taken only when both are plain; a state never speaks for a person."""

from tests.extract.test_embedded import read


def test_no_wrong_pair_is_made() -> None:
    reading = read("اتفق وزيرا خارجية روسيا والولايات المتحدة سيرغي لافروف وجون كيري على مواصلة العمل من أجل السلام.")
    people = {entity.id for entity in reading.entities if entity.type == "Person"}
    assert all(set(stance.holder) <= people and len(stance.holder) == 2 for stance in reading.stances)
    assert reading.stances or reading.unresolved


def test_one_post_and_one_name_are_read_as_before() -> None:
    (stance,) = read("أكد وزير الخارجية الأردني سامر الحلواني ضرورة وقف القتال.").stances
    assert len(stance.holder) == 1
