"""The inspector: everything about the selected block, made from its spec.

Parameters with their ranges and errors, what they do to shape, size and time, the formula, and what
the block makes of the watched image. Several selected blocks are edited together. The controls are
in ``parameter_fields.py``, the views in ``inspector_views.py``; nothing here names a block type.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cnndesk.blocks import Block, Kind, Param, ParamError, grouped, param
from cnndesk.document.delta import Delta, Group, PlacedBlock
from cnndesk.document.edits import SetParams
from cnndesk.document.shapes import Diagnosis, Status
from cnndesk.errors import UndescribedError
from cnndesk.gui.document.commands import Commands
from cnndesk.gui.document.lock_sign import LockSign
from cnndesk.gui.document.workspace import Workspace
from cnndesk.gui.panels.inspector.inspector_views import (
    EffectView,
    FormulaView,
    OutputView,
    StackedMessage,
    ValuesView,
)
from cnndesk.gui.panels.inspector.parameter_fields import CheckField, Field, Part, make_field
from cnndesk.gui.session.field_view import Fields, geometry_rows
from cnndesk.gui.session.step_times import StepTimes
from cnndesk.gui.widgets import theme, thumbnails
from cnndesk.gui.widgets.basic import EmptyState, IconLabel, SectionHead, flush_link, text
from cnndesk.gui.widgets.formats import bytes_text, counted
from cnndesk.gui.widgets.scroll_area import ScrollArea
from cnndesk.gui.widgets.terms import TermLabel, TermName
from cnndesk.words import inside, listed, say

LABEL_WIDTH = 84
MARGIN = 12


class InspectorPanel(QWidget):
    """The inspector of a workspace.

    Parameters
    ----------
    workspace : Workspace
    parent : QWidget, optional
    """

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.commands = Commands(workspace, self)
        self._times = StepTimes.of(workspace)
        self._times.changed.connect(self._refresh_times)
        self._made_for: tuple[object, ...] = ()
        self._fields = Fields()
        self.fields: dict[str, Field] = {}
        self._labels: dict[str, QWidget] = {}
        self._unfolded = False
        self.setProperty("role", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._build()
        workspace.selection_changed.connect(self.refresh)
        workspace.diagnoses_changed.connect(self.refresh)
        workspace.network_changed.connect(self._on_network_changed)
        workspace.snapshot_arrived.connect(lambda _: self._refresh_output())
        workspace.watched_changed.connect(self._refresh_output)
        workspace.theme_changed.connect(self._on_theme)
        self.refresh()

    # Building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self._empty = EmptyState(self.tr("Nothing is selected"), self._hint)
        self._page = QWidget()
        self._page.setProperty("role", "panel")
        column = QVBoxLayout(self._page)
        column.setContentsMargins(MARGIN, 10, MARGIN, 16)
        column.setSpacing(0)
        column.addLayout(self._make_title())
        self._description = TermLabel("", "text2", theme.SECONDARY)
        column.addSpacing(6)
        column.addWidget(self._description)
        self._message = StackedMessage()
        column.addSpacing(8)
        column.addWidget(self._message)
        form = self._make_form()
        self._parameters = self._section(column, self.tr("Parameters"), form)
        self.lock_sign = LockSign(self._workspace, self._why_locked, form)
        inside = self._parameters.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(1, self.lock_sign)
        self._effect = EffectView()
        self._section(column, self.tr("Effect"), self._effect)
        self._formula = FormulaView()
        self._formula_section = self._section(column, self.tr("Formula"), self._formula)
        self._output = OutputView()
        self._all_maps = flush_link(
            self.tr("All maps in Inside"), lambda: self._workspace.show_panel("feature_maps")
        )
        self._output_section = self._section(
            column, self.tr("Output for the watched image"), self._output
        )
        below = self._output_section.layout()
        assert isinstance(below, QVBoxLayout)
        below.addWidget(self._all_maps, 0, Qt.AlignmentFlag.AlignRight)
        self._values = ValuesView()
        self._values_section = self._section(column, self.tr("Values"), self._values)
        column.addStretch(1)
        self._scroll = ScrollArea()
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the field that has it
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._empty)
        outer.addWidget(self._scroll)

    def _make_title(self) -> QHBoxLayout:
        self._glyph = IconLabel("stack", "text2", 18)
        self._name = QLineEdit()
        self._name.setObjectName("blockName")
        self._name.setAccessibleName(self.tr("Name of the block"))
        self._name.setToolTip(self.tr("Type another name (F2)"))
        self._name.setFont(theme.font(theme.PANEL_TITLE, 600))
        self._name.editingFinished.connect(self._rename)
        self._style_name()
        self._chip = text("", "chip", theme.CAPTION)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._glyph)
        row.addWidget(self._name, 1)
        row.addWidget(self._chip)
        return row

    def _make_form(self) -> QWidget:
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._main = self._grid()
        self._checks = QGridLayout()
        self._checks.setContentsMargins(theme.px(LABEL_WIDTH) + 8, 0, 0, 0)
        self._checks.setHorizontalSpacing(12)
        self._more = QPushButton()
        self._more.setProperty("kind", "link")
        self._more.setFont(theme.font(theme.SECONDARY))
        self._more.setCheckable(True)
        self._more.toggled.connect(self._unfold)
        self._folded = QWidget()
        self._advanced = self._grid()
        self._folded.setLayout(self._advanced)
        column.addLayout(self._main)
        column.addLayout(self._checks)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._folded)
        return form

    @staticmethod
    def _grid() -> QGridLayout:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(theme.ROW_GAP)
        grid.setHorizontalSpacing(8)
        grid.setColumnMinimumWidth(0, theme.px(LABEL_WIDTH))
        grid.setColumnStretch(1, 1)
        return grid

    def _section(self, column: QVBoxLayout, title: str, content: QWidget) -> QWidget:
        section = QWidget()
        inner = QVBoxLayout(section)
        inner.setContentsMargins(0, 14, 0, 0)
        inner.setSpacing(7)
        inner.addWidget(SectionHead(title))
        inner.addWidget(content)
        column.addWidget(section)
        return section

    # Showing -------------------------------------------------------------------------------

    def _on_network_changed(self, delta: Delta) -> None:
        if delta.regroups and self._placed:
            self._refresh_title(self._placed)
        self._refresh_values()

    @property
    def _placed(self) -> list[PlacedBlock]:
        network = self._workspace.network
        return [network[i] for i in self._workspace.selection if i in network]

    def refresh(self) -> None:
        """Show what is selected now."""
        placed = self._placed
        self._empty.setVisible(not placed)
        self._scroll.setVisible(bool(placed))
        if not placed:
            self._made_for = ()
            self._show_network()
            return
        key = tuple((p.id, type(p.block)) for p in placed)
        if key != self._made_for:
            self._made_for = key
            self._make_fields(placed)
            self._scroll.verticalScrollBar().setValue(0)
        self._refresh_title(placed)
        self._refresh_values()
        self._refresh_effect(placed)
        self._refresh_output()

    def _show_network(self) -> None:
        link = self._workspace.selected_link
        inference = self._workspace.inference
        if link is not None:
            output = inference[link.source].output if link.source in inference.blocks else None
            carries = self.tr("It carries {0}.").format(output) if output is not None else ""
            names = (say(self._workspace.network[i].title) for i in (link.source, link.target))
            line = " → ".join(names)
            hint = self.tr("Drop a block on the link to insert it; Del deletes the link.")
            self._empty.say(line, f"{carries} {hint}".strip())
        elif len(self._workspace.network):
            facts = self.tr("The network has {0} and {1} parameters.").format(
                counted(len(self._workspace.network), "block"),
                grouped(inference.parameters).replace("\u2009", "\u202f"),  # kept on one line
            )
            self._empty.say(self.tr("Nothing is selected"), f"{facts} {self._hint}")
        else:
            self._empty.say(self.tr("Nothing is selected"), self._hint)

    @property
    def _hint(self) -> str:
        return self.tr("Select a block on the canvas or in the outline to see and change it.")

    def _refresh_title(self, placed: Sequence[PlacedBlock]) -> None:
        first = placed[0]
        one = len(placed) == 1
        families = {p.block.family for p in placed}
        if len(families) == 1:
            family = first.block.family.value
            self._glyph.set_icon(f"family-{family}", family)
        else:
            self._glyph.set_icon("stack", "text2")
        group = self._group if not one else None
        self._name.setReadOnly(not one and group is None)
        self._name.setAccessibleName(
            self.tr("Name of the block") if group is None else self.tr("Name of the group")
        )
        count = counted(len(placed), "block")
        if not self._name.hasFocus():
            self._name.setText(group.title if group else say(first.title) if one else count)
            self._name.setCursorPosition(0)
        diagnosis = self._diagnosis
        level, words = "", first.id
        if group is not None:
            words = self.tr("group of {0}").format(count)
        elif not one:
            words = self.tr("edited together")
        elif diagnosis is not None and diagnosis.status is Status.ERROR:
            level, words = "error", self.tr("does not fit")
        self._chip.setText(words)
        self._chip.setProperty("level", level)
        self._chip.style().polish(self._chip)
        same = len({type(p.block) for p in placed}) == 1
        self._description.setVisible(same)
        self._description.setText(say(first.block.description) if same else "")
        self._show_message(diagnosis if one else None)

    def _why_locked(self) -> str:
        """Return why what is selected cannot be changed; empty where it can."""
        locks = self._workspace.locks
        return next((why for i in self._workspace.selection if (why := locks.why_block(i))), "")

    @property
    def _diagnosis(self) -> Diagnosis | None:
        current = self._workspace.current
        return self._workspace.diagnoses.get(current) if current else None

    @property
    def _group(self) -> Group | None:
        """The group that is selected, and nothing beside it."""
        only = self.commands.groups.only
        return self._workspace.network.tree[only] if only is not None else None

    def _show_message(self, diagnosis: Diagnosis | None) -> None:
        if diagnosis is None or diagnosis.is_ok:
            self._message.clear()
            return
        level = "error" if diagnosis.status is Status.ERROR else "info"
        buttons = [
            (fix.label, lambda fix=fix: self.commands.apply_fix(fix)) for fix in diagnosis.fixes[:3]
        ]
        self._message.show_message(diagnosis.sentence, level, buttons)

    # Parameters ----------------------------------------------------------------------------

    def _make_fields(self, placed: Sequence[PlacedBlock]) -> None:
        for layout in (self._main, self._checks, self._advanced):
            while layout.count():
                item = layout.takeAt(0)
                widget = item.widget() if item is not None else None
                if widget is not None:
                    widget.hide()
                    widget.setParent(None)
                    widget.deleteLater()
        self.fields, self._labels = {}, {}
        for spec in common_params([p.block for p in placed]):
            self._add_field(spec)
        self._add_flags(placed)
        names = [inside(say(spec.label)) for spec in self._advanced_specs()]
        self._more.setText(_capital(listed(names)))
        self._more.setAccessibleName(self.tr("More parameters: {0}").format(listed(names)))
        self._more.setVisible(bool(names))

    def _add_field(self, spec: Param) -> None:
        field = make_field(spec)
        field.edited.connect(lambda value, name=spec.name: self._edit(name, value))
        field.left.connect(self._workspace.undo.end_merging)
        self.fields[spec.name] = field
        if isinstance(field, CheckField) and not spec.advanced:
            count = self._checks.count()
            self._checks.addWidget(field, count // 2, count % 2)
            return
        label = TermName(say(spec.label), "secondary", theme.SECONDARY, spec.term)
        label.setToolTip(field.toolTip())
        label.setMinimumHeight(theme.px(theme.ROW_FORM))
        label.setBuddy(field.controls()[0])
        self._labels[spec.name] = label
        grid = self._advanced if spec.advanced and spec.enabled_when is None else self._main
        row = grid.rowCount()
        grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(field, row, 1)

    def _add_flags(self, placed: Sequence[PlacedBlock]) -> None:
        """Freeze, where there is something to train, and mute, where the network can do without."""
        diagnoses = self._workspace.diagnoses
        flags = []
        if any(p.id in diagnoses and _learns(p, diagnoses[p.id]) for p in placed):
            freeze = param(
                default=False,
                label=self.tr("Freeze"),
                help=self.tr("Keep its weights out of training (L)."),
            )
            flags.append(("frozen", freeze, self.commands.toggle_freeze))
        if not any(p.block.is_input or p.block.is_output for p in placed):
            mute = param(
                default=False,
                label=self.tr("Mute"),
                help=self.tr("Let it pass its input on unchanged (M)."),
            )
            flags.append(("muted", mute, self.commands.toggle_mute))
        for name, declared, toggle in flags:
            field = CheckField(declared.metadata["param"])
            field.edited.connect(lambda _value, toggle=toggle: toggle())
            self.fields[f"({name})"] = field
            count = self._checks.count()
            self._checks.addWidget(field, count // 2, count % 2)

    def _advanced_specs(self) -> list[Param]:
        return [
            field.spec
            for field in self.fields.values()
            if field.spec.advanced and field.spec.enabled_when is None
        ]

    def _unfold(self, on: bool) -> None:
        self._unfolded = on
        self._folded.setVisible(on and bool(self._advanced_specs()))
        self._more.setIcon(_caret(on))

    def _refresh_values(self) -> None:
        placed = self._placed
        if not placed or tuple((p.id, type(p.block)) for p in placed) != self._made_for:
            return
        wrong = self._misfit_fields()
        for name, field in self.fields.items():
            if name in ("(frozen)", "(muted)"):
                field.show_values([getattr(p, name.strip("()")) for p in placed])
                continue
            field.show_values([getattr(p.block, name) for p in placed])
            shown = all(p.block.is_enabled(name) for p in placed)
            field.setVisible(shown)
            if name in self._labels:
                self._labels[name].setVisible(shown)
            if any(c.hasFocus() and c.property("wrong") for c in field.controls()):
                continue
            if name in wrong:
                field.show_misfit(*wrong[name])
            else:
                field.set_error("")
        fields = [f for n, f in self.fields.items() if f.isVisibleTo(self) or n in self._labels]
        self._parameters.setVisible(bool(fields) or bool(self._checks.count()))
        self._unfold(self._unfolded)

    def _misfit_fields(self) -> dict[str, tuple[str, Any]]:
        """Return what to say of fields that do not fit the input, and what would fit."""
        diagnosis = self._diagnosis
        if diagnosis is None or diagnosis.status is not Status.ERROR or len(self._placed) != 1:
            return {}
        found: dict[str, tuple[str, Any]] = {}
        for fix in diagnosis.fixes:
            own = fix.edit.changes.get(diagnosis.id, {}) if isinstance(fix.edit, SetParams) else {}
            for name, value in own.items():
                field = self.fields.get(name)
                if field is not None and field.spec.kind is not Kind.CHOICE:
                    fitting = self.tr("{0} would fit").format(field.spec.text(value))
                    found.setdefault(name, (fitting, value))
        return found

    def _edit(self, name: str, value: Any) -> None:
        placed, field = self._placed, self.fields[name]
        changes: dict[str, dict[str, Any]] = {}
        for p in placed:
            wanted = value.put_into(getattr(p.block, name)) if isinstance(value, Part) else value
            try:
                p.block.replace(**{name: wanted})
            except ParamError as error:
                field.refuse(value, str(error))
                return
            changes[p.id] = {name: wanted}
        field.set_error("")
        self._workspace.push(SetParams(changes))

    def _rename(self) -> None:
        placed, group, name = self._placed, self._group, self._name.text()
        if len(placed) == 1 and name != say(placed[0].title):
            self.commands.rename(placed[0].id, name)
            self._workspace.undo.end_merging()
        elif len(placed) > 1 and group is not None and name != group.title:
            self.commands.groups.rename(group.id, name)

    def focus_first_parameter(self) -> None:
        """Give the first parameter the focus, for Enter on the canvas."""
        for field in self.fields.values():
            if field.isVisibleTo(self):
                control = field.controls()[0]
                control.setFocus(Qt.FocusReason.ShortcutFocusReason)
                if isinstance(control, QLineEdit):
                    control.selectAll()
                self._scroll.ensureWidgetVisible(control)
                return
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.OtherFocusReason):
            self.focus_first_parameter()

    def focus_name(self) -> None:
        """Give the name the focus, to rename the block."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2:
            self.focus_name()
            event.accept()
            return
        super().keyPressEvent(event)

    # Effect and output ---------------------------------------------------------------------

    def _field_rows(self, placed: PlacedBlock) -> list[tuple[str, str, str]]:
        try:
            geometry = self._fields.geometry(self._workspace.network, placed.id)
        except UndescribedError as error:
            return [(self.tr("Sees"), self.tr("unknown"), str(error))]
        entry = self._workspace.network.input_block
        if geometry is None or entry is None or placed.block.is_input:
            return []
        return geometry_rows(geometry, (entry.image_shape.h, entry.image_shape.w))

    def _refresh_effect(self, placed: Sequence[PlacedBlock]) -> None:
        diagnoses = self._workspace.diagnoses
        known = [diagnoses[p.id] for p in placed if p.id in diagnoses]
        rows: list[tuple[str, str, str]] = []
        if len(placed) == 1 and known:
            rows += self._output_rows(placed[0], known[0])
            rows += self._field_rows(placed[0])
        total = sum(d.parameters.total for d in known)
        why = known[0].parameters.explanation if len(known) == 1 else ""
        rows.append((self.tr("Parameters"), grouped(total), why))
        memory = sum(d.memory for d in known)
        if memory:
            rows.append((self.tr("Memory"), bytes_text(memory), self.tr("per image")))
        spent, where = self._time_row([p.id for p in placed])
        rows.append((self.tr("Time per step"), spent, where))
        self._effect.show_rows(rows)
        one = len(placed) == 1
        self._formula_section.setVisible(one and bool(placed[0].block.formula))
        if one:
            inputs = known[0].inputs if known else ()
            sums = placed[0].block.arithmetic(inputs) if inputs else ""
            self._formula.show_formula(placed[0].block.formula, sums)

    def _time_row(self, ids: Sequence[str]) -> tuple[str, str]:
        """Return the time of some blocks and where it is from."""
        times = self._times
        measured = sum(times.seconds.get(i, 0.0) for i in ids)
        predicted = sum(times.predicted.get(i, 0.0) for i in ids)
        if measured:
            spent = f"{1000 * measured:.2f} ms"
            if predicted:
                return spent, self.tr("predicted {0}").format(f"{1000 * predicted:.2f}")
            return spent, self.tr("measured")
        if predicted:
            return f"{1000 * predicted:.2f} ms", self.tr("predicted")
        if any(i in times.seconds or i in times.predicted for i in ids):
            return "–", self.tr("computed with its neighbour")
        return "–", ""

    def _refresh_times(self) -> None:
        if self._placed and self.isVisible():
            self._refresh_effect(self._placed)

    def _output_rows(self, placed: PlacedBlock, diagnosis: Diagnosis) -> list[tuple[str, str, str]]:
        if diagnosis.output is None:
            return [(self.tr("Output"), "–", diagnosis.short)]
        came = ", ".join(str(shape) for shape in diagnosis.inputs)
        source = self.tr("from {0}").format(came) if came else ""
        return [(self.tr("Output"), placed.block.output_text(diagnosis.output), source)]

    def _refresh_output(self) -> None:
        current = self._workspace.current
        placed = self._placed
        snapshot = self._workspace.snapshot
        values = None
        if current is not None and len(placed) == 1 and snapshot is not None:
            values = snapshot.activations.get(current)
        diagnosis = self._diagnosis
        if values is not None and (
            diagnosis is None or diagnosis.output is None or values.shape != tuple(diagnosis.output)
        ):
            values = None
        self._output_section.setVisible(values is not None)
        self._values_section.setVisible(values is not None)
        self._all_maps.setVisible(values is not None and values.shape[0] * values.shape[1] > 1)
        if values is None or not self.isVisible():
            return
        block = placed[0].block
        image = self._workspace.network_image
        if block.is_input and image is not None:
            side = min(self._page.width() - 2 * MARGIN, theme.px(180))
            self._output.show_image(
                thumbnails.picture_of_image(np.ascontiguousarray(image), side, side)
            )
        else:
            self._output.show_output(block, values, self._class_names())
        self._values.show_values(block, values)

    def _class_names(self) -> tuple[str, ...]:
        dataset = self._workspace.dataset
        return tuple(dataset.classes) if dataset is not None else ()

    def showEvent(self, event: object) -> None:
        self._refresh_output()

    def _style_name(self) -> None:
        """Let the name look like a title until the pointer or the focus is there."""
        border, accent = theme.hex_color("border"), theme.hex_color("accent")
        self._name.setStyleSheet(
            "QLineEdit { background: transparent; border: 1px solid transparent; padding: 0 3px; }"
            f"QLineEdit:hover {{ border-color: {border}; }}"
            f"QLineEdit:focus {{ border-color: {accent}; }}"
        )

    def _on_theme(self) -> None:
        self._style_name()
        self.refresh()
        self.update()

    def lesson_targets(self) -> dict[str, QWidget | None]:
        """Return the fields of the parameters that are shown, by name: lessons point at them."""
        return dict(self.fields)


def common_params(blocks: Sequence[Block]) -> list[Param]:
    """Return the shown parameters that all these blocks have, in the first one's order."""
    first = [spec for spec in blocks[0].params() if not spec.hidden]
    for other in {type(block) for block in blocks[1:]}:
        known = {(spec.name, spec.kind, spec.choices) for spec in other.params()}
        first = [spec for spec in first if (spec.name, spec.kind, spec.choices) in known]
    if len(blocks) > 1:
        first = [spec for spec in first if spec.kind not in (Kind.MATRIX, Kind.VECTOR)]
    return first


def _learns(placed: PlacedBlock, diagnosis: Diagnosis) -> bool:
    return placed.frozen or diagnosis.parameters.total > 0


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _caret(open_: bool) -> Any:
    from cnndesk.gui.widgets.icons import icon

    return icon("caret-down" if open_ else "caret-right", "accent")
