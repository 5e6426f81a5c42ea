"""The scheduler's file: what Sana models are published with is read, anything else refused in one line."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
import torch

from engine.errors import InvalidRequest, ModelDamaged
from engine.request import Solver
from engine.scheduler import SchedulerConfig

DPM = {"_class_name": "DPMSolverMultistepScheduler", "flow_shift": 4.0, "solver_order": 2}
EULER = {"_class_name": "FlowMatchEulerDiscreteScheduler", "shift": 6.0}
# As published, with the bare -Infinity that strict JSON does not have.
PUBLISHED = """{"_class_name": "DPMSolverMultistepScheduler", "_diffusers_version": "0.32.0.dev0",
"algorithm_type": "dpmsolver++", "beta_end": 0.02, "beta_schedule": "linear", "beta_start": 0.0001,
"dynamic_thresholding_ratio": 0.995, "euler_at_final": false, "final_sigmas_type": "zero", "flow_shift": 3.0,
"lambda_min_clipped": -Infinity, "lower_order_final": true, "num_train_timesteps": 1000,
"prediction_type": "flow_prediction", "rescale_betas_zero_snr": false, "sample_max_value": 1.0, "solver_order": 2,
"solver_type": "midpoint", "steps_offset": 0, "thresholding": false, "timestep_spacing": "linspace",
"trained_betas": null, "use_beta_sigmas": false, "use_exponential_sigmas": false, "use_flow_sigmas": true,
"use_karras_sigmas": false, "use_lu_lambdas": false, "variance_type": null}"""


def read(folder: Path, values: dict[str, Any] | str) -> SchedulerConfig:
    text = values if isinstance(values, str) else json.dumps(values)
    (folder / "scheduler_config.json").write_text(text)
    return SchedulerConfig.read(folder)


def test_the_published_file_is_read(tmp_path: Path) -> None:
    assert read(tmp_path, PUBLISHED) == SchedulerConfig(Solver.FLOW_DPM, 3.0, 2)


def test_solver_shift_and_order_are_the_file_s(tmp_path: Path) -> None:
    assert read(tmp_path, DPM) == SchedulerConfig(Solver.FLOW_DPM, 4.0, 2)
    assert read(tmp_path, DPM | {"solver_order": 1}).order == 1
    assert read(tmp_path, EULER) == SchedulerConfig(Solver.EULER, 6.0, 1)
    assert read(tmp_path, {"_class_name": "FlowDPMSolverMultistepScheduler"}).shift == 3.0


REFUSED = [
    *({"flow_shift": value} for value in (0, -1, 1e9, 10**400, math.nan, math.inf, "3", None, True, [])),
    *({"solver_order": value} for value in (0, 3, "2", None, [2])),
    {"prediction_type": "epsilon"},
    {"algorithm_type": "sde-dpmsolver++"},
    {"solver_type": "heun"},
    {"use_karras_sigmas": True},
    {"use_flow_sigmas": False},
    {"num_train_timesteps": 500},
    {"_class_name": None},
    {"_class_name": ["DPMSolverMultistepScheduler"]},
]


@pytest.mark.parametrize("change", REFUSED, ids=lambda change: str(change)[:40])
def test_anything_else_is_refused_in_one_line(tmp_path: Path, change: dict[str, Any]) -> None:
    with pytest.raises(ModelDamaged, match=r"scheduler_config\.json") as caught:
        read(tmp_path, DPM | change)
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 400


def test_a_request_may_choose_another_solver_and_keeps_the_model_s_shift() -> None:
    config, noise = SchedulerConfig(Solver.FLOW_DPM, shift=6.0), torch.ones(1, 1, 1, 1)
    told: dict[Solver, list[float]] = {}
    for solver in (Solver.AUTO, Solver.FLOW_DPM, Solver.EULER):

        def velocity(latent: torch.Tensor, timestep: float, solver: Solver = solver) -> torch.Tensor:
            told.setdefault(solver, []).append(timestep)
            return latent

        assert len(list(config.sample(solver, velocity, noise, 3, fresh=lambda: noise))) == 3
    assert config.resolve(Solver.AUTO) is Solver.FLOW_DPM
    assert told[Solver.AUTO] == told[Solver.FLOW_DPM] == [999, 922, 749]
    assert told[Solver.EULER][0] == 1000


def test_sprint_models_have_a_solver_of_their_own(tmp_path: Path) -> None:
    sprint = read(tmp_path, {"_class_name": "SCMScheduler", "prediction_type": "trigflow", "sigma_data": 0.5})
    assert sprint.resolve(Solver.AUTO) is Solver.SCM
    for config, other in ((sprint, Solver.FLOW_DPM), (sprint, Solver.EULER), (SchedulerConfig(), Solver.SCM)):
        with pytest.raises(InvalidRequest, match="choose auto") as caught:
            config.resolve(other)
        assert caught.value.field == "solver"
    with pytest.raises(ModelDamaged, match="sigma_data"):
        read(tmp_path, {"_class_name": "SCMScheduler", "sigma_data": 1.0})


def test_a_picture_to_begin_from_shortens_the_way_and_keeps_the_steps() -> None:
    noise = torch.ones(1, 1, 1, 1)
    for config, solver in ((SchedulerConfig(), Solver.AUTO), (SchedulerConfig(), Solver.EULER)):
        stepper = config.stepper(solver, 5, lambda _: noise, strength=0.3)
        assert len(stepper) == 5 and stepper.sigma(0) == pytest.approx(0.3)
        assert len(config.stepper(solver, 5, lambda _: noise, strength=0.0)) == 0
    with pytest.raises(InvalidRequest, match="cannot begin from a picture"):
        SchedulerConfig(Solver.SCM).stepper(Solver.AUTO, 2, lambda _: noise, strength=0.5)
