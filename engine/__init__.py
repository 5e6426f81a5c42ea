"""The engine: from a request to an image, usable without any window.

This front door imports no torch. The engine itself is `engine.pipeline.Engine`, imported where it is needed.
"""

from engine.errors import (
    DeviceUnsupported,
    EngineError,
    ImageFileError,
    InvalidRequest,
    ModelDamaged,
    ModelMissing,
    OutOfMemory,
)
from engine.events import Event, GeneratedImage, Notice, PictureRows, Stage, StepProgress
from engine.models import ModelInfo, available_models, find_model
from engine.request import GenerationRequest, Precision, Solver, TextPrecision

__all__ = [
    "DeviceUnsupported",
    "EngineError",
    "Event",
    "GeneratedImage",
    "GenerationRequest",
    "ImageFileError",
    "InvalidRequest",
    "ModelDamaged",
    "ModelInfo",
    "ModelMissing",
    "Notice",
    "OutOfMemory",
    "PictureRows",
    "Precision",
    "Solver",
    "Stage",
    "StepProgress",
    "TextPrecision",
    "available_models",
    "find_model",
]
