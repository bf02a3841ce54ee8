"use client";
import { useRouter } from "next/navigation";
import { useLocale } from "next-intl";
import { useTheme } from "next-themes";
import { findLocale, LOCALE_COOKIE, type Locale } from "@/lib/i18n/locales";

const YEAR_SECONDS = 31_536_000;

/** The language of the interface and how to change it: a cookie, then the page anew in it. */
export function useLanguage(): { locale: Locale; setLocale: (value: string) => void } {
  const router = useRouter();
  const setLocale = (value: string) => {
    const locale = findLocale(value);
    if (!locale) return;
    document.cookie = `${LOCALE_COOKIE}=${locale}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
    router.refresh();
  };
  return { locale: useLocale(), setLocale };
}

/** Light, dark, or as the system has it. */
export function useColourScheme(): { scheme: string; setScheme: (value: string) => void } {
  const { theme, setTheme } = useTheme();
  return { scheme: theme ?? "system", setScheme: setTheme };
}
