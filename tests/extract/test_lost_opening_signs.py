"""A sign of quotation before a full stop closes what was opened above the text, and opens nothing."""

from tests.extract.test_fronted import told


def test_a_stray_closing_sign_swallows_no_sentence() -> None:
    text = 'وسمع دوي انفجار في القرية " . وقال سامي الحوراني الناطق باسم " هيئة الإغاثة " إن الأمر صعب .'
    assert told(text) == [("state", "سامي الحوراني", "الأمر صعب")]
