// The Python program of the Brian2 export, without its data. It runs the same brain in Brian 2.5: with our own rule of a
// step (the same bits), or with the model's differential equations and Brian's integrator.

/** Stands before the data. */
export const BRIAN2_HEAD = String.raw`
import argparse
import base64
import json

import brian2 as b2
import numpy as np
from brian2 import ms

# Synapses first, neurons next: a spike of step t then arrives before the update of step t + delay.
SCHEDULE = ['start', 'synapses', 'groups', 'thresholds', 'resets', 'end']

# What all parts of one animal share: desensitisation, strengths of synapses, and four leaky pools that spikes fill.
ANIMAL = '''
desensitised : 1
open : 1
excitatory : 1
inhibitory : 1
fibre : 1
inhibitory_rate : 1
behavioural : 1
cardiac : 1
nerve : 1
n_inhibitory : 1
n_behavioural : 1
n_cardiac : 1
n_nerve : 1
'''
POOLS = [('inhibitory', 'inhibitory_rate'), ('dopamineBehavioural', 'behavioural'),
         ('dopamineCardiac', 'cardiac'), ('cardiac', 'nerve')]
COUNTS = ['n_inhibitory', 'n_behavioural', 'n_cardiac', 'n_nerve']


def read_noise(model):
    """The noise of the export: one row a step, one column a neuron, standard normal."""
    table = np.frombuffer(base64.b64decode(model['noise']['table']), dtype='<f4')
    neurons = len(model['connectome']['bias'])
    return np.array([table[start:start + neurons] for start in model['noise']['offsets']])


def spans(model):
    """First neuron and the one after the last, by region."""
    found, start = {}, 0
    for region in model['connectome']['regions']:
        found[region['id']] = (start, start + region['neurons'])
        start += region['neurons']
    return found


def by_neuron(model, values):
    """One value a region -> one value a neuron."""
    return np.repeat(values, [region['neurons'] for region in model['connectome']['regions']])


def connect(synapses, wires, neurons, animals):
    """Lays the wires of each animal, ordered by the sending neuron."""
    sender = np.repeat(np.arange(neurons), [len(targets) for targets in wires['targets']])
    receiver = np.array([target for targets in wires['targets'] for target in targets], dtype=int)
    weight = np.array([value for weights in wires['weights'] for value in weights])
    offsets = np.repeat(np.arange(animals) * neurons, len(sender))
    synapses.connect(i=np.tile(sender, animals) + offsets, j=np.tile(receiver, animals) + offsets)
    synapses.weight = np.tile(weight, animals)


def wire(model, neurons, animal, count, delay):
    """Synapses, the extra fibre, and the counting of spikes by the pools."""
    size = len(model['connectome']['bias'])
    parts = []
    for order, (name, strength) in enumerate([('synapses', 'strength'), ('fibre', 'fibre_strength')]):
        if not any(model['connectome'][name]['targets']):
            continue
        synapses = b2.Synapses(neurons, neurons, 'weight : 1', on_pre='s_post += weight*%s_pre' % strength,
                               delay=delay, name='wires_' + name)
        synapses.pre.order = order
        connect(synapses, model['connectome'][name], size, count)
        parts.append(synapses)
    for (region, _), counter in zip(POOLS, COUNTS):
        start, end = spans(model)[region]
        cells = (np.arange(count)[:, None] * size + np.arange(start, end)).ravel()
        counting = b2.Synapses(neurons, animal, on_pre='%s_post += 1' % counter, name='count_' + counter)
        counting.pre.when = 'resets'
        counting.connect(i=cells, j=cells // size)
        parts.append(counting)
    return parts


def link(neurons, animal, names, index):
    for name in names:
        setattr(neurons, name, b2.linked_var(animal, name, index=index))
`;

/** The two rules and the main program; stands after the data's reader. */
export const BRIAN2_RULES = String.raw`
def build_steps(model, count, shared_noise):
    """The model's own rule: one exact step, float32, voltages counted from the reset value."""
    step, constants = model['step'], model['step']['constants']
    size = len(model['connectome']['bias'])
    dt = b2.defaultclock.dt = constants['stepMs'] * ms
    space = {
        'keep_v': constants['keepVoltage'], 'keep_s': constants['keepInput'], 'keep_a': constants['keepAdaptation'],
        'threshold': constants['threshold'], 'reversal': constants['reversal'], 'jump': constants['adaptationJump'],
        'noise_size': constants['noiseSize'], 'share': constants['desensitisationShare'],
        'plateau': step['desensitisation'], 'weight_e': step['excitatory'], 'weight_i': step['inhibitory'],
        'weight_f': step['fibre'], 'per_rate': step['perFatigueRate'], 'rest_steps': constants['refractorySteps'],
        'drug_from': (constants['drugFrom'] - 0.5) * dt, 'size': size,
    }
    for (_, level), pool in zip(POOLS, step['pools']):
        space['keep_' + level], space['jump_' + level] = pool['keep'], pool['jump']
    animal = b2.NeuronGroup(count, ANIMAL, dt=dt, namespace=space, name='animal')
    for (_, level), pool in zip(POOLS, step['pools']):
        setattr(animal, level, pool['start'])
    animal.run_regularly('''
        missing = plateau - desensitised
        desensitised = missing*share*int(t >= drug_from) + desensitised
        hearing = 1 - desensitised
        open = hearing*int(t >= drug_from)
        tired = inhibitory_rate*per_rate
        squared = tired*tired
        excitatory = weight_e*hearing
        inhibitory = weight_i/(squared*squared + 1)
        fibre = weight_e*hearing*weight_f
        ''', when='start')
    animal.run_regularly('\n'.join(
        '%s = %s*keep_%s + jump_%s*%s\n%s = 0' % (level, level, level, level, counter, counter)
        for (_, level), counter in zip(POOLS, COUNTS)), when='end')
    if shared_noise:
        space['noise'] = b2.TimedArray(read_noise(model), dt=dt)
    neurons = b2.NeuronGroup(count * size, '''
        v : 1
        s : 1
        a : 1
        own_noise : 1
        held : 1
        strength : 1
        fibre_strength : 1
        conductance : 1 (constant)
        drive : 1 (constant)
        own : 1 (constant)
        inhibits : 1 (constant)
        open : 1 (linked)
        excitatory : 1 (linked)
        inhibitory : 1 (linked)
        fibre : 1 (linked)
        ''', threshold='v >= threshold', reset='v = 0; held = rest_steps; a += jump',
        dt=dt, namespace=space, name='neurons')
    link(neurons, animal, ['open', 'excitatory', 'inhibitory', 'fibre'], np.arange(count * size) // size)
    neurons.run_regularly('strength = excitatory*(1 - inhibits) + inhibitory*inhibits\n'
                          'fibre_strength = fibre', when='before_synapses')
    # On its own, so that what the update reads has already been rounded to float32.
    neurons.run_regularly('own_noise = ' + ('noise(t, i % size)' if shared_noise else 'randn()'), when='before_groups')
    neurons.run_regularly('''
        o = conductance*open
        own_now = own + own_noise*noise_size
        next_v = v*(keep_v - o) + (drive + o*reversal) + own_now + (s - a)
        v = next_v*int(next_v > 0)*int(held < 0.5)
        held = held - int(held > 0.5)
        s = s*keep_s
        a = a*keep_a
        ''', when='groups')
    neurons.v = np.tile(np.array(model['startVoltages']) + constants['restAboveReset'], count)
    neurons.conductance = np.tile(by_neuron(model, step['conductance']), count)
    neurons.drive = np.tile(by_neuron(model, step['drive']), count)
    neurons.own = np.tile(step['ownDrive'], count)
    neurons.inhibits = np.tile(by_neuron(model, [float(r['id'] == 'inhibitory')
                                                 for r in model['connectome']['regions']]), count)
    delay = (constants['delaySteps'] - 1) * dt
    return neurons, animal, wire(model, neurons, animal, count, delay)


def build_equations(model, count, dt_ms, threshold):
    """The same model as differential equations for Brian's own integrator, with noise of Brian's own."""
    p, one = model['parameters'], model['animal']
    b2.defaultclock.dt = dt_ms * ms
    size = len(model['connectome']['bias'])
    space = {
        'tau_m': p['neuron.membraneTime'] * ms, 'tau_s': p['synapse.time'] * ms, 'tau_a': p['neuron.adaptationTime'] * ms,
        'tau_d': p['receptor.desensitisationTime'] * ms, 'tau_g': p['synapse.inhibitoryRateTime'] * ms,
        'tau_c': p['synapse.cardiacRateTime'] * ms, 'tau_da': p['dopamine.poolTime'] / one['dopamineUptake'] * ms,
        'sigma': p['neuron.noise'], 'reversal': p['neuron.gateReversal'], 'reset_v': -p['neuron.resetDepth'],
        'jump': p['neuron.adaptationJump'], 'threshold': threshold, 'plateau': one['desensitisation'],
        'weight_e': one['excitatoryWeight'], 'weight_i': one['inhibitoryWeight'], 'weight_f': one['fibreWeight'],
        'fatigue': one['inhibitionFatigueRate'], 'drug_from': model['protocol']['drugFromMs'] * ms,
    }
    sizes = {region['id']: region['neurons'] for region in model['connectome']['regions']}
    release = p['dopamine.poolTime'] / 1000
    jumps = [1 / (sizes['inhibitory'] * p['synapse.inhibitoryRateTime'] / 1000),
             one['dopamineRelease'][0] / (sizes['dopamineBehavioural'] * p['dopamine.behaviouralRestRate'] * release),
             one['dopamineRelease'][1] / (sizes['dopamineCardiac'] * p['dopamine.cardiacRestRate'] * release),
             1 / (sizes['cardiac'] * p['synapse.cardiacRateTime'] / 1000)]
    animal = b2.NeuronGroup(count, '''
        ddesensitised/dt = int(t >= drug_from)*(plateau - desensitised)/tau_d : 1
        dinhibitory_rate/dt = -inhibitory_rate/tau_g : 1
        dbehavioural/dt = -behavioural/tau_da : 1
        dcardiac/dt = -cardiac/tau_da : 1
        dnerve/dt = -nerve/tau_c : 1
        open : 1
        excitatory : 1
        inhibitory : 1
        fibre : 1
        n_inhibitory : 1
        n_behavioural : 1
        n_cardiac : 1
        n_nerve : 1
        ''', method='euler', dt=dt_ms * ms, namespace=space, name='animal')
    animal.inhibitory_rate, animal.nerve = p['synapse.inhibitoryRateAtStart'], p['synapse.cardiacRateAtStart']
    animal.behavioural = animal.cardiac = 1
    animal.run_regularly('''
        open = int(t >= drug_from)*(1 - desensitised)
        excitatory = weight_e*(1 - desensitised)
        inhibitory = -weight_i/(1 + (inhibitory_rate/fatigue)**4)
        fibre = excitatory*weight_f
        ''', when='start')
    animal.run_regularly('\n'.join('%s += %r*%s\n%s = 0' % (level, jump, counter, counter)
                                   for (_, level), jump, counter in zip(POOLS, jumps, COUNTS)), when='end')
    neurons = b2.NeuronGroup(count * size, '''
        dv/dt = (drive + conductance*open*(reversal - v) - v + s - a)/tau_m + sigma*sqrt(2/tau_m)*xi : 1 (unless refractory)
        ds/dt = -s/tau_s : 1
        da/dt = -a/tau_a : 1
        strength : 1
        fibre_strength : 1
        conductance : 1 (constant)
        drive : 1 (constant)
        inhibits : 1 (constant)
        open : 1 (linked)
        excitatory : 1 (linked)
        inhibitory : 1 (linked)
        fibre : 1 (linked)
        ''', threshold='v >= threshold', reset='v = reset_v; a += jump', refractory=p['neuron.refractoryTime'] * ms,
        method='euler', dt=dt_ms * ms, namespace=space, name='neurons')
    link(neurons, animal, ['open', 'excitatory', 'inhibitory', 'fibre'], np.arange(count * size) // size)
    neurons.run_regularly('strength = excitatory*(1 - inhibits) + inhibitory*inhibits\n'
                          'fibre_strength = fibre', when='before_synapses')
    neurons.run_regularly('v = clip(v, reset_v, 1000)', when='after_groups')
    bias = np.array(model['connectome']['bias'])
    for extra in model['neuronCurrents']:
        bias[extra['neuron']] += extra['current']
    neurons.v = np.tile(model['startVoltages'], count)
    neurons.drive = np.tile(bias + by_neuron(model, one['currents']), count)
    neurons.conductance = np.tile(by_neuron(model, one['receptorDrive']), count)
    neurons.inhibits = np.tile(by_neuron(model, [float(r['id'] == 'inhibitory')
                                                 for r in model['connectome']['regions']]), count)
    return neurons, animal, wire(model, neurons, animal, count, (p['synapse.delay'] - dt_ms) * ms)


def fingerprint(neurons):
    """FNV-1a over the bytes of voltages, inputs and adaptations of the first animal, as the kernels make it."""
    size = len(MODEL['connectome']['bias'])
    state = np.concatenate([np.asarray(getattr(neurons, name)[:size], dtype='<f4') + np.float32(0) for name in 'vsa'])
    value = 0x811C9DC5
    for byte in state.tobytes():
        value = ((value ^ byte) * 0x01000193) & 0xFFFFFFFF
    return value


def main():
    parser = argparse.ArgumentParser(description=MODEL['title'])
    parser.add_argument('--rule', choices=['step', 'equations'], default='step',
                        help="the model's own exact step (the same bits), or Brian's integrator on the equations")
    parser.add_argument('--dt', type=float, default=0.1, help='step of the equations, ms')
    parser.add_argument('--threshold', type=float, default=MODEL['parameters']['neuron.threshold'],
                        help='threshold of the equations, mV above rest')
    parser.add_argument('--noise', choices=['export', 'own'], default='export',
                        help="noise of the step rule: the export's, or Brian's, other for each neuron and animal")
    parser.add_argument('--seed', type=int, default=1, help="of Brian's own noise")
    parser.add_argument('--animals', type=int, default=1, help='copies of the animal in one network')
    parser.add_argument('--target', choices=['numpy', 'cython', 'cpp_standalone'], default='numpy')
    parser.add_argument('--folder', default='brian2-standalone', help='where cpp_standalone builds')
    parser.add_argument('--steps', type=int, default=MODEL['protocol']['steps'], help='of the protocol, to stop early')
    parser.add_argument('--json', action='store_true', help='print one JSON object')
    args = parser.parse_args()
    exact = args.rule == 'step'
    if args.target == 'cpp_standalone':
        b2.set_device('cpp_standalone', directory=args.folder, build_on_run=True)
    else:
        b2.prefs.codegen.target = args.target
    # With these two the numpy target rounds exactly as the model does.
    b2.prefs.codegen.loop_invariant_optimisations = not exact
    b2.prefs.core.default_float_dtype = np.float32 if exact else np.float64
    b2.seed(args.seed)
    neurons, animal, wires = (build_steps(MODEL, args.animals, args.noise == 'export') if exact
                              else build_equations(MODEL, args.animals, args.dt, args.threshold))
    spikes = b2.SpikeMonitor(neurons)
    traces = b2.StateMonitor(animal, ['behavioural', 'cardiac', 'nerve'], record=True, when='end', order=1,
                             dt=MODEL['protocol']['sampleMs'] * ms)
    network = b2.Network(neurons, animal, spikes, traces, *wires)
    network.schedule = SCHEDULE
    network.run(args.steps * MODEL['protocol']['stepMs'] * ms)
    report(args, exact, neurons, spikes, traces)


def report(args, exact, neurons, spikes, traces):
    size = len(MODEL['connectome']['bias'])
    seconds = args.steps * MODEL['protocol']['stepMs'] / 1000 - MODEL['protocol']['readFromMs'] / 1000
    who = np.asarray(spikes.i)[np.asarray(spikes.t / ms) >= MODEL['protocol']['readFromMs'] - 1e-6] % size
    rates = {region: float(np.count_nonzero((who >= start) & (who < end)) / ((end - start) * seconds * args.animals))
             for region, (start, end) in spans(MODEL).items()} if seconds > 0 else {}
    read = np.asarray(traces.t / ms) >= MODEL['protocol']['readFromMs'] - 1e-6
    levels = {name: float(np.mean(getattr(traces, name)[:, read])) if read.any() else None
              for name in ['behavioural', 'cardiac', 'nerve']}
    found = {'title': MODEL['title'], 'rule': args.rule, 'rates': rates, 'pools': levels}
    if exact and args.noise == 'export':
        found['stateHash'] = fingerprint(neurons)
    if args.target == 'cpp_standalone':
        found['seconds'] = b2.get_device()._last_run_time
    if args.json:
        print(json.dumps(found))
        return
    print(MODEL['title'])
    for region, rate in rates.items():
        print('%-20s %6.2f Hz' % (region, rate))
    for name, level in levels.items():
        print('%-20s %s' % (name, 'not read' if level is None else '%6.3f' % level))
    if 'stateHash' in found:
        print('state after the last step, hash: %d' % found['stateHash'])


if __name__ == '__main__':
    main()
`;
