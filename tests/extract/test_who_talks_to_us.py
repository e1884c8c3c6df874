"""Whom a paper talks to is who spoke last, where that was a person of that gender."""

from tests.extract.test_fronted import told


def test_our_interlocutor_goes_on() -> None:
    man = told("وقال سامي النجار إن الطريق مغلق. وشدد محدثنا على ضرورة فتح الجسر.")
    assert [(act, who) for act, who, _ in man] == [("state", "سامي النجار"), ("demand", "سامي النجار")]
    woman = told("وقالت هدى الرفاعي إن الطريق مغلق. وشددت محدثتنا على ضرورة فتح الجسر.")
    assert [(act, who) for act, who, _ in woman] == [("state", "هدى الرفاعي"), ("demand", "هدى الرفاعي")]


def test_no_ministry_is_our_interlocutor() -> None:
    assert len(told("وقالت وزارة الصحة إن الوضع مستقر. وأضاف محدثنا أن الوقت ضيق.")) == 1
