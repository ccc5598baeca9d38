// The Python program of the PyNN export, without its data. It lays the network out of PyNN's standard cells and synapses and
// runs it in slices; between two slices it does what PyNN has no word for, as far as its interface lets it.

export const PYNN_PROGRAM = String.raw`
def merge(wires, size, only):
    """Wires as a matrix, sender by receiver: several synapses of a pair act as one with the sum of their weights."""
    matrix = np.zeros((size, size))
    for sender, (targets, weights) in enumerate(zip(wires['targets'], wires['weights'])):
        if only[sender]:
            np.add.at(matrix[sender], np.array(targets, dtype=int), weights)
    return matrix


def project(sim, cells, matrix, receptor, delay):
    """One projection for all wires of a matrix. Strengths are set later, all at once."""
    pairs = [(int(i), int(j), 0.0, delay) for i, j in zip(*np.nonzero(matrix))]
    if not pairs:
        return None
    return sim.Projection(cells, cells, sim.FromListConnector(pairs), receptor_type=receptor)


class Brain:
    """The network, and what of an animal is kept outside of it: noise, gates, desensitisation, fatigue of inhibition."""

    def __init__(self, sim, model):
        self.sim, self.model = sim, model
        p, one, step = model['parameters'], model['animal'], model['step']['constants']
        regions = model['connectome']['regions']
        per_neuron = lambda values: np.repeat(np.asarray(values, float), [region['neurons'] for region in regions])
        self.size = size = len(model['connectome']['bias'])
        self.dt, self.tau = step['stepMs'], p['neuron.membraneTime']
        self.inhibits = per_neuron([region['id'] == 'inhibitory' for region in regions]).astype(bool)
        bias = np.array(model['connectome']['bias'])
        for extra in model['neuronCurrents']:
            bias[extra['neuron']] += extra['current']
        self.drive = bias + per_neuron(one['currents'])
        self.gates = per_neuron(one['receptorDrive'])
        sim.setup(timestep=self.dt, min_delay=self.dt)
        # One nF: a current of 1 nA then moves a cell by 1 mV per ms, and x mV of drive are x/tau nA.
        self.cells = sim.Population(size, sim.IF_curr_exp(
            cm=1.0, tau_m=self.tau, v_rest=0.0, v_reset=-p['neuron.resetDepth'], tau_refrac=p['neuron.refractoryTime'],
            v_thresh=step['threshold'] - step['restAboveReset'], i_offset=0.0,
            tau_syn_E=p['synapse.time'], tau_syn_I=p['neuron.adaptationTime']))
        self.cells.initialize(v=np.array(model['startVoltages']))
        self.cells.record('spikes')
        delay = p['synapse.delay']
        wires, fibre = model['connectome']['synapses'], model['connectome']['fibre']
        self.strengths = {name: merge(part, size, who) for name, part, who in [
            ('excitatory', wires, ~self.inhibits), ('inhibitory', wires, self.inhibits), ('fibre', fibre, ~self.inhibits)]}
        if one['fibreWeight'] == 0:
            self.strengths['fibre'][:] = 0
        # Inhibition has the time course of excitation here, so it goes to the same receptor, with negative weights; the
        # receptor that is left is the adaptation: each cell inhibits itself, slowly.
        self.projections = {name: project(sim, self.cells, matrix, 'excitatory', delay)
                            for name, matrix in self.strengths.items()}
        adaptation = project(sim, self.cells, np.eye(size), 'inhibitory', self.dt)
        adaptation.set(weight=-p['neuron.adaptationJump'] / self.tau * np.eye(size))
        self.desensitised, self.rate, self.counted = 0.0, p['synapse.inhibitoryRateAtStart'], 0
        self.noise = self.read_noise()
        self.update(0, 0)

    def read_noise(self):
        """The noise of the export as currents, nA: one row a step, one column a neuron."""
        noise, step = self.model['noise'], self.model['step']['constants']
        table = np.frombuffer(base64.b64decode(noise['table']), dtype='<f4')
        size = step['noiseSize'] / (step['take'] * self.tau)
        return np.array([table[start:start + self.size] for start in noise['offsets']]) * size

    def update(self, time, since):
        """Gates, desensitisation and fatigue after another slice; all times in ms."""
        p, one = self.model['parameters'], self.model['animal']
        drugged = time >= self.model['protocol']['drugFromMs']
        if drugged:
            self.desensitised += (one['desensitisation'] - self.desensitised) * (
                1 - np.exp(-since / p['receptor.desensitisationTime']))
        hearing = 1 - self.desensitised
        open_gates = self.gates * hearing * drugged
        self.cells.set(tau_m=self.tau / (1 + open_gates),
                       v_rest=(self.drive + open_gates * p['neuron.gateReversal']) / (1 + open_gates))
        if since > 0:
            counts = self.cells.get_spike_counts()
            spikes = sum(count for place, (_, count) in enumerate(sorted(counts.items())) if self.inhibits[place])
            seconds = p['synapse.inhibitoryRateTime'] / 1000
            self.rate = self.rate * np.exp(-since / p['synapse.inhibitoryRateTime']) + (
                (spikes - self.counted) / (self.inhibits.sum() * seconds))
            self.counted = spikes
        tired = (self.rate / one['inhibitionFatigueRate']) ** 4
        now = {'excitatory': one['excitatoryWeight'] * hearing, 'inhibitory': -one['inhibitoryWeight'] / (1 + tired),
               'fibre': one['excitatoryWeight'] * hearing * one['fibreWeight']}
        for name, projection in self.projections.items():
            if projection is not None and (name == 'inhibitory' or since == 0 or one['desensitisation'] > 0.01):
                projection.set(weight=now[name] / self.tau * self.strengths[name])

    def run(self, steps, slice_steps):
        for step in range(steps):
            if step > 0 and step % slice_steps == 0:
                self.update(step * self.dt, slice_steps * self.dt)
            self.cells.set(i_offset=self.noise[step])
            self.sim.run(self.dt)

    def rates(self, read_from, steps):
        """Rate of each region from a time on, Hz."""
        trains = self.cells.get_data('spikes').segments[0].spiketrains
        found, start = {}, 0
        for region in self.model['connectome']['regions']:
            end = start + region['neurons']
            spikes = sum(int((np.asarray(train.rescale('ms')) >= read_from).sum()) for train in trains[start:end])
            found[region['id']] = spikes / (region['neurons'] * (steps * self.dt - read_from) / 1000)
            start = end
        return found


def main():
    parser = argparse.ArgumentParser(description=MODEL['title'])
    parser.add_argument('--backend', default='brian2', help='module of PyNN that simulates: brian2, neuron, nest')
    parser.add_argument('--steps', type=int, default=MODEL['protocol']['steps'], help='of the protocol, to stop early')
    parser.add_argument('--read-from', type=float, default=MODEL['protocol']['readFromMs'], help='ms')
    parser.add_argument('--slice', type=int, default=10, help='steps between two looks at the fatigue of inhibition')
    parser.add_argument('--json', action='store_true', help='print one JSON object')
    args = parser.parse_args()
    brain = Brain(importlib.import_module('pyNN.' + args.backend), MODEL)
    brain.run(args.steps, args.slice)
    rates = brain.rates(args.read_from, args.steps)
    if args.json:
        print(json.dumps({'title': MODEL['title'], 'backend': args.backend, 'rates': rates}))
        return
    print(MODEL['title'])
    for region, rate in rates.items():
        print('%-20s %6.2f Hz' % (region, rate))


if __name__ == '__main__':
    main()
`;
