import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { COMPARERS } from "@/lib/diff/languages/index";
import { LANGUAGES } from "@/lib/specs/languages/index";
import { SPEC_FORMATS, type SpecFormat } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { CAPABILITIES } from "./capabilities";
import { coverageOfLanguages, languageCoverage, supportedOf } from "./language-coverage";
import { languagesPage } from "./languages-page";
import { SAMPLE_DEFINITIONS } from "./sample-definitions";

const FOLDER = path.resolve(import.meta.dirname, "../../../docs/languages");

describe("the coverage of languages", () => {
  it("names each once, in the order of the formats", () => {
    expect(coverageOfLanguages().map(({ format }) => format)).toEqual([...SPEC_FORMATS]);
  });

  it("is whole for OpenAPI, which is called by HTTP and converted", () => {
    expect(supportedOf(languageCoverage("openapi"))).toBe(CAPABILITIES.length);
  });

  it("says of WSDL what is registered, and no more", () => {
    const { capabilities } = languageCoverage("wsdl");
    const there = CAPABILITIES.filter((one) => capabilities[one].isThere);
    expect(there).toEqual(["valid", "lint", "diff", "proof", "docs", "usage"]);
    expect(capabilities.diff.count).toBe(COMPARERS.find(({ format }) => format === "wsdl")?.rules.length);
  });

  it.each<[SpecFormat, string[], boolean]>([
    ["openapi", ["HTTP"], true],
    ["asyncapi", ["HTTP", "messages received", "messages sent"], true],
    ["graphql", ["fields of GraphQL"], false],
    ["protobuf", ["HTTP", "remote procedures"], true],
    ["smithy", ["HTTP", "remote procedures"], true],
    ["wsdl", ["remote procedures"], false],
    ["json-schema", [], false],
  ])("says of %s how calls are counted, and whether there are headers", (format, ways, signals) => {
    const { capabilities } = languageCoverage(format);
    expect(capabilities.usage).toMatchObject({ isThere: ways.length > 0, notes: ways });
    expect(capabilities.signals.isThere).toBe(signals);
  });

  it.each(COMPARERS)("says how changes in $format are proved, where they are", ({ format, proof }) => {
    const { capabilities } = languageCoverage(format);
    expect(capabilities.diff.isThere).toBe(true);
    expect(capabilities.proof).toMatchObject({ isThere: proof !== null, notes: proof === null ? [] : [proof] });
  });

  it.each(LANGUAGES)("tries a right definition in $format", ({ format }) => {
    const { model, findings } = parseSpec(textSource({ definition: SAMPLE_DEFINITIONS[format] }), { format });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(model.format).toBe(format);
  });
});

describe("docs/languages/README.md", () => {
  it("is as what is registered says: run node --import tsx scripts/language-pages.ts", () => {
    const page = languagesPage((format) => fs.existsSync(path.join(FOLDER, `${format}.md`)));
    expect(fs.readFileSync(path.join(FOLDER, "README.md"), "utf8")).toBe(page);
  });
});
