"""ParameterPanel: everything about a picture except its texts."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from engine import ModelInfo
from sana_desktop.parameters import Parameters
from sana_desktop.styles import StylePreset
from sana_desktop.widgets.seed_field import SeedField
from sana_desktop.widgets.size_field import SizeField
from sana_desktop.widgets.slider_field import SliderField

PANEL_WIDTH = 284


class ParameterPanel(QScrollArea):
    """Signals:
    changed()   some value was changed
    """

    changed = Signal()

    def __init__(self, models: list[ModelInfo], styles: list[StylePreset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = {model.name: model for model in models}
        self._styles = {style.name: style for style in styles}
        self.model = self._combo(self.tr("Model"), self.tr("Which model draws the picture"))
        self.style_preset = self._combo(self.tr("Style"), self.tr("Words that are put around the prompt"))
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
        self._fill_combos(models, styles)
        self._lay_out()
        self.model.currentIndexChanged.connect(self._on_model_changed)
        for combo in (self.style_preset, self.precision, self.shortcut):
            combo.currentIndexChanged.connect(self.changed)
        for field in (self.size_field, self.count, self.steps, self.guidance, self.seed):
            field.changed.connect(self.changed)

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
            style=self.style_preset.currentData(),
            precision=self.precision.currentData(),
            shortcut=self.shortcut.currentData(),
        )

    def set_parameters(self, parameters: Parameters) -> None:
        model, style = self.model.findData(parameters.model), self.style_preset.findData(parameters.style)
        self.model.setCurrentIndex(max(0, model))
        self.style_preset.setCurrentIndex(max(0, style))
        self.precision.setCurrentIndex(max(0, self.precision.findData(parameters.precision)))
        self.shortcut.setCurrentIndex(max(0, self.shortcut.findData(parameters.shortcut)))
        self.size_field.set_sides(parameters.width, parameters.height)
        self.count.set_value(parameters.count)
        self.steps.set_value(parameters.steps)
        self.guidance.set_value(parameters.guidance_scale)
        self.seed.set_seed(max(0, parameters.seed))
        self.seed.set_locked(parameters.seed_locked)

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
        return self._styles.get(self.style_preset.currentData())

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
        }.get(field)

    def _fill_combos(self, models: list[ModelInfo], styles: list[StylePreset]) -> None:
        self._fill_models()
        self.style_preset.addItem(self.tr("None"), "")
        for style in styles:
            self.style_preset.addItem(style.name, style.name)
            self.style_preset.setItemData(
                self.style_preset.count() - 1, style.prompt.replace("{prompt}", "…"), Qt.ItemDataRole.ToolTipRole
            )
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
            self.size_field.set_native_size(models[0].native_size)

    def _fill_models(self) -> None:
        for model in self._models.values():
            self.model.addItem(model.title, model.name)
            self.model.setItemData(self.model.count() - 1, str(model.folder), Qt.ItemDataRole.ToolTipRole)
        self.model.setEnabled(bool(self._models))

    def _lay_out(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(12, 4, 12, 12)
        layout.setSpacing(4)
        sections = [
            (self.tr("Model"), self.model),
            (self.tr("Style"), self.style_preset),
            (self.tr("Size"), self.size_field),
            (None, self.count),
            (None, self.steps),
            (None, self.guidance),
            (self.tr("Seed"), self.seed),
            (self.tr("Precision"), self.precision),
            (self.tr("Faster, not the same picture"), self.shortcut),
        ]
        for caption, widget in sections:
            if caption:
                layout.addWidget(QLabel(caption))
            layout.addWidget(widget)
            layout.addSpacing(8)
        layout.addStretch(1)
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFixedWidth(PANEL_WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

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
            self.size_field.set_native_size(self._models[name].native_size)
            self.steps.set_value(self._models[name].steps)
            self.guidance.set_value(self._models[name].guidance_scale)
        self.changed.emit()
