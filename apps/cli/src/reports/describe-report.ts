// What the model sees in a molecule, for people: properties, how it sits in the receptor, what breaks it down.
import { formatFormula, formatNumber, formatQuantity } from '@offshoot/language';
import type { DescriptionObject } from '../contract/description-object.ts';
import type { Words } from '../words/words.ts';
import { layOutTable } from './table.ts';

const INDENT = '  ';
const MOST_ROWS = 12;
/** Contributions are shares of an affinity that is known to two places. */
const SHOWN_PLACES = 2;

export function reportDescription(description: DescriptionObject, words: Words): string[] {
  const band: [string, string] = [words.say('report.band'), words.say(`band.${description.mammalBand}`)];
  const { insect, breakdown } = description;
  if (insect === null) return [...layOutTable(['text', 'last'], [band]), words.say('report.band.only')];
  return [
    ...(description.words === null ? [] : [description.words[words.locale], '']),
    ...layOutTable(['text', 'last'], [...propertyRows(description, words), ...receptorRows(insect, words), band]),
    '',
    words.say('report.contributions'),
    ...layOutTable(['text'], contributionRows(insect, words)).map((line) => INDENT + line),
    '',
    words.say('report.breakdown'),
    ...breakdownLines(breakdown ?? [], words).map((line) => INDENT + line),
  ];
}

type Insect = NonNullable<DescriptionObject['insect']>;

function propertyRows(
  { smiles, formula, mass, logP, tpsa, neutralShare }: DescriptionObject,
  words: Words,
): [string, string][] {
  const { locale } = words;
  return [
    [words.say('report.molecule'), `${smiles ?? ''}  ${formatFormula(formula ?? '')}`],
    [words.say('report.mass'), formatQuantity(locale, mass ?? NaN, 'Da')],
    [words.say('report.logp'), words.number(logP ?? NaN)],
    [words.say('report.tpsa'), formatQuantity(locale, tpsa ?? NaN, 'A2')],
    [words.say('report.neutral', { pH: neutralShare?.pH ?? NaN }), words.share(neutralShare?.share ?? NaN)],
  ];
}

function receptorRows({ pocket, pIC50, efficacy }: Insect, words: Words): [string, string][] {
  return [
    [words.say('report.affinity', { pocket: words.lab('pocket', pocket) }), words.number(pIC50)],
    [words.say('report.efficacy'), words.number(efficacy)],
  ];
}

/** The largest contributions first; atoms are counted from 1 for people. */
function contributionRows({ contributions }: Insect, words: Words): [string, string][] {
  const sorted = [...contributions].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return sorted.slice(0, MOST_ROWS).map(({ atom, site, value }) => {
    const place = words.lab('site', site);
    const name =
      atom === null
        ? words.say('report.contribution.whole', { site: place })
        : words.say('report.contribution.atom', { atom: atom + 1, site: place });
    return [name, formatNumber(words.locale, value, { places: SHOWN_PLACES })];
  });
}

function breakdownLines(breakdown: NonNullable<DescriptionObject['breakdown']>, words: Words): string[] {
  if (breakdown.length === 0) return [words.say('report.breakdown.none')];
  return breakdown
    .slice(0, MOST_ROWS)
    .map(({ enzyme, rate, product }) =>
      words.say('report.breakdown.line', { enzyme: words.lab('enzyme', enzyme), rate, product }),
    );
}
