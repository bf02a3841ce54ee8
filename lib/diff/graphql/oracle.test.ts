import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { GRAPHQL_DIFF_CASES } from "@/lib/diff/graphql/rules/case-index";
import { INSPECTOR_DIFFERENCES } from "@/lib/diff/graphql/testing/inspector-differences";
import { inspectorVerdicts, ourVerdicts, type Verdict } from "@/lib/diff/graphql/testing/inspector-verdicts";
import { realPairs, type SchemaPair } from "@/lib/diff/graphql/testing/real-schemas";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

const caseOf = (name: string, from: string, to: string): SchemaPair => ({ name, from, to });

/** What the cases of the rules do not have. */
const MORE_PAIRS: readonly SchemaPair[] = [
  caseOf("a root type is gone", "type Query { a: Int } type Subscription { b: Int }", "type Query { a: Int }"),
  caseOf(
    "an object becomes an interface and loses fields",
    "type Query { a: A } type A { x: Int y: Int! z: Int }",
    "type Query { a: A } interface A { y: Int z: Int } type B implements A { y: Int z: Int }",
  ),
  caseOf(
    "what no root field reaches",
    "type Query { a: Int } type Lone { x: Int! } input In { x: Int y: Int }",
    "type Query { a: Int } type Lone { x: Int } input In { y: Int }",
  ),
];
const CASE_PAIRS = GRAPHQL_DIFF_CASES.flatMap(({ rule, cases }) =>
  cases.map(({ name, from, to }) => caseOf(`${rule} ${name}`, String(from), String(to))),
);

const said = (verdict: Verdict | undefined): string =>
  verdict && verdict.severity !== "non-breaking" ? `${verdict.rules.join("+")} ${verdict.severity}` : "-";

/** The kinds of disagreement between two schemas: what Inspector says, and what we say. */
async function disagreements({ from, to }: SchemaPair): Promise<string[]> {
  const read = (text: string) => parseSpec(textSource({ definition: text }));
  const theirs = await inspectorVerdicts(from, to);
  const ours = ourVerdicts(compareSpecs(read(from), read(to), { today: "2026-01-01", proofs: false }).changes);
  return [...new Set([...theirs.keys(), ...ours.keys()])].flatMap((path) => {
    const [their, our] = [theirs.get(path), ours.get(path)];
    if ((their?.severity ?? "non-breaking") === (our?.severity ?? "non-breaking")) return [];
    const rest = our ? `${our.rules.join("+")} ${our.severity}` : "-";
    return [`${said(their)} | ${rest}`];
  });
}

const known = new Set(INSPECTOR_DIFFERENCES.map(({ theirs, ours }) => `${theirs} | ${ours}`));

describe("GraphQL Inspector says the same, but for what is listed", () => {
  it.each(realPairs())("$name", { timeout: 60_000 }, async (pair) => {
    expect((await disagreements(pair)).filter((one) => !known.has(one))).toEqual([]);
  });

  it("the cases of the rules have every kind of disagreement, and no other", { timeout: 60_000 }, async () => {
    const found = new Set<string>();
    for (const pair of [...CASE_PAIRS, ...MORE_PAIRS]) for (const one of await disagreements(pair)) found.add(one);
    expect([...found].sort()).toEqual([...known].sort());
  });

  it("the documentation gives the reasons", () => {
    const text = readFileSync("docs/languages/graphql.md", "utf8");
    for (const { theirs, ours, reason } of INSPECTOR_DIFFERENCES)
      expect(text).toContain(`| ${cell(theirs)} | ${cell(ours)} | ${reason} |`);
  });
});

/** As it stands in the table: rules as code. */
function cell(text: string): string {
  const [rule = "", severity = ""] = text.split(" ");
  return text === "-" ? "nothing" : `\`${rule}\` ${severity}`;
}
