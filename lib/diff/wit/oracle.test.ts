import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { nativeContract } from "@/lib/specs/native-contract";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { oneText } from "@/lib/specs/wit/testing/one-text";
import { witCorpus } from "@/lib/specs/wit/testing/wit-corpus";
import { WIT_DIFF_CASES } from "./rules/case-index";
import { whyNotFitting } from "./testing/component-fits";
import { KNOWN_DISAGREEMENTS } from "./testing/known-disagreements";
import { BASE, WIT_EDITS } from "./testing/wit-edits";

/** A pair of definitions of which both have a world. */
interface Pair {
  name: string;
  from: string;
  to: string;
}

const edits: Pair[] = WIT_EDITS.map(({ name, edit }) => ({ name, from: BASE, to: edit(BASE) }));
const cases: Pair[] = WIT_DIFF_CASES.flatMap(({ rule, cases: listed }) =>
  listed.flatMap(({ name, from, to }) =>
    typeof from === "string" && typeof to === "string" ? [{ name: `${rule}: ${name}`, from, to }] : [],
  ),
);

const read = (text: string) => parseSpec(textSource({ "shop.wit": text }), { format: "wit" });

function worldsIn(text: string): string[] {
  const contract = nativeContract(read(text).native, "wit");
  return [...(contract?.root.worlds.keys() ?? [])];
}

/** Where the validator says otherwise than we do; it is asked for each world that is in both. */
async function disagreements(pairs: readonly Pair[]): Promise<string[]> {
  const found: string[] = [];
  for (const { name, from, to } of pairs) {
    const worlds = worldsIn(from).filter((world) => worldsIn(to).includes(world));
    if (worlds.length === 0) continue;
    const reasons: string[] = [];
    for (const world of worlds) {
      const reason = await whyNotFitting(from, to, world);
      if (reason !== undefined) reasons.push(reason);
    }
    const { summary } = compareSpecs(read(from), read(to), { today: "2026-01-01" });
    if (summary.breaking > 0 !== reasons.length > 0) found.push(name);
  }
  return found;
}

const { types } = fc.letrec<{ types: string; leaf: string }>((tie) => ({
  leaf: fc.constantFrom(
    "u8",
    "s32",
    "u32",
    "f64",
    "bool",
    "char",
    "string",
    "id",
    "other-id",
    "item",
    "thing",
    "state",
  ),
  types: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("leaf"),
    tie("types").map((inner) => `list<${inner}>`),
    tie("types").map((inner) => `option<${inner}>`),
    fc.tuple(tie("types"), tie("types")).map(([left, right]) => `result<${left}, ${right}>`),
    fc.tuple(tie("types"), tie("types")).map(([left, right]) => `tuple<${left}, ${right}>`),
  ),
}));

/** A world that exports a function of a type; `id` and `other-id` are both `u32`, `item` and `thing` have the same fields. */
function withFunction(type: string): string {
  const declared =
    "type id = u32; type other-id = id; record item { id: id } record thing { id: u32 } enum state { open }";
  return `package demo:shop;\n\ninterface api {\n  ${declared}\n  find: func(x: ${type}) -> ${type};\n}\n\nworld w {\n  export api;\n}\n`;
}

/** Real packages, their versions left out: the validator takes another version for another name. */
const real: Pair[] = witCorpus().flatMap((versions) =>
  versions.slice(1).map(({ slug, version, source }, index) => {
    const older = versions[index];
    const bare = (text: string): string =>
      text.replace(/@(?:since|deprecated)\([^)]*\)/g, "").replace(/@\d+\.\d+\.\d+(?=[\s;.{])/g, "");
    return { name: `${slug} ${version}`, from: older ? bare(oneText(older.source)) : "", to: bare(oneText(source)) };
  }),
);

describe("the validator of the component model", () => {
  const known = Object.values(KNOWN_DISAGREEMENTS).flat();

  it("agrees on edits and on the cases of our rules, but for what is written down", async () => {
    expect((await disagreements([...edits, ...cases])).toSorted()).toEqual(known.toSorted());
  }, 60_000);

  it("agrees on every pair of real packages", async () => {
    expect(await disagreements(real)).toEqual([]);
  }, 60_000);

  it("agrees on whether a function's types are the same, whatever they are", async () => {
    await fc.assert(
      fc.asyncProperty(types, types, fc.boolean(), async (one, other, isSame) => {
        const to = withFunction(isSame ? one : other);
        expect(await disagreements([{ name: "types", from: withFunction(one), to }])).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each(known)("is known to differ on %s, and the reason is in the documentation", (name) => {
    const page = readFileSync(path.resolve("docs/languages/wit.md"), "utf8");
    expect(page).toContain(`\`${name}\``);
  });
});
