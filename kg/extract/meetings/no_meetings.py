"""Tell which nouns that are as often those of meetings tell of none: "press conference", "a course of training"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import NOT_MEETINGS, NOUNS
from kg.extract.meetings.visits import TOURS, is_tour
from kg.kinds import MeetingKind
from kg.text.fold import word_set


def is_none(layout: Layout, i: int) -> bool:
    """Tell whether a noun tells of no meeting: "press conference", "channels of dialogue", "a tour of talks".

    Args:
        layout: The release.
        i: Index of the noun.

    Returns:
        Whether it tells of none.
    """
    form, before, after = layout.forms[i], layout.form(i - 1), layout.form(i + 1)
    press = after in NOT_MEETINGS or layout.form(i + 2) in NOT_MEETINGS
    # "A talk with the paper X".
    interview = after == "مع" and _is_outlet(layout, i, i + 2)
    # "Any consultations or talks".
    joined = before == "او" and any(layout.form(k) in _MEANS for k in range(i - _JOINED, i - 1))
    touch = NOUNS.get(form) is MeetingKind.CALL and before == "علي"
    course = "دور" in form and after in _COURSES
    # "The meeting of the ministers in its fifth session": one meeting.
    near = layout.forms[max(0, i - _WITHIN) : max(0, i - 1)]
    within = "دورته" in form and before == "في" and any(word in NOUNS for word in near)
    tour = form in TOURS and not is_tour(layout, i)
    return before in _MEANS or press or interview or joined or touch or course or within or tour


def _is_outlet(layout: Layout, i: int, at: int) -> bool:
    """Tell whether somebody talks to an outlet: agencies and programmes are met as well, "the agency for refugees"."""
    form = layout.form(at)
    of_news = layout.form(at + 1) in _NEWS or layout.forms[i] in _INTERVIEWS
    return form in _MEDIA or (form in _MEDIA_TOO and of_news)


_MEDIA = word_set("صحيفة جريدة مجلة قناة موقع إذاعة تلفزيون تلفاز راديو فضائية")
_MEDIA_TOO, _NEWS = word_set("وكالة برنامج شبكة"), word_set("أنباء الأنباء أخبار الأخبار")
_INTERVIEWS = word_set("حوار الحوار حديث مقابلة")
_JOINED, _WITHIN = 4, 8
# "A course of training", "the Olympic games".
_COURSES = word_set("الألعاب ألعاب تدريبية التدريبية رياضية الرياضية تكوينية التكوينية تدريب الحياة المياه")
# "Any meeting", "the channels of dialogue", "the door of talks": none is held.
_MEANS = word_set("أي قنوات قناة باب أبواب لغة طاولة مائدة خيار مبدأ ثقافة دعوات")
