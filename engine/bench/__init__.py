"""Measures the engine: stage by stage, in time, memory and numbers, beside diffusers where that is installed.

`sana-desktop bench` calls it; nothing else of the engine knows it. Every program that is measured runs in a process of
its own (`worker.py`), so that none finds another's memory, and the processes are asked in turn (`runner.py`), so that
a busy minute of the machine falls on all of them alike.
"""
