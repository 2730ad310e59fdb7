"""An office puts its own Word file in place of our look of a document."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.documents.kinds import KINDS
from thoatngheo.reviews.documents.models import OfficeTemplate
from thoatngheo.reviews.documents.services.templates import put_template, take_back_template
from thoatngheo.reviews.documents.testing import word_file
from thoatngheo.reviews.documents.tests import samples

ROWS = {
    "request": samples.asked(),
    "escape-request": samples.asked(),
    "minutes": samples.met(),
    "posting": samples.posted(),
    "decision": samples.ruling(),
    "withdrawal": samples.withdrawing(),
    "certificate": samples.certified(),
    "refusal": samples.told("refused"),
    "escape": samples.told("escaped_poverty"),
}


@pytest.mark.parametrize("code", list(KINDS))
def test_every_field_that_a_kind_promises_has_a_value_and_the_other_way_round(code: str) -> None:
    kind = KINDS[code]
    values, fields = kind.all_values(ROWS[code]), kind.all_fields()
    assert set(values) == set(fields)
    for name, field in fields.items():
        assert isinstance(values[name], list) is bool(field.of_rows), name
        for row in values[name] if field.of_rows else []:
            assert set(row) == set(field.of_rows), name


@pytest.mark.django_db
def test_a_new_template_replaces_the_one_before_which_stays_on_record(cast: Cast) -> None:
    first = put_template(actor=cast.officer, unit=cast.commune, kind="decision", file=word_file("{{ so_ky_hieu }}"), file_name="a.docx")
    second = put_template(actor=cast.officer, unit=cast.commune, kind="decision", file=word_file("{{ trich_yeu }}"), file_name="b.docx")
    assert (first.fields, second.fields) == (["so_ky_hieu"], ["trich_yeu"])
    assert list(OfficeTemplate.objects.filter(taken_back_at=None)) == [second]
    assert OfficeTemplate.objects.count() == 2


@pytest.mark.django_db
def test_a_template_with_an_unknown_field_is_refused_with_the_nearest_known_one(cast: Cast) -> None:
    with pytest.raises(Problem) as refused:
        put_template(actor=cast.officer, unit=cast.commune, kind="certificate", file=word_file("{{ chủ_hộ }}"), file_name="a.docx")
    assert "“chủ_hộ” (gần nhất: “chu_ho”)" in refused.value.says
    assert not OfficeTemplate.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize("who", ["other_officer", "chairman", "province_officer", "hamlet_head", "auditor"])
def test_only_the_communes_officer_and_the_administrator_change_templates(who: str, cast: Cast) -> None:
    with pytest.raises(Problem) as refused:
        put_template(actor=getattr(cast, who), unit=cast.commune, kind="decision", file=word_file("x"), file_name="a.docx")
    assert refused.value.code == "core.denied"


@pytest.mark.django_db
def test_a_template_is_taken_back_once(cast: Cast) -> None:
    template = put_template(actor=cast.administrator, unit=cast.commune, kind="decision", file=word_file("x"), file_name="a.docx")
    take_back_template(actor=cast.officer, template=template)
    with pytest.raises(Problem) as refused:
        take_back_template(actor=cast.officer, template=template)
    assert refused.value.code == "reviews.template.gone"


@pytest.mark.django_db
def test_the_page_takes_a_file_and_names_its_mistake(cast: Cast) -> None:
    client = Client()
    client.force_login(cast.officer)
    address = reverse("reviews:put_template")
    wrong = SimpleUploadedFile("mau.docx", word_file("{{ chu_hoo }}"))
    answer = client.post(address, {"unit": cast.commune.pk, "kind": "certificate", "file": wrong})
    assert answer.status_code == 422
    assert "chu_hoo" in answer.content.decode()
    right = SimpleUploadedFile("mau.docx", word_file("{{ chu_ho }}"))
    assert client.post(address, {"unit": cast.commune.pk, "kind": "certificate", "file": right}).status_code == 302
    page = client.get(reverse("reviews:templates")).content.decode()
    assert "mau.docx" in page
    assert "so_dinh_danh" in page
