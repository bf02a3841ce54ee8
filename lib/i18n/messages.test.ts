import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { en } from "./en";
import { isUsageOf, keyUsagesOf } from "./key-usage";
import { placeholdersOf } from "./placeholders";
import { zhCN } from "./zh-cn";

/** Every message by `namespace` and dotted key. */
function flatten(value: unknown, prefix = ""): [key: string, message: unknown][] {
  if (typeof value !== "object" || value === null) return [[prefix, value]];
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, prefix ? `${prefix}.${name}` : name));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.test|\.d)\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const english = new Map(flatten(en));
const chinese = new Map(flatten(zhCN));
const sources = ["app", "components", "lib"]
  .flatMap(sourcesIn)
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));
const usages = sources.flatMap(({ file, text }) => keyUsagesOf(text).map((choices) => ({ file, choices })));

describe("messages", () => {
  it("has the files it lists, and lists the files it has", () => {
    for (const locale of ["en", "zh-CN"]) {
      const files = readdirSync(`messages/${locale}`).map((file) => file.replace(/\.json$/, ""));
      expect(files.sort(), locale).toEqual(Object.keys(en).sort());
    }
  });

  it("says the same things in both languages", () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("leaves nothing empty", () => {
    const empty = [...english, ...chinese].filter(
      ([, message]) => typeof message !== "string" || message.trim() === "",
    );
    expect(empty).toEqual([]);
  });

  it("is Chinese where it should be", () => {
    const same = [...chinese].filter(
      ([key, message]) => message === english.get(key) && /[a-z]{4,} [a-z]{3,}/.test(String(message)),
    );
    expect(same).toEqual([]);
  });

  it.each([...english.keys()])("%s takes the same values", (key) => {
    expect(placeholdersOf(String(chinese.get(key)))).toEqual(placeholdersOf(String(english.get(key))));
  });

  it.each([
    ["en", english],
    ["zh-CN", chinese],
  ] as const)("can be formatted in %s", (locale, all) => {
    const failures: string[] = [];
    for (const [key, message] of all) {
      const { values, tags } = placeholdersOf(String(message));
      const given = Object.fromEntries([
        ...values.map((name) => [name, 2] as const),
        ...tags.map((name) => [name, (chunks: string) => chunks] as const),
      ]);
      const translate = createTranslator<Record<string, string>>({
        locale,
        messages: { message: String(message) },
        onError: (error) => failures.push(`${key}: ${error.message}`),
      });
      translate.markup("message", given);
    }
    expect(failures).toEqual([]);
  });

  it("has every key that the source asks for", () => {
    const missing = usages
      .filter(({ choices }) => !choices.some((usage) => [...english.keys()].some((key) => matches(usage, key))))
      .map(
        ({ file, choices }) => `${file}: ${choices.map(({ namespace, key }) => `${namespace}.${key}`).join(" or ")}`,
      );
    expect(missing).toEqual([]);
  });

  it("has no key that nothing asks for", () => {
    const unused = [...english.keys()].filter(
      (key) => !usages.some(({ choices }) => choices.some((usage) => matches(usage, key))) && !isNamedSomewhere(key),
    );
    expect(unused).toEqual([]);
  });
});

function matches(usage: Parameters<typeof isUsageOf>[0], key: string): boolean {
  return key.startsWith(`${usage.namespace}.`) && isUsageOf(usage, key.slice(usage.namespace.length + 1));
}

/** Keys that are handed over as values (`labelKey: "filters.team"`) stand as a string in a file that binds their namespace. */
function isNamedSomewhere(key: string): boolean {
  const at = key.indexOf(".");
  const [namespace, inner] = [key.slice(0, at), key.slice(at + 1)];
  return sources.some(({ text }) => text.includes(`Translations("${namespace}`) && text.includes(`"${inner}"`));
}
