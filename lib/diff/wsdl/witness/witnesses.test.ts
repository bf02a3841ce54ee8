import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { WSDL_RULE_CASES } from "@/lib/diff/wsdl/rules/case-index";
import { type Definition, witnessObjections } from "@/lib/diff/wsdl/testing/witness-objections";

const filesOf = (text: string | Definition): Definition => (typeof text === "string" ? { "case.wsdl": text } : text);

describe("witnesses of the cases of all rules", () => {
  it.each(WSDL_RULE_CASES.flatMap(({ rule, cases }) => cases.map((one) => ({ rule, one }))))(
    "of $rule ($one.name) are what libxml2 says they are",
    ({ one }) => {
      const [from, to] = [filesOf(one.from), filesOf(one.to)];
      for (const { objections, isJudgeable } of [witnessObjections(from, to), witnessObjections(to, from)]) {
        expect(isJudgeable).toBe(true);
        expect(objections).toEqual([]);
      }
    },
  );

  it("are there for whatever messages show", () => {
    const counts = new Map<string, number>();
    for (const { from, to } of WSDL_RULE_CASES.flatMap(({ cases }) => cases)) {
      for (const { proof } of witnessObjections(filesOf(from), filesOf(to)).changes)
        counts.set(proof.status, (counts.get(proof.status) ?? 0) + 1);
    }
    expect(counts.get("proved")).toBeGreaterThan(35);
    // Types that differ only in how white space is treated: no message shows that.
    expect(counts.get("inconclusive")).toBeLessThan(10);
  });
});

const CORPUS = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "wsdl");
const isThere = fs.existsSync(CORPUS);
if (!isThere) console.warn(`Skipped: there are no definitions in ${CORPUS} (set CONCORDAT_CORPUS).`);

describe.skipIf(!isThere)("witnesses between real definitions", () => {
  const versions = isThere ? fs.readdirSync(path.join(CORPUS, "onvif-uplink")).toSorted() : [];
  const pairs = versions.flatMap((from) => versions.filter((to) => to !== from).map((to) => ({ from, to })));
  const read = (version: string): Definition => ({
    "uplink.wsdl": fs.readFileSync(path.join(CORPUS, "onvif-uplink", version, "uplink.wsdl"), "utf8"),
  });
  // As written, optional elements stand before `##any`: XML Schema 1.0, and with it libxml2, refuses that as ambiguous. No witness
  // here has an element that only the wildcard would take.
  const forLibxml = (text: string) => text.replaceAll(/(<xs:any\s[^>]*namespace=)"##any"/g, '$1"##other"');

  it.each(pairs)("$from → $to are what libxml2 says they are", ({ from, to }) => {
    const { objections, isJudgeable, judged, changes } = witnessObjections(read(from), read(to), { forLibxml });
    expect(isJudgeable).toBe(true);
    expect(objections).toEqual([]);
    expect(judged).toBe(changes.filter(({ proof }) => proof.status === "proved").length);
  });
});
