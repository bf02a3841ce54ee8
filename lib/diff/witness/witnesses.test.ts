import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSpecs, provedChanges } from "@/lib/diff/compare-specs";
import { caseDocument } from "@/lib/diff/rules/case-document";
import { RULE_CASES } from "@/lib/diff/rules/case-index";
import { arbitrarySpec } from "@/lib/diff/testing/arbitrary-spec";
import { judgeWholeMessage } from "@/lib/diff/testing/judge-whole-message";
import { parseText } from "@/lib/diff/testing/parse-text";
import { createSecondValidator } from "@/lib/diff/testing/second-validator";
import type { ParsedSpec } from "@/lib/specs/model";
import { SpecError } from "@/lib/specs/spec-error";
import { parseSpec } from "@/lib/specs/parse-spec";
import { readingText } from "./text-reading";

const OPTIONS = { today: "2026-01-01" };
const CORPUS = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures");

/** What a second validator has against the witnesses between two documents. */
function objections(from: ParsedSpec, to: ParsedSpec): { objections: string[]; judged: number } {
  const validators = { request: createSecondValidator("request"), response: createSecondValidator("response") };
  const found: string[] = [];
  let judged = 0;
  for (const { change, reached, difference } of provedChanges(from, to, OPTIONS)) {
    const { witness } = change.proof;
    if (!witness) continue;
    const say = (version: "from" | "to"): string => {
      if (!reached) {
        const operation = difference.operation?.[version];
        return operation ? judgeWholeMessage(validators[witness.side], operation, witness.value) : "unknown";
      }
      const { pair } = reached.root;
      return readingText(validators[pair.side], pair.textLevels).check(pair[version], witness.value).status;
    };
    const [accepted, refused] = [say(witness.acceptedBy), say(witness.rejectedBy)];
    if (accepted === "unknown" || refused === "unknown") continue;
    judged++;
    if (accepted !== "accepted" || refused !== "rejected")
      found.push(`${change.id} at ${change.location}: ${JSON.stringify(witness.value)} is ${accepted} and ${refused}`);
  }
  return { objections: found, judged };
}

describe("witnesses", () => {
  it.each(RULE_CASES.flatMap(({ rule, cases }) => cases.map((one) => ({ rule, one }))))(
    "of $rule ($one.name) hold before a second validator",
    ({ one }) => {
      const read = (text: string) => parseText(caseDocument(one.frame, text));
      expect(objections(read(one.from), read(one.to)).objections).toEqual([]);
      expect(objections(read(one.to), read(one.from)).objections).toEqual([]);
    },
  );

  it("are found for nearly all examples of rules that a message can show", () => {
    const statuses = { proved: 0, inconclusive: 0 };
    const missing: string[] = [];
    for (const { rule, cases } of RULE_CASES) {
      for (const { frame, from, to, today = OPTIONS.today } of cases) {
        const read = (text: string) => parseText(caseDocument(frame, text));
        for (const { id, proof } of compareSpecs(read(from), read(to), { today }).changes) {
          if (id !== rule || proof.status === "rule") continue;
          statuses[proof.status]++;
          if (proof.status === "inconclusive") missing.push(`${id}: ${proof.reason}`);
        }
      }
    }
    expect(statuses.proved, missing.join("\n")).toBeGreaterThan(150);
    expect(statuses.inconclusive / statuses.proved, missing.join("\n")).toBeLessThan(0.03);
  });

  it("are the same each time, and none between equal documents", () => {
    fc.assert(
      fc.property(arbitrarySpec, arbitrarySpec, (a, b) => {
        const read = (data: unknown) => parseText(JSON.stringify(data), "a.json");
        expect(compareSpecs(read(a), read(a), OPTIONS).changes).toEqual([]);
        expect(compareSpecs(read(a), read(b), OPTIONS)).toEqual(compareSpecs(read(a), read(b), OPTIONS));
        expect(objections(read(a), read(b)).objections).toEqual([]);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

const manifest = path.join(CORPUS, "manifest.json");
const isHere = fs.existsSync(manifest);
if (!isHere) console.warn("No corpus at CONCORDAT_CORPUS: witnesses between real definitions are not re-checked");

describe.skipIf(!isHere)("witnesses between real definitions", () => {
  const apis = isHere ? realApis(JSON.parse(fs.readFileSync(manifest, "utf8"))) : [];
  it.each(apis)(
    "$slug: hold before a second validator",
    ({ files }) => {
      let previous: ParsedSpec | undefined;
      for (const file of files) {
        const current = readReal(file);
        if (!current) continue;
        if (previous) expect(objections(previous, current).objections, file).toEqual([]);
        previous = current;
      }
    },
    90_000,
  );
});

function realApis(data: { apis: { slug: string; format: string; versions: { file: string }[] }[] }) {
  return data.apis
    .filter(({ format }) => format === "openapi")
    .map(({ slug, versions }) => ({ slug, files: versions.map(({ file }) => file) }));
}

/** Undefined where the document is refused. */
function readReal(file: string): ParsedSpec | undefined {
  const entry = path.join(CORPUS, file);
  const folder = path.dirname(entry);
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => ({ name: name.replaceAll(path.sep, "/"), bytes: fs.readFileSync(path.join(folder, name)) }));
  try {
    return parseSpec({ entry: path.basename(entry), files });
  } catch (fault) {
    if (fault instanceof SpecError) return undefined;
    throw fault;
  }
}
