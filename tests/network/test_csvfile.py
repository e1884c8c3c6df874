"""Coded statements from a CSV file."""

from pathlib import Path

import pytest

from kg.errors import InputError
from kg.network.csvfile import read_csv
from kg.network.table import Kind

GOOD = "time,document,who,yes,much\n2024-05-31,b,مجلس,1,-3\n2024-05-30T10:00:00,a,Council,0,200\n"


def written(tmp_path: Path, text: str | bytes) -> Path:
    path = tmp_path / "statements.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


@pytest.mark.parametrize(
    "text", [GOOD, "\ufeff" + GOOD, GOOD.replace(",", ";"), GOOD.replace(",", "\t"), GOOD.replace("\n", "\r\n")]
)
def test_columns_are_what_they_hold(tmp_path: Path, text: str) -> None:
    table = read_csv(written(tmp_path, text))
    assert {name: column.kind for name, column in table.columns.items()} == {
        "who": Kind.TEXT,
        "yes": Kind.BOOLEAN,
        "much": Kind.INTEGER,
    }
    assert table.column("who").labels == ("Council", "مجلس")
    assert table.column("much").codes.tolist() == [200, -3]
    assert table.ids == ("1", "0")
    assert table.documents.tolist() == [0, 1]


def test_the_original_s_own_export_is_read(tmp_path: Path) -> None:
    text = (
        "statement_id;time;organization;start_position;stop_position;document_id\n"
        '7;2024-01-01 00:00:00;"A; B";5;9;2\n9;2024-01-01 00:00:00;C;1;3;2\n'
    )
    table = read_csv(written(tmp_path, text))
    assert table.ids == ("9", "7")
    assert table.column("organization").labels == ("A; B", "C")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("who,document\nA,1\n", "no column 'time'"),
        ("who,time\nA,2024-01-01\n", "no column 'document'"),
        ("time,document\n2024-13-01,1\n", "'2024-13-01' is no time"),
        ("time,document,start\n2024-01-01,1,x\n", "'x' in 'start' is no whole number"),
        ("time,document\n2024-01-01\n", "not as many cells"),
        ("time,document\n2024-01-01,1,2\n", "not as many cells"),
        ("time,document\n", "holds no statement"),
        ("", "holds no statement"),
        ('time,document\n"2024', "broken"),
        (b"\xff\xfe\x00", "cannot be read"),
    ],
)
def test_a_bad_table_says_where_and_what(tmp_path: Path, text: str | bytes, message: str) -> None:
    with pytest.raises(InputError, match=message) as error:
        read_csv(written(tmp_path, text))
    assert "statements.csv" in error.value.where


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_csv(tmp_path / "none.csv")
