"""Reads `scheduler/scheduler_config.json`: which solver a model was published with, and its flow shift."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from engine.config import read_json
from engine.errors import ModelDamaged
from engine.request import Solver
from engine.solver import (
    SolverStep,
    Velocity,
    euler_schedule,
    flow_dpm,
    flow_dpm_schedule,
    flow_euler,
)

_DPM_CLASSES = ("DPMSolverMultistepScheduler", "FlowDPMSolverMultistepScheduler")
_EULER_CLASSES = ("FlowMatchEulerDiscreteScheduler",)
_NEEDS: dict[str, object] = {  # what Sana models are published with, and the only thing done here
    "algorithm_type": "dpmsolver++",
    "prediction_type": "flow_prediction",
    "final_sigmas_type": "zero",
    "solver_type": "midpoint",
    "num_train_timesteps": 1000,
    "use_flow_sigmas": True,
    **dict.fromkeys(("thresholding", "euler_at_final", "use_dynamic_shifting", "stochastic_sampling"), False),
    **dict.fromkeys(("use_karras_sigmas", "use_exponential_sigmas", "use_beta_sigmas", "use_lu_lambdas"), False),
}
_DEFAULT_SHIFT = 3.0


@dataclass(frozen=True, slots=True)
class SchedulerConfig:
    solver: Solver = Solver.FLOW_DPM
    shift: float = _DEFAULT_SHIFT
    order: int = 2

    @classmethod
    def read(cls, folder: Path) -> SchedulerConfig:
        """
        Raises:
            ModelDamaged: the folder asks for a sampler that flow models do not have.
        """
        file = folder / "scheduler_config.json"
        values = read_json(file)
        kind = values.get("_class_name")
        for name, needed in _NEEDS.items():
            if values.get(name, needed) not in (needed, None):
                raise ModelDamaged(f"{file}: {name} = {str(values[name])[:40]} is not what Sana models use.")
        if kind in _DPM_CLASSES:
            solver, shift, order = (
                Solver.FLOW_DPM,
                values.get("flow_shift", _DEFAULT_SHIFT),
                values.get("solver_order", 2),
            )
        elif kind in _EULER_CLASSES:
            solver, shift, order = Solver.EULER, values.get("shift", _DEFAULT_SHIFT), 1
        else:
            raise ModelDamaged(f"{file} names the sampler {str(kind)[:60]}, which this program does not have.")
        if isinstance(shift, bool) or not isinstance(shift, int | float) or not 0.01 <= shift <= 100.0:
            raise ModelDamaged(f"{file}: the flow shift {str(shift)[:40]} cannot be right: get the model again.")
        if order not in (1, 2) or not math.isfinite(shift):
            raise ModelDamaged(f"{file}: solver order {str(order)[:40]} is not supported: use 1 or 2.")
        return cls(solver, float(shift), int(order))

    def sample(self, wanted: Solver, velocity: Velocity, noise: Tensor, steps: int) -> Iterator[SolverStep]:
        """Runs the wanted solver (`auto`: the model's own) from noise to latent."""
        if self.resolve(wanted) is Solver.EULER:
            return flow_euler(velocity, noise, euler_schedule(steps, self.shift))
        return flow_dpm(velocity, noise, flow_dpm_schedule(steps, self.shift), self.order)

    def resolve(self, wanted: Solver) -> Solver:
        return self.solver if wanted is Solver.AUTO else wanted
