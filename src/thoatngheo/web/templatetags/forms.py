"""{% control field %}: a form's control with its classes, its hint and its error tied to it."""

from __future__ import annotations

from django import template
from django.forms import BoundField
from django.forms.widgets import CheckboxInput, CheckboxSelectMultiple, ClearableFileInput, RadioSelect, Select
from django.utils.safestring import SafeString

register = template.Library()


def kind(field: BoundField) -> str:
    """How the control is laid out: tick (one box beside its label), choices (a list of boxes), or plain."""
    widget = field.field.widget
    if isinstance(widget, (RadioSelect, CheckboxSelectMultiple)):
        return "choices"
    return "tick" if isinstance(widget, CheckboxInput) else "plain"


register.filter("control_kind", kind)


@register.simple_tag
def control(field: BoundField) -> SafeString:
    """The control itself; screen readers read its hint and its error with it."""
    widget = field.field.widget
    attrs: dict[str, str | bool] = {}
    described = [f"{field.auto_id}_hint"] if field.help_text else []
    if field.errors:
        described.append(f"{field.auto_id}_error")
        attrs["aria-invalid"] = "true"
    if described:
        attrs["aria-describedby"] = " ".join(described)
    if kind(field) in {"choices", "tick"}:
        css = "form-check-input"
    elif isinstance(widget, Select):
        css = "form-select"
    else:
        css = "form-control"
    given = widget.attrs.get("class", "")
    attrs["class"] = " ".join(part for part in (css, given, "is-invalid" if field.errors else "") if part)
    if isinstance(widget, ClearableFileInput) and field.field.required:
        attrs["required"] = True
    return field.as_widget(attrs=attrs)
