"""Set before anything imports Qt or torch: the suite needs no screen."""

import os

from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
# Toy networks make thousands of parallel regions a second: spinning threads would fight for the cores between them.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

# How long an example takes says something of the machine, nothing of the code.
settings.register_profile("any machine", deadline=None)
settings.load_profile("any machine")
