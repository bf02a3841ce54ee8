import { describe, expect, it } from "vitest";
import { isUsageOf, keyUsagesOf } from "./key-usage";

const usage = (namespace: string, key: string, kind: "literal" | "pattern" = "literal") => ({ namespace, key, kind });

describe("keyUsagesOf", () => {
  it.each([
    ['const t = useTranslations("ui"); t("copy")', [[usage("ui", "copy")]]],
    ['const t = await getTranslations("ui"); t.rich("a.b", {})', [[usage("ui", "a.b")]]],
    ['const t = useTranslations("ui"); t(`state.${state}`)', [[usage("ui", "state.*", "pattern")]]],
    ['const t = useTranslations("api.tabs"); t("docs")', [[usage("api", "tabs.docs")]]],
    [
      'const t = useTranslations("a"); const tShared = useTranslations("b"); tShared("x")',
      [[usage("a", "x"), usage("b", "x")]],
    ],
    ['format("copy"); useThing("ui")', []],
  ])("%s", (source, expected) => expect(keyUsagesOf(source)).toEqual(expected));
});

describe("isUsageOf", () => {
  it.each([
    [usage("ui", "copy"), "copy", true],
    [usage("ui", "copy"), "copyTrace", false],
    [usage("ui", "state.*", "pattern"), "state.in_review", true],
    [usage("ui", "state.*", "pattern"), "states.draft", false],
  ])("%o means %s: %s", (asked, key, expected) => expect(isUsageOf(asked, key)).toBe(expected));
});
