import { componentEmbed, componentNew } from "@bytecodealliance/jco-transpile/wasm-tools";
import { describe, expect, it } from "vitest";
import type { SourceSet } from "@/lib/specs/model";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { oneText } from "./testing/one-text";
import { VALIDATION_CASES } from "./testing/validation-cases";
import { witCorpus } from "./testing/wit-corpus";

/** Whether the reference implementation makes a component of a definition: of its first world, or of one that is added. */
async function isTaken(source: SourceSet): Promise<boolean> {
  const parsed = parseSpec(source, { format: "wit" });
  const [world] = nativeContract(parsed.native, "wit")?.root.worlds.keys() ?? [];
  const witSource = world === undefined ? `${oneText(source)}\nworld added {}\n` : oneText(source);
  try {
    const embedded = await componentEmbed({
      witSource,
      world: world ?? "added",
      dummy: true,
      features: { tag: "all" },
    });
    await componentNew(embedded, []);
    return true;
  } catch {
    return false;
  }
}

/** Where we differ (docs/languages/wit.md, "Where we differ from the tools of the component model"). */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "two packages in one folder": "the tools are given one text here, which has no folders",
};

describe("the tools of the component model", () => {
  it("agree with our validation, but for the differences that are written down", async () => {
    const differences: string[] = [];
    for (const { name, text, finds } of VALIDATION_CASES) {
      const source = textSource(typeof text === "string" ? { "shop.wit": text } : text);
      if ((await isTaken(source)) !== (finds.length === 0)) differences.push(name);
    }
    expect(differences.join("; ")).toBe(Object.keys(DIFFERENCES).join("; "));
  });

  it.each(witCorpus().flat())("take $slug $version, and so do we", async ({ source }) => {
    expect(parseSpec(source).findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(await isTaken(source)).toBe(true);
  });
});
