import { DEFAULT_LOCALE, findLocale, type Locale } from "@/lib/i18n/locales";

/** The language of mail to somebody who chose it, or did not. */
export function mailLocale(chosen: string | null | undefined): Locale {
  return findLocale(chosen ?? undefined) ?? DEFAULT_LOCALE;
}
