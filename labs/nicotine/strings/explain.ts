// Words for the stages of the chain, as `explain` names them.
import { defineCatalogue } from '@offshoot/language';

export const explainWords = defineCatalogue({
  de: {
    'stage.uptake': 'Aufnahme durch Darm und Haut',
    'stage.distribution': 'Verteilung im Körper',
    'stage.breakdown': 'Abbau durch Enzyme',
    'stage.excretion': 'Ausscheidung',
    'stage.barrier': 'Wand um das Gehirn',
    'stage.grip': 'Haftkraft an der Tasche',
    'stage.opening': 'Öffnen und Ermüden',
    'stage.brain': 'Gehirn',
    'stage.quirk': 'Herzmacke (erfunden)',
    'stage.heart': 'Herz',
  },
  en: {
    'stage.uptake': 'uptake through gut and skin',
    'stage.distribution': 'distribution in the body',
    'stage.breakdown': 'breakdown by enzymes',
    'stage.excretion': 'excretion',
    'stage.barrier': 'wall around the brain',
    'stage.grip': 'grip on the pocket',
    'stage.opening': 'opening and tiring',
    'stage.brain': 'brain',
    'stage.quirk': 'heart quirk (made up)',
    'stage.heart': 'heart',
  },
});
