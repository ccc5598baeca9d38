# Times the exported Brian2 network (first argument: the script that `offshoot export brain --format brian2` wrote) without
# its monitors, so that nothing is counted but the simulation. Ways, as second argument:
#   standalone   the model's own step as one C++ program, noise shared by all animals from the export's table
#   cython       the differential equations as people write them: Brian's integrator, its own noise for each neuron,
#   numpy        run step by step from Python
# Prints one JSON object: seconds of the run alone (building and compiling are not in it; the fastest of three), animals, steps.
import importlib.util
import json
import resource
import sys
import tempfile
import time

import brian2 as b2
import numpy as np
from brian2 import ms

REPEATS = 3
script, way, animals, steps = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
spec = importlib.util.spec_from_file_location('exported', script)
exported = importlib.util.module_from_spec(spec)
spec.loader.exec_module(exported)
model = exported.MODEL
step_ms = model['protocol']['stepMs']

if way == 'standalone':
    b2.set_device('cpp_standalone', directory=tempfile.mkdtemp(prefix='offshoot-brian2-'), build_on_run=True)
    b2.prefs.core.default_float_dtype = np.float32
else:
    b2.prefs.codegen.target = way
b2.seed(1)
# The threshold of 1 ms steps (0.5826 sigma sqrt(2 dt / tau) below the model's), so that rates are those of the model.
p = model['parameters']
barrier = p['neuron.threshold'] - 0.5826 * p['neuron.noise'] * (2 * step_ms / p['neuron.membraneTime']) ** 0.5
neurons, animal, wires = (exported.build_steps(model, animals, True) if way == 'standalone'
                          else exported.build_equations(model, animals, step_ms, barrier))
network = b2.Network(neurons, animal, *wires)
network.schedule = exported.SCHEDULE


def time_run(count):
    started = time.process_time()
    network.run(count * step_ms * ms)
    return time.process_time() - started


if way == 'standalone':
    network.run(steps * step_ms * ms)
    device = b2.get_device()
    times = []
    for _ in range(REPEATS):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        device.run(directory=device.project_dir, with_output=False, run_args=[])
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        # By the clock other programs count, by processor time the reading of its files does: the smaller is fairer.
        times.append(min(device._last_run_time, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime))
else:
    # A run begins with making its code, however short it is; the difference of a long and a short one has none of it.
    short = steps // 10
    time_run(short)
    times = []
    for _ in range(REPEATS):
        fixed = time_run(short)
        times.append((time_run(steps) - fixed) * steps / (steps - short))
print(json.dumps({'seconds': min(times), 'animals': animals, 'steps': steps, 'brian2': b2.__version__}))
