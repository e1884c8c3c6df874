"""What is voiced together at a meeting is tied to it; a body is spoken for, and not its state too."""

from tests.extract.test_embedded import read


def test_a_joint_statement_is_tied_to_the_meeting() -> None:
    reading = read("التقى وزير الخارجية الأردني سامر الحلواني وفداً من الأمم المتحدة، وبحث الجانبان أوضاع اللاجئين.")
    (stance,) = reading.stances
    assert stance.meeting == 0
    assert set(stance.holder) <= set(reading.meetings[0].participants)


def test_what_one_says_alone_is_tied_to_no_meeting() -> None:
    reading = read("قال وزير الخارجية الأردني سامر الحلواني إن الأوضاع صعبة.")
    assert [stance.meeting for stance in reading.stances] == [None]


def test_a_delegation_stands_for_the_nearest_body() -> None:
    reading = read("التقى الأمين العام للأمم المتحدة وفداً من الخارجية الأمريكية في جنيف.")
    names = {entity.id: entity.key for entity in reading.entities}
    (delegation,) = (entity for entity in reading.entities if entity.type == "Delegation")
    assert [names[body] for body in delegation.of] == ["actor/us-department-of-state"]


def _targets(text: str) -> list[list[str]]:
    reading = read(text)
    names = {e.id: e.mentions[0].quote for e in reading.entities}
    return [[names[t] for t in stance.target] for stance in reading.stances]


def test_the_first_actors_are_whom_it_is_about() -> None:
    assert _targets("ندد وزير الخارجية السعودي بتدخل إيران وروسيا في سوريا.") == [["إيران", "روسيا"]]
    assert _targets("أدان وزير الخارجية السعودي جرائم النظام السوري بحق اللاجئين.") == [["النظام السوري"]]


def test_where_it_happens_and_who_comes_later_is_not() -> None:
    assert _targets("وقال وزير الخارجية السعودي إن الأوضاع في سوريا صعبة.") == [[]]
    text = "وقال وزير الخارجية السعودي إن إيران تعرقل لقاء المبعوث الذي أرسلته روسيا."
    assert _targets(text) == [["إيران"]]
