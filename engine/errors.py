"""The errors a user can meet. Every message is one line: what happened, and what to do.

EngineError
├── InvalidRequest (also a ValueError)   a value of the request cannot work
├── ModelMissing                         no such model here
├── ModelDamaged                         files are there but cannot be used: truncated, wrong keys, wrong shapes
├── OutOfMemory                          the stage that failed, and what to lower
├── DeviceUnsupported                    the asked-for device or precision is not to be had on this machine
├── ModelStoreError                      a model could not be fetched, brought in, checked or removed
│   └── LicenceNotAccepted               it is not fetched before its licences are accepted
└── ImageFileError                       a picture could not be written, or a recipe could not be read
"""

from __future__ import annotations


class EngineError(Exception):
    """Base of all errors that the engine raises on purpose; `str(error)` is fit for a user's eyes."""

    def __init__(self, message: str) -> None:
        # One line by construction: paths, prompts and library messages inside may hold anything.
        super().__init__(" ".join(message.split()))


class InvalidRequest(EngineError, ValueError):
    """A value of a request cannot work. `field` names it, so that a window can point at the control."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


class ModelMissing(EngineError):
    """The model was not found."""


class ModelDamaged(EngineError):
    """A model folder cannot be used as it is."""


class OutOfMemory(EngineError):
    """A stage needed more memory than there was."""


class DeviceUnsupported(EngineError):
    """The device or precision asked for is not to be had here."""


class ModelStoreError(EngineError):
    """A model could not be fetched, brought in, checked or removed."""


class LicenceNotAccepted(ModelStoreError):
    """A model is not fetched before the licences of its weights are accepted."""


class ImageFileError(EngineError):
    """A picture could not be written, or what it carries could not be read."""
