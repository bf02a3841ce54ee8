import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Change } from "@/lib/diff/model";
import { parseText } from "@/lib/diff/testing/parse-text";
import { ARRAY_PAIRS } from "./array-pairs";
import { CHOICE_PAIRS } from "./choice-pairs";
import { EQUIVALENT_PAIRS } from "./equivalent-pairs";
import { OBJECT_PAIRS } from "./object-pairs";
import type { Outcome } from "./pair-case";
import { SCALAR_PAIRS } from "./scalar-pairs";
import { VISIBILITY_PAIRS } from "./visibility-pairs";

const TODAY = "2026-01-01";

function documentOf(text: string, side: "request" | "response", version: string): string {
  const [schema = "", components = "{}"] = text.split(" --- ");
  const inline = /^[[{]|^(true|false)$/.test(schema.trim()) ? schema : `{${schema}}`;
  const content = `{content: {application/json: {schema: ${inline}}}`;
  const operation =
    side === "request"
      ? `{requestBody: ${content}, required: true}, responses: {"204": {description: Done}}}`
      : `{responses: {"200": ${content}, description: OK}}}`;
  return `{openapi: ${version}, info: {title: T, version: "1"}, paths: {/things: {post: ${operation}}}, components: {schemas: ${components}}}`;
}

function changesOf(name: string, from: string, to: string, side: "request" | "response"): Change[] {
  const version = name.startsWith("3.0 ") ? "3.0.3" : "3.1.0";
  const [older, newer] = [parseText(documentOf(from, side, version)), parseText(documentOf(to, side, version))];
  return compareSpecs(older, newer, { today: TODAY }).changes;
}

function outcome(changes: readonly Change[]): { outcome: Outcome; ids: string } {
  const has = (severity: string) => changes.some((change) => change.severity === severity);
  const ids = changes.map(({ id, severity }) => `${id} (${severity})`).join(", ");
  if (has("breaking")) return { outcome: "breaking", ids };
  if (has("dangerous")) return { outcome: "dangerous", ids };
  return { outcome: changes.length > 0 ? "harmless" : "same", ids };
}

const PAIRS = [...SCALAR_PAIRS, ...OBJECT_PAIRS, ...VISIBILITY_PAIRS, ...ARRAY_PAIRS, ...CHOICE_PAIRS];

describe.each(["request", "response"] as const)("an edit in a %s", (side) => {
  it.each(PAIRS)("%s", (name, from, to, request, response) => {
    const found = outcome(changesOf(name, from, to, side));
    expect(found).toMatchObject({ outcome: side === "request" ? request : response });
  });

  it.each(EQUIVALENT_PAIRS)("means the same: %s", (name, one, other) => {
    expect(outcome(changesOf(name, one, other, side))).toEqual({ outcome: "same", ids: "" });
    expect(outcome(changesOf(name, other, one, side))).toEqual({ outcome: "same", ids: "" });
  });
});

it("lists enough of them", () => {
  expect(PAIRS.length + EQUIVALENT_PAIRS.length).toBeGreaterThan(300);
});
