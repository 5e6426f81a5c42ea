"""Kills whoever works a batch off, with SIGKILL, and looks what has become of its pictures. A program of its own:

    python tests/kill_batches.py --kills 200                a batch of 60 by the starter model, at random moments
    python tests/kill_batches.py --kills 20 --fake          pictures without networks
    python tests/kill_batches.py --points 1 --fake          once at every call that writes something
    python tests/kill_batches.py --full 1 --fake            the disk is full, once at every such call

The process that has loaded the model forks a child for each attempt. One thread: forks of running threads would hang.
"""

from __future__ import annotations

import argparse
import errno
import json
import os
import random
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

import numpy as np
import platformdirs
from PIL import Image

from engine import GenerationRequest, journal, paths
from engine.image_file import read_recipe
from sana_desktop.jobs.following import work_off
from sana_desktop.jobs.job import Job, JobState, new_key
from sana_desktop.jobs.runner import Outcome, Runner
from sana_desktop.jobs.saving import PictureSaver
from sana_desktop.jobs.store import JobStore
from sana_desktop.rendering import Engine
from sana_desktop.reporter import TextReporter

POINTS = {"execute", "executemany", "open", "write", "flush", "fsync", "close", "link", "unlink", "replace", "mkdir"}
"""Calls into C before and after which a child is killed: all that leave something on the disk go through them."""
WRITES = POINTS - {"open", "close", "unlink"}
HELD, FAULT = 3, 4  # exit codes of a child


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--points", type=int, default=0, metavar="N", help="every N-th of them")
    parser.add_argument("--full", type=int, default=0, metavar="N", help="every N-th of them")
    parser.add_argument(
        "--together", type=int, default=0, metavar="N", help="N programs at once, and half of them killed"
    )
    parser.add_argument("--fake", action="store_true")
    parser.add_argument("--pictures", type=int, default=60)
    parser.add_argument("--side", type=int, default=256)
    parser.add_argument("--steps", type=int, default=2)
    parser.add_argument("--at-once", action="store_true", help="journal from the first step on, as long renders do")
    chosen = parser.parse_args(arguments)
    if chosen.at_once:
        journal.FIRST_SECONDS = 0.0
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder), opened_engine(chosen.fake), chosen.pictures, chosen.side, chosen.steps)
        told: dict[str, float] = {}
        if chosen.kills:
            told |= trial.random_kills(chosen.kills)
        if chosen.together:
            told |= trial.together(chosen.together)
        if chosen.points:
            told |= trial.every_point(chosen.points)
        if chosen.full:
            told |= trial.every_full_disk(chosen.full)
    print(json.dumps(told))


def opened_engine(is_fake: bool) -> Engine:
    if is_fake:
        from fakes import FakeEngine

        return FakeEngine(pace=0.003)
    import torch

    from engine.pipeline import Engine as RealEngine

    torch.set_num_threads(1)
    return RealEngine("cpu")


class Trial:
    """One engine, and batches in folders that are thrown away after they were looked at."""

    def __init__(self, folder: Path, engine: Engine, pictures: int, side: int, steps: int) -> None:
        self._folder, self._engine = folder, engine
        size = {"width": side, "height": side, "steps": steps}
        self._requests = [GenerationRequest(f"a red apple, {k}", seed=k, **size) for k in range(pictures)]
        self._root, self._begun = Path(), Path()
        self._round = 0

    def random_kills(self, number: int) -> dict[str, float]:
        """Each child lives so long on the average that a batch takes several children for each of its pictures."""
        self._start()
        started = time.monotonic()
        assert self._child() == 0  # unbroken, and what loads the model's weights for all that follow
        seconds = (time.monotonic() - started) / len(self._requests)
        wanted, chance = self._pixels(), random.Random(0)
        told = {"pictures": 0, "kills": 0, "batches": 0, "different": 0, "parts left": 0, "begun": 0}
        states: dict[str, int] = {}
        while told["kills"] < number:
            self._start()
            while (code := self._child(chance.uniform(0.0, 1.7 * seconds), told["kills"] < number)) != 0:
                assert code is None, f"a child ended with {code}"
                told["kills"] += 1
                at = self._state_at_death()
                states[at] = states.get(at, 0) + 1
            found = self._pixels()
            told["different"] += sum(found[seed] != wanted[seed] for seed in wanted)
            told["pictures"] += len(found)
            told["batches"] += 1
            told["begun"] += len(self._begun_keys())
            told["parts left"] += len([path for path in self._root.rglob("*") if path.name.endswith(".part")])
        return told | {f"killed while {state}": count for state, count in sorted(states.items())}

    def together(self, number: int) -> dict[str, float]:
        """So many programs begin at once: one works the queue off, and whoever is left when it dies."""
        self._start()
        started = time.monotonic()
        children = [self._begun_child() for _ in range(number)]
        for child in children[: number // 2]:
            assert wait(child, time.monotonic() + 0.1) in (0, None)
        codes = [wait(child, None) for child in children[number // 2 :]]
        assert set(codes) == {0}, codes
        self._pixels()
        most = len(self._requests) + number // 2
        assert len(self._begun_keys()) <= most, "two worked it off at once"
        return {"together": number, "seconds together": round(time.monotonic() - started, 2)}

    def every_point(self, stride: int) -> dict[str, float]:
        """The n-th call of those that matter is a child's last, for every `stride`-th n until a child comes through."""
        points = 0
        for point in range(0, 1_000_000, stride):
            self._start(2)
            if self._child(last_call=point) == 0:
                break
            points += 1
            assert self._child() == 0, f"point {point}: not finished by the next"
            self._pixels()
        return {"points": points}

    def every_full_disk(self, stride: int) -> dict[str, float]:
        """The n-th call that writes says that the disk is full."""
        points, held = 0, 0
        for point in range(0, 1_000_000, stride):
            self._start(2)
            code = self._child(full_call=point)
            if code == 0 and not (self._folder / "fault").exists():
                break
            points, held = points + 1, held + (code == HELD)
            assert code in (0, HELD), f"point {point}: {code}"
            self._check_whole_files(point)
            assert self._child() == 0, f"point {point}: not finished when there was room"
            self._pixels()
        return {"full disks": points, "held": held}

    def _start(self, pictures: int | None = None) -> None:
        """A new batch in new folders."""
        self._round += 1
        root = self._folder / f"round {self._round}"
        self._root, self._begun = root / "pictures", root / "begun"
        os.environ[paths.PICTURES_VARIABLE] = str(self._root)
        platformdirs.user_data_path = lambda *names, **options: root / "data"  # which the engine's paths ask
        (self._folder / "fault").unlink(missing_ok=True)
        root.mkdir()
        batch = new_key()
        requests = self._requests[:pictures]
        with JobStore() as store:
            store.add([Job(new_key(), request, batch=batch, number=k) for k, request in enumerate(requests, start=1)])

    def _child(
        self,
        seconds: float = 0.0,
        is_killed: bool = False,
        last_call: int | None = None,
        full_call: int | None = None,
    ) -> int | None:
        """The exit code of a process that works the batch off; None: it was killed."""
        saved, begun = set(self._saved_keys()), len(self._begun_keys())
        child = self._begun_child(last_call, full_call)
        code = wait(child, time.monotonic() + seconds if is_killed else None)
        assert not saved & set(self._begun_keys()[begun:]), "a picture that was saved was rendered again"
        return code

    def _begun_child(self, last_call: int | None = None, full_call: int | None = None) -> int:
        child = os.fork()
        if child == 0:
            if last_call is not None:
                sys.setprofile(at_call(last_call, POINTS, 2, die))
            if full_call is not None:
                sys.setprofile(at_call(full_call, WRITES, 1, lambda name: fill_disk(name, self._folder / "fault")))
            self._live()
        return child

    def _live(self) -> None:
        """A child's whole life."""
        code = FAULT
        try:
            with open(os.devnull, "w") as nowhere, JobStore() as store:
                reporter = Begun(nowhere, nowhere, self._begun, store)
                if store.is_held:
                    store.go_on()
                runner = Runner(store, lambda: self._engine, PictureSaver(store), reporter)
                outcome = work_off(store, runner.run, reporter)
                code = HELD if outcome.held is not None else 0 if outcome == Outcome(outcome.finished) else FAULT
        except Exception as error:
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
            if "is full" in str(error):
                code = HELD
        finally:
            sys.setprofile(None)
            os._exit(code)

    def _pixels(self) -> dict[int, bytes]:
        """Of the finished batch, by seed, after looking that everything is as it was promised."""
        with JobStore() as store:
            jobs = store.jobs()
        assert [job.state for job in jobs] == [JobState.FINISHED] * len(jobs)
        files = {path for path in self._root.rglob("*") if path.is_file() and not path.name.endswith(".part")}
        assert files == {job.path for job in jobs} and len(files) == len(jobs), "a picture is missing, or there twice"
        found = {}
        for job in jobs:
            assert job.path is not None
            recipe = read_recipe(job.path)
            assert recipe.request == job.request and recipe.provenance["job"] == job.key
            with Image.open(job.path) as picture:
                found[job.request.seed] = np.asarray(picture).tobytes()
        check_index(files)
        return found

    def _check_whole_files(self, point: int) -> None:
        for path in self._root.rglob("*"):
            assert not path.name.endswith(".part"), f"point {point}: {path} is left"
            if path.is_file():
                read_recipe(path)
                with Image.open(path) as picture:
                    picture.load()
        with JobStore() as store:
            assert JobState.FAILED not in store.counts(), f"point {point}: a job has failed"

    def _saved_keys(self) -> list[str]:
        return [str(read_recipe(path).provenance["job"]) for path in self._root.rglob("*.png") if path.name[0] != "."]

    def _begun_keys(self) -> list[str]:
        return self._begun.read_text().split() if self._begun.exists() else []

    def _state_at_death(self) -> str:
        with JobStore() as store:
            counts = store.counts()
        at_work = [state for state in (JobState.SAVING, JobState.RENDERING) if state in counts]
        return at_work[0].value if at_work else "between"


class Begun(TextReporter):
    """Writes down the key of every job whose render is begun."""

    def __init__(self, output: object, errors: object, file: Path, store: JobStore) -> None:
        super().__init__(output, errors)
        self._file, self._store = file, store

    def begin(self, number: int, count: int, request: GenerationRequest) -> None:
        with open(self._file, "a") as file:
            file.write(f"{self._store.jobs(JobState.RENDERING)[0].key}\n")


def at_call(
    number: int, names: set[str], events: int, act: Callable[[str], None]
) -> Callable[[FrameType, str, object], None]:
    """For `sys.setprofile`: acts at the `number`-th call into C of one of these names (of two events: and return)."""
    left = number
    watched = ("c_call", "c_return")[:events]

    def profile(frame: FrameType, event: str, called: object) -> None:
        nonlocal left
        name, of = getattr(called, "__name__", ""), getattr(called, "__self__", None)
        is_ours = "kill_batches" in frame.f_code.co_filename or isinstance(of, str)  # which has a `replace`, too
        if event in watched and name in names and not is_ours:
            if left == 0:
                act(name)
            left -= 1

    return profile


def die(name: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fill_disk(name: str, mark: Path) -> None:
    sys.setprofile(None)
    mark.touch()
    if name.startswith("execute"):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def wait(child: int, end: float | None) -> int | None:
    """The exit code; None: it was killed, by itself or at the moment `end`."""
    while end is not None and time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return None if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)
        time.sleep(0.0005)
    if end is not None:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return None if os.WIFSIGNALED(status) else os.waitstatus_to_exitcode(status)


def check_index(files: set[Path]) -> None:
    """What was killed before the index was told is found by its next look at the folder."""
    from sana_desktop.gallery.index import GalleryIndex

    index = GalleryIndex()
    index.refresh()
    found = {picture.path for picture in index.search("", limit=10_000)}
    index.close()
    assert found == files, f"the index has {len(found)} pictures, the folder {len(files)}"


if __name__ == "__main__":
    main()
