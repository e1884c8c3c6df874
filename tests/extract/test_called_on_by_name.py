"""Those without a name whom somebody calls on, thanks or comforts are named, wherever he stands."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "those"),
    [
        ("يدعو اللقاء كافة القبائل إلى وقف القتال.", "القبائل"),
        ("ويهيب المكتب بجميع المنظمات الوطنية أن تقف معه.", "المنظمات الوطنية"),
        ("ونهيب بالتجار والمعلمين الالتزام بالإضراب.", "المعلمين"),
        ("نرجو من المنظمات الإغاثية ألا توقف عملها.", "المنظمات الإغاثية"),
        ("ونتمنى على وسائل الإعلام التزام الدقة.", "وسائل الإعلام"),
        ("كما تدعو الكتلة بقية النواب إلى التصويت.", "النواب"),
        ("يطالب اللقاء الشركات النفطية بمعالجة التلوث.", "الشركات النفطية"),
        ("وتطمئن الهيئة الطلاب إلى أن الدروس ستعوض.", "الطلاب"),
    ],
)
def test_those_called_on_are_named(text: str, those: str) -> None:
    assert named(read(text), those)


@pytest.mark.parametrize("minister", ["وزير التربية", "وزير الاتصالات"])
def test_an_office_behind_a_courtesy_names_its_holder(minister: str) -> None:
    assert named(read(f"تستغرب الهيئة ما قيل في مكتب معالي {minister} أمس."), minister).type == "Person"


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("ودعا السفير القضاة المجتمع الدولي إلى العمل.", "القضاة"),
        ("عاد المعلمون من العطلة، وفتحت المدارس.", "المعلمون"),
        ("باع المتجر الملابس للطلاب والمعلمين.", "المعلمين"),
    ],
)
def test_nobody_is_called_on(text: str, nobody: str) -> None:
    assert nobody not in listed(read(text))
