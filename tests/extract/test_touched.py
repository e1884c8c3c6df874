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


def test_whose_hopes_with_whom_and_all_are_told_of_is_not() -> None:
    assert _targets("أكد وزير الخارجية السعودي أهمية حل يلبي تطلعات الشعب الليبي.") == [[]]
    assert _targets("دعا وزير الخارجية السعودي إلى تنازلات من جميع الأطراف.") == [[]]
    assert _targets("قال وزير الخارجية السعودي إن الاتفاق وقع برعاية روسيا.") == [[]]


def test_the_text_of_a_council_is_meant_and_not_the_council() -> None:
    assert _targets("قال وزير الخارجية السعودي إن قرار مجلس الأمن 2216 لم ينفذ.") == [[]]
    assert _targets("قال وزير الخارجية السعودي إن مجلس الأمن لم يجتمع.") == [["مجلس الأمن"]]


def test_fighters_named_further_on_have_their_part_in_what_is_condemned() -> None:
    text = "أدان وزير الخارجية السعودي تدخل إيران في اليمن ودعمها بالسلاح لميليشيا الحوثي."
    assert _targets(text) == [["إيران", "ميليشيا الحوثي"]]
    told = "قال وزير الخارجية السعودي إن تدخل إيران في اليمن دعم ميليشيا الحوثي."
    assert _targets(told) == [["إيران"]]
