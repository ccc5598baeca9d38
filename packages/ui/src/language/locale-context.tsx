// The pupil's language as a React context: a component asks for the words of its catalogue and for the way its
// language writes numbers. Messages and formats are made in the language room.
import { createTranslator, type Catalogues, type Locale, type Translator } from '@offshoot/language';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

const LocaleContext = createContext<Locale>('de');

/** Everything below speaks this language, react-aria's own words included. */
export function LocaleProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <LocaleContext value={locale}>
      <I18nProvider locale={locale === 'de' ? 'de-DE' : 'en-GB'}>{children}</I18nProvider>
    </LocaleContext>
  );
}

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** The messages of some catalogues in the pupil's language. */
export function useTranslator<K extends string>(catalogues: Catalogues<K>): Translator<K> {
  const locale = useLocale();
  return useMemo(() => createTranslator(locale, catalogues), [locale, catalogues]);
}
