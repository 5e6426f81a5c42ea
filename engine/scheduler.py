"""Reads `scheduler/scheduler_config.json`: which solver a model was published with, and its flow shift."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from engine.config import read_json
from engine.errors import InvalidRequest, ModelDamaged
from engine.request import Solver
from engine.solver import (
    LEAST_STRENGTH,
    SCM_DEVIATION,
    FlowDpm,
    FlowEuler,
    Schedule,
    Scm,
    SolverState,
    SolverStep,
    Stepper,
    Velocity,
    euler_schedule,
    flow_dpm_schedule,
    scm_times,
    solve,
)

_DPM_CLASSES = ("DPMSolverMultistepScheduler", "FlowDPMSolverMultistepScheduler")
_EULER_CLASSES = ("FlowMatchEulerDiscreteScheduler",)
_SCM_CLASSES = ("SCMScheduler",)
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
_SCM_NEEDS = {"prediction_type": "trigflow", "sigma_data": SCM_DEVIATION}
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
        if kind in _SCM_CLASSES:
            for name, needed in _SCM_NEEDS.items():
                if values.get(name, needed) != needed:
                    raise ModelDamaged(f"{file}: {name} = {str(values[name])[:40]} is not what Sprint models use.")
            return cls(Solver.SCM, shift=1.0, order=1)
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

    def stepper(self, wanted: Solver, steps: int, fresh: Callable[[int], Tensor], strength: float = 1.0) -> Stepper:
        """The wanted solver (`auto`: the model's own) with its schedule.

        Args:
            steps: all of which are run, whatever the strength.
            fresh: standard noise of the latent's shape for a step, for the solver that needs it.
            strength: the share of noise to begin at; 1: noise alone. Below `LEAST_STRENGTH` there is no step.
        Raises:
            InvalidRequest: the solver does not fit the model, or cannot begin from a picture.
        """
        solver = self.resolve(wanted)
        if solver is Solver.SCM:
            if strength < 1.0:
                raise InvalidRequest(
                    "source",
                    "Sprint models cannot begin from a picture (they go from noise in one stride): choose another.",
                )
            return Scm(scm_times(steps), fresh)
        if strength < LEAST_STRENGTH:
            return FlowEuler(Schedule([0.0], []))
        if solver is Solver.EULER:
            return FlowEuler(euler_schedule(steps, self.shift, strength))
        return FlowDpm(flow_dpm_schedule(steps, self.shift, strength), self.order)

    def sample(
        self, wanted: Solver, velocity: Velocity, noise: Tensor, steps: int, fresh: Callable[[], Tensor]
    ) -> Iterator[SolverStep]:
        """Runs the wanted solver from noise to latent.

        Args:
            fresh: draws new noise of the same shape, for the solver that needs it.
        Raises:
            InvalidRequest: the solver does not fit the model.
        """
        return solve(self.stepper(wanted, steps, lambda _step: fresh()), velocity, SolverState(0, noise.float()))

    def resolve(self, wanted: Solver) -> Solver:
        if wanted is Solver.AUTO:
            return self.solver
        if (wanted is Solver.SCM) != (self.solver is Solver.SCM):
            kind = "was distilled for" if self.solver is Solver.SCM else "cannot be sampled with"
            raise InvalidRequest("solver", f"This model {kind} the solver scm: choose auto.")
        return wanted
