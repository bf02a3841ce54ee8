import { describe, expect, it } from "vitest";
import type { ChangeItem, ChangelogEntry } from "@/lib/versions/schema/changes";
import { renderChangelogFeed } from "./changelog-feed";

const now = new Date("2026-11-02T00:00:00Z");
const counts = { from: "1.0.0", breaking: 0, dangerous: 0, nonBreaking: 0 };

function change(over: Partial<ChangeItem>): ChangeItem {
  return {
    id: "operation-removed",
    severity: "breaking",
    operation: "GET /pets",
    location: "",
    message: "Operation `GET /pets` was removed",
    source: {},
    fingerprint: "f1",
    area: "operation",
    side: "none",
    before: null,
    after: null,
    proof: { status: "rule", reason: null, witness: null },
    ...over,
  };
}

function entry(label: string, changes: typeof counts | null, told: ChangeItem[] | null = []): ChangelogEntry {
  const version: ChangelogEntry["version"] = {
    api: "pets",
    version: label,
    state: "active",
    format: "openapi",
    specVersion: "3.1.0",
    title: "Pets",
    digest: "d",
    sizeBytes: 1,
    files: [],
    publishedAt: "2026-11-01T00:00:00.000Z",
    publishedBy: { kind: "user", id: "u", name: "Ada" },
    commit: null,
    changelog: null,
    operationCount: 1,
    deprecatedOperationCount: 0,
    schemaCount: 0,
    fieldCount: 0,
    undescribedFieldCount: 0,
    findings: { error: 0, warning: 0, info: 0, hint: 0 },
    changes,
    deprecation: null,
    review: null,
    revision: 1,
    revisionNumber: 1,
    url: `/apis/pets/versions/${label}`,
  };
  return { version, told, rules: {}, matched: told?.length ?? 0 };
}

function feedOf(...entries: ChangelogEntry[]): string {
  return renderChangelogFeed({ of: { api: "pets" }, entries, baseUrl: "https://registry.example", now });
}

describe("renderChangelogFeed", () => {
  it.each([
    [null, "pets 2.0.0: the first version"],
    [counts, "pets 2.0.0: nothing changed for callers since 1.0.0"],
    [{ ...counts, breaking: 1 }, "pets 2.0.0: 1 breaking change since 1.0.0"],
    [{ ...counts, breaking: 2, nonBreaking: 1 }, "pets 2.0.0: 2 breaking, 1 non-breaking changes since 1.0.0"],
  ])("says the verdict of %j", (changes, title) => {
    expect(feedOf(entry("2.0.0", changes))).toContain(title);
  });

  it("links each change to its own place, under an id that stays", () => {
    const text = feedOf(entry("2.0.0", { ...counts, breaking: 1 }, [change({})]));
    expect(text).toContain("<id>urn:concordat:version:pets:2.0.0</id>");
    expect(text).toContain("https://registry.example/apis/pets/changes?from=1.0.0&amp;to=2.0.0&amp;change=f1");
    expect(text).toContain("GET /pets: Operation GET /pets was removed");
  });

  it("runs nothing that a document says, and holds nothing that XML cannot", () => {
    const message = "Property `<img src=x onerror=alert(1)>` \u0000\u000B was removed";
    const text = feedOf(entry("2.0.0", { ...counts, breaking: 1 }, [change({ message, operation: null })]));
    expect(text).not.toContain("<img");
    expect([...text].every((char) => char >= " " || char === "\n" || char === "\t")).toBe(true);
  });

  it("is dated while it is empty", () => {
    expect(feedOf()).toContain("<updated>2026-11-02T00:00:00.000Z</updated>");
  });
});
