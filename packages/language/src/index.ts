// The door of @offshoot/language (docs/architecture.md): sentences by key, and numbers as each language writes them.
export { findCatalogueFaults, type CatalogueFault } from './catalogue-faults.ts';
export { defineCatalogue, mergeCatalogues, type Catalogue, type Catalogues } from './catalogue.ts';
export { chooseLocale, locales, type Locale } from './locale.ts';
export { formatInterval, formatNumber, formatPercent, noBreakSpace, type Exactness } from './number-format.ts';
export { formatDose, formatFormula, formatQuantity, formatUnit } from './quantity-format.ts';
export { createTranslator, translateIfKnown, type Translator, type Values } from './translator.ts';
