"""What is insisted on, needed or threatened with, and outrage told in quotation marks or behind other deeds."""

import pytest

from tests.extract.test_court_and_cabinet import told

_WHO = "وزير الخارجية النرويجي خالد الحلبي"


@pytest.mark.parametrize(
    ("content", "act"),
    [
        # A condition behind an "if" that is written like "that".
        ("إن أراد المخربون أن يقطعوا الطريق فلن يجدوا من يساندهم.", "warn"),
        ("إن كانوا يظنون أن القرية ضعيفة فلن يجدوا إلا سورا عاليا.", "warn"),
        ("إن أي جماعة تحاول دخول الوادي فإنها لن تخرج منه.", "warn"),
        ("إن من يحاول المساس بأمن الوادي فسيلقى جزاءه.", "warn"),
        ("إن لم تنسحب الجماعة من الوادي فسنتخذ الخطوات اللازمة.", "warn"),
        ("إن كان السباق ناجحا فإن الفضل فيه للمنظمين.", "state"),
        ("إن أي جسر بين الضفتين فإنه يخدم سكانهما.", "state"),
        ("إن توقف المطر فسنعود إلى العمل.", "promise"),
        # What will follow unless, if it is bad for others.
        ("إن بلاده ستنسحب من الاتفاق في حال عدم تنفيذه.", "warn"),
        ("إن الهدنة ستنهار إذا لم يتوقف القصف.", "warn"),
        ("إن اللجنة ستنشر التقرير إذا لم يتأخر الطبع.", "state"),
        ("إن دخول الوادي ليس نزهة.", "warn"),
        # What is needed of others, and what is only needed.
        ("إن فتح الطريق يتطلب دعما من الجيران.", "demand"),
        ("إن فتح الطريق يتطلب وقتا.", "state"),
        ("إن فتح الطريق يتطلب ثلاث سنوات.", "state"),
        ("إن السلام يتطلب شريكا ملتزما به.", "state"),
        # Crimes told of behind other deeds.
        ("إن العصابة دخلت الوادي وارتكبت مجازر بحق سكانه.", "condemn"),
        ("إن العصابة دخلت الوادي وارتكبت أخطاء في الطريق.", "state"),
        ("إن المحكمة تنظر في ملف من دخل الوادي وارتكب جرائم.", "state"),
    ],
)
def test_what_follows_or_is_needed_decides(content: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {_WHO} {content}")] == [act]


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        (f"قال {_WHO} إن بلاده تتمسك بوقف القصف.", "demand", "وقف القصف"),
        (f"قال {_WHO} إن بلاده تتمسك بحقها في المياه.", "affirm", "حقها في المياه"),
        (f"قال {_WHO} إن بلاده متمسكة بتنفيذ التزاماتها.", "affirm", "تنفيذ التزاماتها"),
        (f'قال {_WHO}: "نحن مصرون على ألا يتكرر القصف".', "demand", "ألا يتكرر القصف"),
        (f'قال {_WHO}: "نحن مصرون على موقفنا".', "affirm", "موقفنا"),
        (f"قال {_WHO} إن بلاده تحرص على إنهاء الحرب.", "affirm", "إنهاء الحرب"),
        (f"شدد {_WHO} على إشراك سكان الوادي في الحوار.", "demand", "إشراك سكان الوادي في الحوار"),
        (f"أكد {_WHO} أهمية عدم إضاعة الوقت.", "demand", "عدم إضاعة الوقت"),
        (f"أكد {_WHO} أهمية المحافظة على الجسر القديم.", "demand", "المحافظة على الجسر القديم"),
        (f"أكد {_WHO} أهمية المحافظة في اقتصاد البلاد.", "affirm", "أهمية المحافظة في اقتصاد البلاد"),
        # A quotation that opens right behind the subject.
        (f'قال {_WHO} إن النرويج "بصدد إعداد خطة لفتح الطريق".', "promise", "إعداد خطة لفتح الطريق"),
        (f'قال {_WHO} إن النرويج "لا تزال ملتزمة بفتح الطريق".', "promise", "فتح الطريق"),
    ],
)
def test_what_is_insisted_on_is_asked_for_where_others_are_to_do_it(text: str, act: str, content: str) -> None:
    assert [(read, what) for read, _, what in told(text)] == [(act, content)]


@pytest.mark.parametrize(
    ("called", "act"),
    [
        ("اعتداء على القرية", "condemn"),
        ("إهانات في غير محلها", "condemn"),
        ("خطوة نحو فتح الطريق", "state"),
        ("فرعا لجماعة أخرى", "state"),
    ],
)
def test_an_outrage_in_quotation_marks_is_condemned_as_one_without(called: str, act: str) -> None:
    read = told(f'تحدث {_WHO} عن تصريحات الحزب، واعتبرها "{called}".')
    assert (act, called) in [(a, what) for a, _, what in read]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        # What something is called, with no verb between.
        ("إن قطع الشجر جريمة بحق الوادي.", "condemn"),
        ("إن هذا القرار طعنة في الظهر.", "condemn"),
        ("إن ما تقوم به الشركة خيانة للوادي.", "condemn"),
        ("إن رسالة العمدة، أكبر فضيحة للبلدية.", "condemn"),
        ("إن المشروع ليس طريقا لكنه ضرب من الجنون.", "condemn"),
        ("إن قطع الشجر ليس جريمة.", "state"),
        ("إن الحادثة الأولى جريمة قتل.", "state"),
        ("إن المحكمة تنظر في جريمة وقعت في الوادي.", "state"),
        ("إن الشرطة كشفت جريمة في الوادي.", "state"),
        ("إن مكافحة الإرهاب مسؤولية الجميع.", "state"),
        # Crimes that are denied, and what one is no more.
        ("إن السويد لم ترتكب جرائم في الوادي.", "state"),
        ("إن السويد ارتكبت جرائم في الوادي.", "condemn"),
        ("إن السويد لم تعد راعية للسباق.", "state"),
        # Regret of what others do, and of what is so.
        ("للأسف فإن السويد ترتكب خطأ.", "condemn"),
        ("للأسف، أنتم تخدمون الفوضى.", "condemn"),
        ("للأسف لم نكن في موقع يسمح بذلك.", "state"),
        ("للأسف، يبدو أن الطريق سيبقى مغلقا.", "state"),
    ],
)
def test_an_outrage_is_condemned_and_a_crime_that_is_denied_or_uncovered_is_not(content: str, act: str) -> None:
    said = content if content.startswith("إن ") else f': "{content.removesuffix(".")}".'
    assert [read for read, _, _ in told(f"قال {_WHO} {said}")] == [act]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        # What the speaker or his own have in hand.
        ("إن لديه خطوات لاحقة لفتح الطريق.", "promise"),
        ("إن لدى بلاده خطة لفتح الطريق.", "promise"),
        ("إن النرويج لديها خطة لفتح الطريق.", "promise"),
        ("إن لدى السويد خطة لفتح الطريق.", "state"),
        ("إن لديه معلومات عن الطريق.", "state"),
        ("إن أبواب بلاده ستكون مفتوحة أمام الجميع.", "promise"),
        ("إن أبواب المدارس ستكون مفتوحة غدا.", "state"),
        ("إن العملية النرويجية سوف تستمر حتى فتح الطريق.", "promise"),
        ("إن العملية السويدية سوف تستمر حتى فتح الطريق.", "state"),
        # Refused and condemned in one breath.
        ("إن قطع الشجر مدان ومرفوض.", "condemn"),
        ("إن قطع الشجر مشين وغير مقبول.", "condemn"),
        ("إن قطع الشجر غير مقبول.", "reject"),
        ("إننا لسنا طرفا في هذا الخلاف.", "deny"),
    ],
)
def test_plans_are_promised_and_what_is_condemned_is_not_only_refused(content: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {_WHO} {content}")] == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (f'قال {_WHO}: "لا للإقصاء والتهميش".', "reject"),
        (f'قال {_WHO}: "لا لأقنعة جديدة".', "reject"),
        (f'قال {_WHO}: "لا لبس في هذا الموقف".', "state"),
        (f"أكد {_WHO} أنه أمر طبيعي أن تصل القرية طريق.", "affirm"),
        (f"أكد {_WHO} أنه أمر بأن يكون للقرية طريق.", "demand"),
        (f"شدد {_WHO} على ما ورد في الرسالة من ضرورة فتح الطريق.", "demand"),
        (f"شدد {_WHO} على ما ورد في الرسالة من مقترحات.", "affirm"),
    ],
)
def test_a_no_to_something_rejects_and_the_need_told_before_is_stressed(text: str, act: str) -> None:
    assert [read for read, _, _ in told(text)] == [act]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        # "Then must" behind a condition.
        ("إنه إذا كانت القرية غنية فيجب أن تبني الجسر.", "demand"),
        ("إنه إذا أراد السكان جسرا فعليهم أن يبنوه.", "demand"),
        # What cannot be held without somebody.
        ("إن المحادثات لا يمكن أن تتم بدون سكان الوادي.", "demand"),
        ("إنه لا يمكن اتخاذ قرار من دون سكان الوادي.", "demand"),
        ("إنه لا يمكن لقرية أن تبني جسرا دون مساعدة.", "state"),
        # What was neither issued nor received.
        ("إنه لم يتم تسليم أي رسالة إلى القرية.", "deny"),
        ("إن المجلس لم يتلق أي طلب.", "deny"),
        ("إنه لم يصدر أي قرار بإغلاق الطريق.", "deny"),
        ("إننا لم نتلق أي طلب.", "state"),
        ("إنه لم يتم إحراز أي تقدم.", "state"),
        ("إنه لم يتم فتح الطريق إلى أي قرية.", "state"),
        ("إن البيان لم يتضمن أي إشارة إلى الجسر.", "state"),
    ],
)
def test_conditions_go_before_demands_and_what_was_not_received_is_denied(content: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {_WHO} {content}")] == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (f"عرض {_WHO} إرسال خيام إلى الوادي.", "promise"),
        (f"قال {_WHO} إن السويد تكرر دعواتها إلى الأمم المتحدة للتدخل.", "demand"),
        (f"قال {_WHO} إن دعواتها إلى الحوار لم تنجح.", "state"),
        (f"أكد {_WHO} أنه لا يمكن اتخاذ قرار من دون سكان الوادي.", "affirm"),
    ],
)
def test_help_is_offered_and_calls_are_repeated(text: str, act: str) -> None:
    assert [read for read, _, _ in told(text)] == [act]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن من المفروض أن تفتح البلدية الطريق.", "demand"),
        ("إن من الأولى أن تفتح البلدية الطريق.", "demand"),
        ("إنه كان على السويد أن تفتح الطريق.", "demand"),
        ("إنه لا غنى عن فتح الطريق.", "demand"),
        ("إن السويد كانت على علم بإغلاق الطريق.", "state"),
        ("إن هذه هي المرة الأولى التي يفتح فيها الطريق.", "state"),
        ("إن المتوقع أن يفتح الطريق غدا.", "hope"),
        ("إن بلاده تعلق آمالا كبيرة على القمة.", "hope"),
        ("إن السويد ستدفع الثمن.", "warn"),
        ("إن السويد ستدفع ثمن الجسر للشركة.", "state"),
        ("إن أي هجوم سيواجه بقوة.", "warn"),
        ("إنه سيتم قريبا فتح الطريق.", "promise"),
        ("إن السويد تعتدي على سيادة بلاده.", "condemn"),
        ("إنه لا تنازل عن حقوق الوادي.", "reject"),
    ],
)
def test_more_words_of_duty_expectation_and_threat(content: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {_WHO} {content}")] == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (f'قال {_WHO}: "شكرا للسويد على دعمها".', "praise"),
        (f'قال {_WHO}: "تحية لسكان الوادي".', "praise"),
        (f'قال {_WHO}: "نريد من السويد أن تفتح الطريق".', "demand"),
        (f'قال {_WHO}: "نريد نجاح المهرجان".', "hope"),
        (f"أكد {_WHO} «وقوف بلاده إلى جانب السويد».", "support"),
        (f'أكد {_WHO} "رفض بلاده لإغلاق الطريق".', "reject"),
        (f"شدد {_WHO} على موقف بلاده المتضامن مع السويد.", "support"),
        (f"جدد {_WHO} موقف بلاده المندد بالهجوم.", "condemn"),
    ],
)
def test_an_attitude_in_quotation_marks_decides_as_without(text: str, act: str) -> None:
    assert [read for read, _, _ in told(text)] == [act]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إنه ليس أمام السكان إلا إغلاق الطريق.", "demand"),
        ("إنه لا خيار أمام السكان سوى الرحيل.", "demand"),
        ("إنه ليس أمام السكان وقت.", "state"),
        ("إن البيت أمام الجسر ليس إلا مخزنا.", "state"),
        ("إن الوادي سيفتح، إن لم يكن اليوم فغدا.", "warn"),
    ],
)
def test_what_alone_is_left_to_somebody_is_asked_of_him(content: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {_WHO} {content}")] == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("أعلن الجيش السوري الحر أنه سيعتبر الهدنة منتهية ما لم يتوقف القصف.", "warn"),
        ("أعلن الجيش السوري الحر أنه سيعتبر الهدنة منتهية في حال عدم وقف القصف.", "warn"),
        ("أعلن الجيش السوري الحر أنه يعتبر الهدنة منتهية.", "state"),
        ("قال وزير الدفاع النرويجي خالد الحلبي إن الجيش سيواصل فتح الطريق.", "promise"),
        ("قال وزير الصحة النرويجي خالد الحلبي إن الجيش سيواصل فتح الطريق.", "state"),
        ("قال رئيس وفد الحكومة النرويجية خالد الحلبي إن الحكومة ستواصل فتح الطريق.", "promise"),
        ("قال رئيس وفد المعارضة النرويجية خالد الحلبي إن الحكومة ستواصل فتح الطريق.", "state"),
    ],
)
def test_a_view_to_be_taken_unless_threatens_and_ministers_of_defence_speak_for_the_army(text: str, act: str) -> None:
    assert [read for read, _, _ in told(text)] == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (f"عبر {_WHO} عن اعتقاده بأن بلاده ترفض القرار.", "reject"),
        (f"أعرب {_WHO} عن قناعته بأن على السويد أن تفتح الطريق.", "demand"),
        (f"عبر {_WHO} عن اعتقاده بأن الطريق طويل.", "state"),
        (f"أبلغ {_WHO} الصحافيين أن بلاده ترفض القرار.", "reject"),
        (f"أبلغ {_WHO} الصحافيين أن الطريق طويل.", "state"),
    ],
)
def test_what_is_believed_or_told_reporters_decides_as_what_is_said(text: str, act: str) -> None:
    assert [read for read, _, _ in told(text)] == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("قال المتحدث باسم الحكومة النرويجية خالد الحلبي إن الحكومة الشرعية ترفض القرار.", "reject"),
        ("قال المتحدث باسم الحكومة النرويجية خالد الحلبي إن الحكومة المعترف بها دوليا ترفض القرار.", "reject"),
        ("قال المتحدث باسم الحكومة النرويجية خالد الحلبي إن الحكومة الجديدة اجتمعت أمس.", "state"),
        (f"أشار {_WHO} إلى استمرار دعم النرويج للوادي.", "support"),
        (f"أشار {_WHO} إلى استمرار المطر في الوادي.", "state"),
        (f"أكد {_WHO} مواصلة الجهود كافة لدعم الوادي.", "promise"),
        (f"أكد {_WHO} التزام بلاده بدعم الوادي.", "support"),
    ],
)
def test_a_body_with_its_epithets_and_an_attitude_that_goes_on(text: str, act: str) -> None:
    assert [read for read, _, _ in told(text)] == [act]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن من المؤسف أن الطريق مغلق.", "condemn"),
        ("إن الحادث المؤسف وقع أمس.", "state"),
        ("إن قطع الشجر عمل جبان.", "condemn"),
        ("إنه عمل مشين.", "condemn"),
        ("إنه عمل كبير.", "state"),
        ("إن قطع الشجر مدان.", "condemn"),
        ("إن المتهم مدان بالقتل.", "state"),
        ("إن الشرطة أحبطت عملا إرهابيا.", "state"),
    ],
)
def test_a_shameful_deed_is_condemned_and_nobody_for_being_found_guilty(content: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {_WHO} {content}")] == [act]


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("نحن بحاجة إلى وقف القتال", "demand"),
        ("نحن بحاجة إلى تركيا", "state"),
        ("أعدكم بفتح الطريق", "promise"),
        ("يدنا ممدودة للحوار", "promise"),
        ("يقلقنا ما يحدث في الوادي", "warn"),
        ("نرى ضرورة فتح الطريق", "demand"),
        ("سنقطع يد من يغلق الطريق", "warn"),
    ],
)
def test_more_that_the_first_person_says(said: str, act: str) -> None:
    assert [read for read, _, _ in told(f'قال {_WHO}: "{said}".')] == [act]
