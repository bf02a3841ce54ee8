import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";

const folder = path.resolve(process.env.CONCORDAT_CORPUS ?? "../shared/fixtures", "smithy");
const isHere = existsSync(folder);
if (!isHere)
  console.warn(`The corpus is not at ${folder}: the tests of Smithy on it are skipped (set CONCORDAT_CORPUS).`);

/** File, version of Smithy, operations, named schemas, findings. */
const MODELS: [string, string, number, number, Record<string, number>][] = [
  ["aws-kinesis-video-signaling/2019-12-04/kinesis-video-signaling-2019-12-04.json", "2.0", 2, 23, {}],
  ["aws-polly/2021-06-02/polly.json", "1.0", 9, 84, {}],
  ["aws-polly/2023-03-16/polly.json", "2.0", 9, 84, {}],
  ["aws-polly/2026-06-19/polly.json", "2.0", 10, 110, {}],
  ["aws-sso-oidc/2021-06-25/sso-oidc.json", "1.0", 3, 38, {}],
  ["aws-sso-oidc/2023-10-31/sso-oidc.json", "2.0", 3, 38, {}],
  ["aws-sso-oidc/2026-06-19/sso-oidc.json", "2.0", 4, 55, {}],
  ["aws-sso/2021-06-25/sso.json", "1.0", 4, 28, {}],
  ["aws-sso/2023-01-30/sso.json", "2.0", 4, 28, {}],
  ["aws-sso/2023-08-30/sso.json", "2.0", 4, 28, {}],
  ["aws-sso/2026-06-19/sso.json", "2.0", 4, 28, {}],
];

describe.skipIf(!isHere)("real models", () => {
  it.each(MODELS)("%s", (file, version, operations, schemas, findings) => {
    const entry = path.basename(file);
    const parsed = parseSpec({ entry, files: [{ name: entry, bytes: readFileSync(path.join(folder, file)) }] });
    const counts: Record<string, number> = {};
    for (const { rule } of parsed.findings) counts[rule] = (counts[rule] ?? 0) + 1;
    const { model } = parsed;
    expect([model.format, model.specVersion, model.operations.size, model.schemas.size, counts]).toEqual([
      "smithy",
      version,
      operations,
      schemas,
      findings,
    ]);
    for (const { requestBody, responses } of model.operations.values()) {
      expect([...responses.keys()][0]).toBe("returns");
      expect(requestBody?.content.get("application/json")?.schema?.properties?.size).toBeGreaterThan(0);
    }
  });
});
