"""ParameterPanel: everything about a picture except its texts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from engine import ModelInfo
from sana_desktop.parameters import Parameters
from sana_desktop.styles import StylePreset
from sana_desktop.theme import SPACE_M, SPACE_S, SPACE_XS
from sana_desktop.widgets.other_settings import OtherSettings
from sana_desktop.widgets.seed_field import SeedField
from sana_desktop.widgets.size_field import SizeField
from sana_desktop.widgets.slider_field import SliderField
from sana_desktop.widgets.source_field import SourceField
from sana_desktop.widgets.style_field import StyleField

PANEL_WIDTH = 284


class ParameterPanel(QScrollArea):
    """Signals:
    changed()              some value was changed
    advanced_changed(bool) the switch for all sections was turned
    """

    changed = Signal()
    advanced_changed = Signal(bool)

    def __init__(self, models: list[ModelInfo], styles: list[StylePreset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = {model.name: model for model in models}
        self.model = self._combo(self.tr("Model"), self.tr("Which model draws the picture"))
        self.style_preset = StyleField(styles)
        self.size_field = SizeField()
        self.count = SliderField(
            self.tr("Pictures"), self.tr("How many pictures one click makes, each with its own seed"), (1, 100), (1, 8)
        )
        self.steps = SliderField(self.tr("Steps"), self.tr("More steps: finer, and slower"), (1, 1000), (1, 50))
        self.guidance = SliderField(
            self.tr("Guidance"), self.tr("How strictly the picture follows the prompt"), (1, 100), (1, 12), decimals=1
        )
        self.seed = SeedField()
        self.precision = self._combo(self.tr("Precision"), self.tr("Fewer bits need less memory"))
        self.shortcut = self._combo(
            self.tr("Faster"), self.tr("Leaves out work that changes little: not the very same picture")
        )
        self.source_field = SourceField()
        self.others = OtherSettings()
        self.advanced = QCheckBox()
        self.advanced.setToolTip(self.tr("Show the settings that are seldom needed, too"))
        self._advanced_sections: list[QWidget] = []
        self._fill_combos(models)
        self._lay_out()
        self._show_advanced()
        self.model.currentIndexChanged.connect(self._on_model_changed)
        for combo in (self.precision, self.shortcut):
            combo.currentIndexChanged.connect(self.changed)
        numbers = (self.count, self.steps, self.guidance)
        for field in (self.style_preset, self.size_field, *numbers, self.seed, self.others):
            field.changed.connect(self.changed)
        self.source_field.changed.connect(self._on_source_changed)
        self.changed.connect(self._name_advanced)
        self.advanced.toggled.connect(self._on_advanced)

    def parameters(self) -> Parameters:
        width, height = self.size_field.sides()
        return Parameters(
            model=self.model.currentData() or Parameters().model,
            width=width,
            height=height,
            count=round(self.count.value()),
            steps=round(self.steps.value()),
            guidance_scale=round(self.guidance.value(), 2),
            seed=self.seed.seed(),
            seed_locked=self.seed.is_locked(),
            style=self.style_preset.style_name(),
            precision=self.precision.currentData(),
            shortcut=self.shortcut.currentData(),
            source=self.source_field.source(),
            strength=round(self.source_field.strength.value(), 2),
            others=self.others.values(),
        )

    def set_parameters(self, parameters: Parameters) -> None:
        self.model.setCurrentIndex(max(0, self.model.findData(parameters.model)))
        self.style_preset.set_style_name(parameters.style)
        self.precision.setCurrentIndex(max(0, self.precision.findData(parameters.precision)))
        self.shortcut.setCurrentIndex(max(0, self.shortcut.findData(parameters.shortcut)))
        self.size_field.set_sides(parameters.width, parameters.height)
        self.count.set_value(parameters.count)
        self.steps.set_value(parameters.steps)
        self.guidance.set_value(parameters.guidance_scale)
        self.seed.set_seed(max(0, parameters.seed))
        self.seed.set_locked(parameters.seed_locked)
        self.source_field.set_source(parameters.source, parameters.strength)
        self.others.set_values(parameters.others)
        self.changed.emit()

    def set_styles(self, styles: list[StylePreset], are_all: bool = True) -> None:
        """Offer these styles; with `are_all`, a chosen one that is not among them is let go of."""
        self.style_preset.set_styles(styles, are_all)

    def set_advanced(self, shown: bool) -> None:
        """Show all sections, or those that everybody needs. None of them moves."""
        self.advanced.setChecked(shown)

    def set_models(self, models: list[ModelInfo]) -> None:
        """Offer these, and those that were named by their folder, which no list holds. A chosen one stays chosen."""
        chosen = self.model.currentData()
        named = [model for model in self._models.values() if model.name == str(model.folder) and model.folder.is_dir()]
        self._models = {model.name: model for model in [*named, *models]}
        self.model.blockSignals(True)  # what follows is one change, or none
        self.model.clear()
        self._fill_models()
        index = self.model.findData(chosen)
        self.model.setCurrentIndex(max(0, index))
        self.model.blockSignals(False)
        if index < 0:
            self._on_model_changed()

    def choose_model(self, name: str) -> None:
        """Choose the model, and the values that it was made for. `name` may be a folder, as on the command line."""
        index = next((i for i, model in enumerate(self._models.values()) if name in (model.name, str(model.folder))), 0)
        self.model.setCurrentIndex(index)
        self._on_model_changed()

    def model_info(self, name: str) -> ModelInfo | None:
        """What is known of a model, by its name or its folder."""
        return next((info for info in self._models.values() if name in (info.name, str(info.folder))), None)

    def chosen_style(self) -> StylePreset | None:
        return self.style_preset.chosen()

    def control(self, field: str) -> QWidget | None:
        """The control of a request's field, where an error about it is shown."""
        return {
            "model": self.model,
            "width": self.size_field.width_number,
            "height": self.size_field.height_number,
            "count": self.count.number,
            "steps": self.steps.number,
            "guidance_scale": self.guidance.number,
            "seed": self.seed.number,
            "precision": self.precision,
            "source": self.source_field.remove if self.source_field.source() else self.source_field.choose,
            "strength": self.source_field.strength.number,
            **dict.fromkeys(self.others.values(), self.others.remove),
        }.get(field)

    def _fill_combos(self, models: list[ModelInfo]) -> None:
        self._fill_models()
        for name, told in (
            ("auto", self.tr("Best for this machine")),
            ("float32", self.tr("32 bits")),
            ("int8", self.tr("8 bits")),
            ("int8+nf4", self.tr("8 bits, text in 4 bits")),
        ):
            self.precision.addItem(told, name)
        for name, told in (
            ("", self.tr("No: exact")),
            ("cache", self.tr("Like steps are skipped")),
            ("cache+guidance", self.tr("… and guidance ends early")),
        ):
            self.shortcut.addItem(told, name)
        if models:
            self.size_field.set_model(models[0])

    def _fill_models(self) -> None:
        for model in self._models.values():
            self.model.addItem(model.title, model.name)
            self.model.setItemData(self.model.count() - 1, str(model.folder), Qt.ItemDataRole.ToolTipRole)
        self.model.setEnabled(bool(self._models))

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(SPACE_M, SPACE_XS, SPACE_M, SPACE_M)
        layout.setSpacing(SPACE_XS)
        sections: list[tuple[str, QWidget]] = [
            (self.tr("Model"), self.model),
            (self.tr("Style"), self.style_preset),
            (self.tr("Size"), self.size_field),
            ("", self.count),
            ("", self.steps),
            ("", self.guidance),
            (self.tr("Seed"), self.seed),
            (self.tr("Picture to begin from"), self.source_field),
            ("", self.others),
            ("", self.advanced),
        ]
        for caption, widget in sections:
            layout.addWidget(self._section(caption, widget))
        for caption, widget in (
            (self.tr("Precision"), self.precision),
            (self.tr("Faster, not the same picture"), self.shortcut),
        ):
            self._advanced_sections.append(self._section(caption, widget))
            layout.addWidget(self._advanced_sections[-1])
        layout.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(PANEL_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _section(self, caption: str, widget: QWidget) -> QWidget:
        """A control with its caption, which are shown or hidden together."""
        section = QWidget()
        section.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # else others would squeeze it
        layout = QVBoxLayout(section)
        layout.setContentsMargins(0, 0, 0, SPACE_S)
        layout.setSpacing(SPACE_XS)
        if caption:
            label = QLabel(caption)
            label.setBuddy(widget)
            layout.addWidget(label)
        layout.addWidget(widget)
        return section

    def _combo(self, name: str, tool_tip: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(tool_tip)
        combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo

    def _on_model_changed(self) -> None:
        name = self.model.currentData()
        if name in self._models:
            self.size_field.set_model(self._models[name])
            self.steps.set_value(self._models[name].steps)
            self.guidance.set_value(self._models[name].guidance_scale)
        self.changed.emit()

    def _on_source_changed(self) -> None:
        self.size_field.set_has_source(bool(self.source_field.source()))
        self.changed.emit()

    def _on_advanced(self, shown: bool) -> None:
        self._show_advanced()
        self.advanced_changed.emit(shown)

    def _show_advanced(self) -> None:
        for section in self._advanced_sections:
            section.setVisible(self.advanced.isChecked())
        self._name_advanced()

    def _name_advanced(self) -> None:
        """What is hidden and in use is told: it acts all the same."""
        in_use = sum(combo.currentIndex() > 0 for combo in (self.precision, self.shortcut))
        words = self.tr("All settings")
        if in_use and not self.advanced.isChecked():
            words = self.tr("All settings ({count} in use)").format(count=in_use)
        self.advanced.setText(words)
