"""The model store: getting the weights of published models, and looking after those that are here. No torch.

```
for entry in catalogue():                      what can be fetched
licences = needed_licences(entry)              asks the hub; show what is not accepted
accept(licences)
for progress in download(entry):               close() cancels and keeps what has arrived
for progress in import_folder(folder):         from a disk; link=True leaves it there
for found in verify():                         DownloadProgress, or a Problem
remove(name)
```

Generators do the long work in the caller's thread, report a few times a second at least, and raise `ModelStoreError` or
`ModelDamaged` with a sentence for the user. Connections are opened by `needed_licences` and `download` alone.
"""

from engine.locations import Location, add_location, remove_location
from engine.locations import model_locations as locations
from engine.model_store.downloading import download
from engine.model_store.importing import import_folder
from engine.model_store.inventory import InstalledModel, Problem, find_installed, installed, remove, verify
from engine.model_store.licences import Licence, accept, needed_licences
from engine.model_store.progress import DownloadProgress
from engine.model_store.published import PublishedModel, catalogue, find_published
from engine.model_store.staging import discard, leftovers

__all__ = [
    "DownloadProgress",
    "InstalledModel",
    "Licence",
    "Location",
    "Problem",
    "PublishedModel",
    "accept",
    "add_location",
    "catalogue",
    "discard",
    "download",
    "find_installed",
    "find_published",
    "import_folder",
    "installed",
    "leftovers",
    "locations",
    "needed_licences",
    "remove",
    "remove_location",
    "verify",
]
