import { describe, expect, it } from "vitest";
import { corpusVersions } from "./testing/corpus-versions";
import { indexSpec, parseSpec } from "@/lib/specs/parse-spec";

const versions = corpusVersions();

describe.skipIf(versions.length === 0)("the corpus in Protocol Buffers", () => {
  it.each(versions)("$slug $version is read, with every method, and no error", ({ source, stats }) => {
    const parsed = parseSpec(source);
    expect(parsed.model.format).toBe("protobuf");
    const findings = parsed.findings.filter(({ severity }) => severity === "error");
    expect(findings).toEqual([]);
    const operations = [...parsed.model.operations.values()];
    expect(operations.filter(({ place }) => place.file === source.entry)).toHaveLength(stats.rpcs);
    const index = indexSpec(parsed);
    expect(index.operations).toHaveLength(operations.length);
    expect(index.fields.every(({ line }) => line > 1)).toBe(true);
  });
});
