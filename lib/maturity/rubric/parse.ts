import { z } from "zod";
import { pointerOf } from "@/lib/core/parse-input";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { readDocument } from "@/lib/specs/source/read-document";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SpecError } from "@/lib/specs/spec-error";
import { rubricFaults } from "./rubric-faults";
import { rubricParts } from "./schema";

/** Longest rubric that is read; the shipped one has a tenth of it. */
export const MAX_RUBRIC_BYTES = 256 * 1024;
const MOST_PROBLEMS = 50;

/** No aliases: a rubric is written out, and what it says stands where it is read. */
const LIMITS: SpecLimits = {
  ...DEFAULT_SPEC_LIMITS,
  maxDocumentBytes: MAX_RUBRIC_BYTES,
  maxDepth: 12,
  maxAliases: 0,
  maxNodes: 20_000,
  maxLenientBytes: 0,
};

const { name, title, ...spec } = rubricParts;

const manifest = z.strictObject({
  apiVersion: z.string().regex(/^([a-z0-9-]+\.)+[a-z0-9-]+\/v1$/, "must be api.concordat.dev/v1"),
  kind: z.literal("Rubric", { error: "must be Rubric" }),
  metadata: z.strictObject({ name, title }),
  spec: z.strictObject(spec),
});

/** Something that keeps a text from being a rubric, with its place: line and column from 1. */
export interface RubricProblem {
  line: number;
  column: number;
  pointer: string;
  message: string;
}

export type ParsedRubric = { ok: true; rubric: Rubric } | { ok: false; problems: RubricProblem[] };

/**
 * Reads a rubric (`kind: Rubric`, DOMAIN §4), YAML or JSON. Everything that is wrong is named at once, at most 50 things;
 * aliases, deep nesting and long texts are refused before anything is built of them. Never throws.
 */
export function parseRubric(text: string): ParsedRubric {
  let document: SourceDocument;
  try {
    document = readDocument("rubric.yaml", new TextEncoder().encode(text), LIMITS);
  } catch (fault) {
    if (!(fault instanceof SpecError)) throw fault;
    const { line, column } = fault;
    const message = fault.code === "alias_bomb" ? "A rubric has no YAML aliases: write the value out." : fault.message;
    return { ok: false, problems: [{ line, column, pointer: "", message }] };
  }
  const doubled = document.warnings.map(({ message, pointer, position }) => ({ ...position, pointer, message }));
  const parsed = manifest.safeParse(document.data);
  if (!parsed.success) return refused(document, parsed.error.issues.flatMap(placesOf), doubled);
  const { metadata, spec: said } = parsed.data;
  const rubric: Rubric = { ...metadata, ...said };
  const faults = rubricFaults(rubric).map(({ path, message }) => ({ pointer: pointerOf(["spec", ...path]), message }));
  return faults.length + doubled.length > 0 ? refused(document, faults, doubled) : { ok: true, rubric };
}

/** A key that nobody knows is named at its own place. */
function placesOf(issue: z.core.$ZodIssue): { pointer: string; message: string }[] {
  if (issue.code !== "unrecognized_keys") return [{ pointer: pointerOf(issue.path), message: issue.message }];
  return issue.keys.map((key) => ({ pointer: pointerOf([...issue.path, key]), message: "there is no such key" }));
}

function refused(
  document: SourceDocument,
  faults: readonly { pointer: string; message: string }[],
  doubled: readonly RubricProblem[],
): ParsedRubric {
  const placed = faults.map(({ pointer, message }) => ({ ...document.locate(pointer), pointer, message }));
  const problems = [...doubled, ...placed].sort((a, b) => a.line - b.line || a.column - b.column);
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS).map(shortened) };
}

const cut = (text: string): string => (text.length > 500 ? `${text.slice(0, 500)} …` : text);

const shortened = ({ line, column, pointer, message }: RubricProblem): RubricProblem => ({
  line,
  column,
  pointer: cut(pointer),
  message: cut(message),
});
