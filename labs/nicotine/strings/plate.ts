// Words of the plate: groups, states of a well, the first sentence of every result, the loupe.
import { defineCatalogue } from '@offshoot/language';

export const plateWords = defineCatalogue({
  de: {
    'plate.title': 'Was geschah',
    'plate.gone':
      'Von diesem Versuch sind die Zahlen aufbewahrt. Die einzelnen Tiere lassen sich noch einmal rechnen: Es kommt genau dasselbe heraus.',
    'plate.computeAgain': 'Noch einmal rechnen',
    'plate.empty': '500 Insekten-Völker warten. Drücke „Testen“ und sieh, wessen Herz stolpert.',
    'plate.name': 'Platte mit {count} Völkern, Dosis {dose}',
    'group.quirk': 'mit Herzmacke',
    'group.ordinary': 'ohne Herzmacke',
    'group.bee': 'Biene',
    'group.hoverfly': 'Schwebfliege',
    'group.lacewing': 'Florfliege',
    'group.unknown': 'Insekt',
    'plate.heading': '{group} · {count}',
    'plate.heading.useful': 'Nützlinge · {count}, davon {bees} Bienen (zuerst)',
    'state.empty': 'noch nicht gerechnet',
    'state.calm': 'ruhig',
    'state.stumble': 'stolpert',
    'state.dead': 'tot',
    'plate.well': 'Volk {number}, {group}: {state}',
    'plate.dose': 'Dosis',
    'plate.loupe': 'Welches Volk?',
    'plate.loupe.close': 'Schließen',
    'result.stumble':
      '<b>{quirkShare}</b> der Insekten mit Herzmacke stolpern, <b>{others}</b>\u00a0von\u00a0{othersCount} der anderen, <b>{bees}</b>\u00a0von\u00a0{beesCount} Bienen ({beesRange}).',
    'result.dead':
      'Tot: {quirkShare} mit Herzmacke, {others} von {othersCount} der anderen, {bees} von {beesCount} Bienen.',
    'result.atMost': 'höchstens {high}',
    'result.between': '{low} bis {high}',
    'result.atDose': 'Bei Dosis {dose}',
    'result.waiting': 'Bei Dosis {dose} wird noch gerechnet: {done} von {count} Völkern.',
  },
  en: {
    'plate.title': 'What happened',
    'plate.gone':
      'The figures of this try are kept. Its animals can be computed once more: exactly the same will come out.',
    'plate.computeAgain': 'Compute once more',
    'plate.empty': '500 insect populations are waiting. Press “Test” and see whose heart stumbles.',
    'plate.name': 'Plate of {count} populations, dose {dose}',
    'group.quirk': 'with the heart quirk',
    'group.ordinary': 'without the heart quirk',
    'group.bee': 'bee',
    'group.hoverfly': 'hoverfly',
    'group.lacewing': 'lacewing',
    'group.unknown': 'insect',
    'plate.heading': '{group} · {count}',
    'plate.heading.useful': 'useful insects · {count}, {bees} of them bees (first)',
    'state.empty': 'not computed yet',
    'state.calm': 'calm',
    'state.stumble': 'stumbles',
    'state.dead': 'dead',
    'plate.well': 'Population {number}, {group}: {state}',
    'plate.dose': 'Dose',
    'plate.loupe': 'Which population?',
    'plate.loupe.close': 'Close',
    'result.stumble':
      '<b>{quirkShare}</b> of the insects with the heart quirk stumble, <b>{others}</b>\u00a0of\u00a0{othersCount} others, <b>{bees}</b>\u00a0of\u00a0{beesCount} bees ({beesRange}).',
    'result.dead':
      'Dead: {quirkShare} with the heart quirk, {others} of {othersCount} others, {bees} of {beesCount} bees.',
    'result.atMost': '{high} at most',
    'result.between': '{low} to {high}',
    'result.atDose': 'At dose {dose}',
    'result.waiting': 'Dose {dose} is still being computed: {done} of {count} populations.',
  },
});
