import { describe, expect, it } from "vitest";
import { negotiateLocale } from "./locales";

describe("negotiateLocale", () => {
  it.each([
    ["zh-CN", "en", "zh-CN"],
    [undefined, "zh-TW,zh;q=0.9,en;q=0.8", "zh-CN"],
    [undefined, "en;q=0.3, zh;q=0.9", "zh-CN"],
    [undefined, "fr, de;q=0.9", "en"],
    [undefined, "fr, zh;q=0, en;q=0.1", "en"],
    ["../etc", "zh", "zh-CN"],
    [undefined, null, "en"],
    [undefined, ";;;q=x,,", "en"],
  ] as const)("cookie %s and Accept-Language %s give %s", (cookie, header, expected) => {
    expect(negotiateLocale(cookie, header)).toBe(expected);
  });
});
