"""The village meeting: the invitation, the minutes with one row for each household, and the scan of the signed paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.numbers import digits_in
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import CountField, DayField
from thoatngheo.reviews.hearings.models import Meeting, MeetingVote
from thoatngheo.reviews.hearings.services.meetings import Counted, Held


class PlanForm(forms.Form):
    held_on = DayField(label=label_of(Meeting, "held_on"))
    starts_at = forms.TimeField(label=label_of(Meeting, "starts_at"), required=False, widget=forms.TimeInput(attrs={"type": "time"}))
    place = forms.CharField(label=label_of(Meeting, "place"))
    postpone_undetermined = forms.BooleanField(
        label=_("Hộ chưa xác định được thì để họp lần sau"),
        required=False,
        help_text=_("Nếu không chọn, hệ thống nêu tên các hộ này và không mời họp."),
    )


def count(**more: Any) -> CountField:
    return CountField(required=False, **more)


class MinutesForm(forms.Form):
    """What the minutes say of the meeting, who of those invited came, and the counts for each household."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    held_on = DayField(label=label_of(Meeting, "held_on"))
    starts_at = forms.TimeField(
        label=label_of(Meeting, "starts_at"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    place = forms.CharField(label=label_of(Meeting, "place"))
    chair = forms.CharField(label=_("Người chủ trì"), required=False, help_text=_("Phải có khi kết thúc cuộc họp."))
    chair_office = forms.CharField(label=label_of(Meeting, "chair_office"), required=False)
    secretary = forms.CharField(label=label_of(Meeting, "secretary"), required=False, help_text=_("Phải có khi kết thúc cuộc họp."))
    representatives = forms.CharField(label=_("Đại diện các hộ ký biên bản"), required=False)
    households_invited = count(label=label_of(Meeting, "households_invited"), help_text="")
    attending = count(
        label=_("Số người dự họp"), help_text=_("Mọi người có mặt; ít nhất một nửa số này phải đồng ý thì hộ mới được thông qua.")
    )
    opinions = forms.CharField(label=_("Ý kiến khác"), required=False, widget=forms.Textarea(attrs={"rows": 4}))

    def __init__(self, *args: Any, meeting: Meeting, votes: Sequence[MeetingVote], invited: Iterable[str], **kwargs: Any) -> None:
        self.votes, self.invited = list(votes), list(dict.fromkeys([*invited, *meeting.present]))
        kwargs["initial"] = {**initial(meeting, self.votes, self.invited), **kwargs.get("initial", {})}
        super().__init__(*args, **kwargs)
        self.fields["attending"].widget.attrs["data-attending"] = ""
        for number, words in enumerate(self.invited):
            self.fields[f"present_{number}"] = count(label=words)
        for vote in self.votes:
            head = vote.case.household.head_name
            for name, label in (("agree", _("Đồng ý")), ("disagree", _("Không đồng ý"))):
                field = count(label=f"{head}: {label}")
                field.widget.attrs.update({f"data-{name}": "", "class": "count-field"})
                self.fields[f"{name}_{vote.case_id}"] = field
            self.fields[f"note_{vote.case_id}"] = forms.CharField(label=f"{head}: {_('Ghi chú')}", required=False)

    def own_fields(self) -> list[forms.BoundField]:
        """The fields about the meeting itself, without the tables below."""
        names = list(type(self).base_fields)
        return [self[name] for name in names if name not in ("version", "attending", "opinions", "households_invited")]

    def present_fields(self) -> list[forms.BoundField]:
        return [self[f"present_{number}"] for number in range(len(self.invited))]

    def rows(self) -> list[tuple[MeetingVote, forms.BoundField, forms.BoundField, forms.BoundField]]:
        return [
            (vote, self[f"agree_{vote.case_id}"], self[f"disagree_{vote.case_id}"], self[f"note_{vote.case_id}"]) for vote in self.votes
        ]

    def held(self) -> Held:
        said = self.cleaned_data
        words = (
            "held_on",
            "place",
            "starts_at",
            "chair",
            "chair_office",
            "secretary",
            "representatives",
            "attending",
            "households_invited",
        )
        present = {words: said[f"present_{number}"] for number, words in enumerate(self.invited) if said[f"present_{number}"] is not None}
        return Held(**{name: said[name] for name in words}, present=present, opinions=said["opinions"])

    def counted(self) -> dict[int, Counted]:
        said = self.cleaned_data
        return {
            vote.case_id: Counted(said[f"agree_{vote.case_id}"], said[f"disagree_{vote.case_id}"], said[f"note_{vote.case_id}"])
            for vote in self.votes
        }

    def chosen(self) -> set[int]:
        """The households that were ticked for the quick entry; those without counts where none was."""
        sent = self.data.getlist("chosen") if hasattr(self.data, "getlist") else []
        ticked = {key for text in sent if (key := digits_in(str(text))) is not None}
        counts = self.counted()
        return (ticked & counts.keys()) or {case for case, said in counts.items() if said.agree is None and said.disagree is None}


def initial(meeting: Meeting, votes: Iterable[MeetingVote], invited: Sequence[str]) -> Mapping[str, Any]:
    """The form as the draft has it."""
    names = list(MinutesForm.base_fields)
    found: dict[str, Any] = {name: getattr(meeting, name) for name in names}
    found |= {f"present_{number}": meeting.present.get(words) for number, words in enumerate(invited)}
    for vote in votes:
        found |= {f"agree_{vote.case_id}": vote.agree, f"disagree_{vote.case_id}": vote.disagree, f"note_{vote.case_id}": vote.note}
    return found


class ScanForm(forms.Form):
    scan = forms.FileField(
        label=_("Bản quét biên bản đã ký"),
        help_text=_("PDF, JPEG hoặc PNG, tối đa 10 MB."),
        widget=forms.ClearableFileInput(attrs={"accept": ".pdf,.jpg,.jpeg,.png"}),
    )
