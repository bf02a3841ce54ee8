import { cookies, headers } from "next/headers";
import { en, type Messages } from "./en";
import { findLocale, LOCALE_COOKIE, type Locale, negotiateLocale } from "./locales";
import { zhCN } from "./zh-cn";

const MESSAGES: Record<Locale, Messages> = { en, "zh-CN": zhCN };

/** What next-intl needs of a request: its language, words and clock. One `now` a request keeps server and browser alike. */
export async function requestWords(demanded: Locale | undefined) {
  const [jar, head] = await Promise.all([cookies(), headers()]);
  const locale = findLocale(demanded) ?? negotiateLocale(jar.get(LOCALE_COOKIE)?.value, head.get("accept-language"));
  return { locale, messages: MESSAGES[locale], now: new Date(), timeZone: "UTC" };
}
