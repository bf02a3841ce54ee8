import { describe, expect, it } from "vitest";
import { diffSchema } from "@/lib/diff/schema";
import { reportHtml } from "./html";
import { reportJson } from "./json";
import { reportJunit } from "./junit";
import { reportMarkdown } from "./markdown";
import { reportSarif } from "./sarif";
import { reportText } from "./text";
import { change, NASTY, pairOf, PLAIN, SEVERAL, xmlChange } from "./testing/hand-made";

describe("text", () => {
  it("gives the verdict first, then the changes, worst first", () => {
    const lines = reportText(PLAIN).split("\n");
    expect(lines[0]).toBe("Breaking: callers that keep to the old contract can fail");
    expect(lines[1]).toBe("1 breaking (1 proved), 1 dangerous and 1 non-breaking changes");
    const heads = lines.filter((line) => ["breaking", "dangerous", "non-breaking"].includes(line));
    expect(heads).toEqual(["breaking", "dangerous", "non-breaking"]);
    expect(reportText(PLAIN)).toContain("from 3:3, to 4:7");
  });

  it("shows the witness and its reason in a line, and why there is none", () => {
    const text = reportText(PLAIN);
    expect(text).toContain('      proved: {"amount":12.5,"note":"rent"} · must have required property `iban`\n');
    expect(text).toContain("      not proved: the patterns cannot be compared\n");
    expect(text).toContain("set by policy; the rule says breaking");
    expect(text).not.toContain("curl");
  });

  it("shows all of it where it is asked to", () => {
    const text = reportText(PLAIN, { verbose: true });
    expect(text).toContain("The old version accepts this request; the new version refuses it: must have");
    expect(text).toContain('          "amount": 12.5,\n');
    expect(text).toContain("        curl 'https://api.example.com/payments' \\\n");
    expect(text).toContain("      before  false\n      after   true\n");
  });

  it("shows a message in XML as it is sent: on one line, and whole", () => {
    const xml = [pairOf([xmlChange()])];
    expect(reportText(xml)).toContain('proved: <Order xmlns="urn:shop"><id>7 &amp; 8</id></Order> · the message must');
    expect(reportText(xml, { verbose: true })).toContain("          <id>7 &amp; 8</id>\n        </Order>\n");
    expect(reportMarkdown(xml)).toContain('```xml\n<Order xmlns="urn:shop">\n  <id>7 &amp; 8</id>\n</Order>\n```');
    expect(reportHtml(xml)).toContain("&lt;Order xmlns=&quot;urn:shop&quot;&gt;\n  &lt;id&gt;7 &amp;amp; 8&lt;/id&gt;");
    expect(reportJunit(xml)).toContain("&lt;Order xmlns=&quot;urn:shop&quot;&gt;");
    expect(reportSarif(xml)).toContain('<Order xmlns=\\"urn:shop\\"><id>');
    const [written] = JSON.parse(reportJson(xml)).changes;
    expect(written.proof.witness).toMatchObject({ mediaType: "text/xml", value: expect.stringContaining("<Order") });
  });

  it("names the file of a place that is not in the entry", () => {
    const to = { line: 2, column: 1, pointer: "", file: "parts/iban.yaml" };
    expect(reportText([pairOf([change({ source: { to } })])])).toContain("to parts/iban.yaml:2:1");
  });

  it("has colours only where they are asked for, and never the document's own", () => {
    expect(reportText(PLAIN)).not.toContain("\u001b");
    expect(reportText(PLAIN, { colour: true })).toContain("\u001b[31m");
    expect(reportText(NASTY)).not.toMatch(/[\u001b\u202e\ud800]/u);
    expect(reportText(NASTY, { verbose: true })).not.toMatch(/[\u001b\u202e\ud800]/u);
  });

  it("says so where nothing changed, and where it only seems so", () => {
    expect(reportText([pairOf([])])).toMatch(/^No changes\n/);
    const pair = pairOf([]);
    const ignoring = { ...pair, diff: { ...pair.diff, summary: { ...pair.diff.summary, ignored: 2 } } };
    const lines = reportText([ignoring]).split("\n");
    expect(lines[0]).toBe("No changes but those that the policy ignores");
    expect(lines[1]).toBe("no breaking, no dangerous and no non-breaking changes; 2 more ignored by the policy");
  });

  it("tells several definitions apart", () => {
    const text = reportText(SEVERAL);
    expect(text).toContain("\npayments/openapi.yaml: Payments 1 (openapi 3.1.0) → Payments 2 (openapi 3.1.0)\n");
    expect(text).toContain("\nrefunds.yaml: Payments 2 (openapi 3.1.0), which is new\n");
    expect(text).toMatch(/\n1 definition without changes\n$/);
  });
});

describe("json", () => {
  it("is the diff", () => {
    const written = JSON.parse(reportJson(PLAIN));
    expect(written).toEqual(PLAIN[0]?.diff);
    expect(diffSchema.parse(written)).toEqual(written);
  });

  it("is a list of diffs where there are several definitions", () => {
    const { summary, definitions } = JSON.parse(reportJson(SEVERAL));
    expect(summary).toEqual({ breaking: 1, dangerous: 0, nonBreaking: 1 });
    expect(definitions.map(({ name, status }: { name: string; status: string }) => [name, status])).toEqual([
      ["payments/openapi.yaml", "compared"],
      ["refunds.yaml", "added"],
      ["same.yaml", "compared"],
    ]);
    for (const { diff } of definitions) expect(() => diffSchema.parse(diff)).not.toThrow();
  });
});

describe("junit", () => {
  it("fails the cases that the threshold says", () => {
    expect(reportJunit(PLAIN)).toContain('tests="3" failures="1"');
    expect(reportJunit(PLAIN, { failOn: "none" })).not.toContain("<failure");
    const careful = [pairOf([change({ severity: "dangerous" })])];
    expect(reportJunit(careful)).not.toContain("<failure");
    expect(reportJunit(careful, { failOn: "dangerous" })).toContain('<failure message="');
  });

  it("has the place, the status of the proof, the witness and the curl command", () => {
    const xml = reportJunit(PLAIN);
    expect(xml).toContain('file="specs/new api.yaml" line="4"');
    expect(xml).toContain('<property name="proof" value="proved"/>');
    expect(xml).toContain("&quot;amount&quot;: 12.5");
    expect(xml).toContain("curl &#39;https://api.example.com/payments&#39;");
    expect(xml).toContain("not proved. the patterns cannot be compared");
  });

  it("has suites for every definition", () => {
    const xml = reportJunit(SEVERAL);
    expect(xml).toContain('<testsuite name="payments/openapi.yaml: breaking" tests="1" failures="1"');
    expect(xml).toContain('<testsuite name="same.yaml: breaking" tests="0"');
  });

  it("is well-formed whatever the document says", () => {
    const xml = reportJunit(NASTY);
    expect(xml).not.toMatch(/<script|[\u001b\ud800]/u);
    expect(xml.replace(/&(amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
    const open = xml.match(/<[a-z-]+(?=[ >])(?![^>]*\/>)/g)?.length;
    expect(xml.match(/<\/[a-z-]+>/g)?.length).toBe(open);
  });
});
