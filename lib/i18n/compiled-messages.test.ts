import compile from "icu-minify/compile";
import format from "icu-minify/format";
import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { en } from "./en";
import type { Locale } from "./locales";
import { placeholdersOf } from "./placeholders";
import { zhCN } from "./zh-cn";

const formatters = {
  getDateTimeFormat: (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  getNumberFormat: (...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args),
  getPluralRules: (...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args),
};

function messagesIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(messagesIn) : [];
}

function parsed(locale: Locale, message: string, given: Record<string, never>): string {
  return createTranslator<Record<string, string>>({ locale, messages: { message }, timeZone: "UTC" }).markup(
    "message",
    given,
  );
}

/** Whether a message shows a value as a day or a time. */
function isMoment(message: string, name: string): boolean {
  return message.includes(`{${name}, date`) || message.includes(`{${name}, time`);
}

// The built site formats messages that were compiled beforehand, by other code than the parser that develops with us.
it.each([
  ["en", en],
  ["zh-CN", zhCN],
] as const)("every message in %s says the same when it is compiled", (locale, words) => {
  const differences: string[] = [];
  for (const message of messagesIn(words)) {
    const { values, tags } = placeholdersOf(message);
    for (const value of [0, 1, 2, 12_345]) {
      const given = Object.fromEntries([
        ...values.map((name) => [name, isMoment(message, name) ? new Date(value * 86_400_000) : value]),
        ...tags.map((name) => [name, (chunks: unknown) => `[${String(chunks)}]`]),
      ]);
      const said = format(compile(message), locale, given, { formatters, timeZone: "UTC" });
      if (said !== parsed(locale, message, given)) differences.push(message);
    }
  }
  expect(differences).toEqual([]);
});
