import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { SourceFile } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";

const CORPUS = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "wsdl");
const isThere = fs.existsSync(CORPUS);
if (!isThere) console.warn(`Skipped: there are no definitions in ${CORPUS} (set CONCORDAT_CORPUS).`);

function read(folder: string, entry: string) {
  const files = fs.readdirSync(path.join(CORPUS, folder)).map(
    (name): SourceFile => ({
      name,
      bytes: fs.readFileSync(path.join(CORPUS, folder, name)),
    }),
  );
  return parseSpec({ entry, files });
}

const uplink = (version: string) => read(`onvif-uplink/${version}`, "uplink.wsdl");

/** Verdicts checked by hand against the texts. All but the non-breaking ones are listed. */
const PAIRS: [from: string, to: string, counts: [number, number, number], notable: string[]][] = [
  // An optional element before `xs:any`: old readers take it for one of the others.
  ["20.12", "22.06", [0, 0, 3], []],
  // `CertificateID` may be missing in answers now; that requests may leave it out breaks nobody.
  [
    "22.06",
    "24.06",
    [1, 0, 9],
    ["breaking response-property-became-optional response message › Configuration › items › CertificateID proved"],
  ],
  // A text became a list whose type is in a file that is not there; a type that is only meant in words lost `JWT`.
  [
    "24.06",
    "26.06",
    [2, 1, 6],
    [
      "breaking wsdl-response-type-changed response message › Configuration › UserLevel inconclusive",
      "breaking wsdl-request-type-changed request message › Configuration › UserLevel inconclusive",
      "dangerous wsdl-unused-type-changed type AuthorizationModes rule",
    ],
  ],
];

describe.skipIf(!isThere)("real definitions in WSDL", () => {
  it.each(PAIRS)("%s → %s", (from, to, [breaking, dangerous, nonBreaking], notable) => {
    const { summary, changes } = compareSpecs(uplink(from), uplink(to), { today: "2026-01-01" });
    expect(summary).toEqual({ breaking, dangerous, nonBreaking });
    expect(
      changes
        .filter(({ severity }) => severity !== "non-breaking")
        .map(({ severity, id, location, proof }) => `${severity} ${id} ${location} ${proof.status}`),
    ).toEqual(notable);
  });

  it("differ in nothing from themselves", () => {
    for (const version of ["20.12", "22.06", "24.06", "26.06"])
      expect(compareSpecs(uplink(version), uplink(version), { today: "2026-01-01" }).changes).toEqual([]);
  });

  it("of several files are read whole", () => {
    const parsed = read("ws-discovery/1.1", "wsdd-discovery-1.1-wsdl-os.wsdl");
    expect([...parsed.model.operations.keys()]).toEqual(
      ["HelloOp", "ByeOp", "ProbeOp", "ResolveOp"].map((name) => `DiscoveryProxy/${name}`),
    );
    expect(parsed.findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["info valid-ref-remote"]);
    expect(parsed.fileNames()).toHaveLength(2);
    expect(parsed.model.schemas.size).toBe(17);
  });
});
