/** The languages of the interface, the default first. */
export const LOCALES = ["en", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = "en";

/** The cookie that remembers a person's choice. */
export const LOCALE_COOKIE = "locale";

/** Each language in its own words. */
export const LOCALE_NAMES: Record<Locale, string> = { en: "English", "zh-CN": "简体中文" };

/** The locale where `value` names one exactly. */
export function findLocale(value: string | undefined): Locale | undefined {
  return LOCALES.find((locale) => locale === value);
}

/**
 * The language to answer in: the cookie, else the best of `Accept-Language` by its quality values (RFC 9110 §12.5.4),
 * else the default. Any Chinese is answered in Simplified Chinese. Never throws.
 */
export function negotiateLocale(cookie: string | undefined, acceptLanguage: string | null): Locale {
  const chosen = findLocale(cookie);
  if (chosen) return chosen;
  const wanted = (acceptLanguage ?? "")
    .slice(0, 1000)
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const quality = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((q) => q !== undefined);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (tag === "en" || tag.startsWith("en-")) return "en";
    if (tag === "zh" || tag.startsWith("zh-")) return "zh-CN";
  }
  return DEFAULT_LOCALE;
}
