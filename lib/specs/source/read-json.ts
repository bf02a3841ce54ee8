import type { JsonValue } from "@/lib/specs/model";
import { countMembers, findDuplicateKeys } from "@/lib/specs/source/json-duplicates";
import { type JsonFault, readJsonTree } from "@/lib/specs/source/json-tree";
import type { SpecLimits } from "@/lib/specs/source/limits";
import { LineIndex } from "@/lib/specs/source/line-index";
import { requireDepth, requireNodeCount } from "@/lib/specs/source/require-limits";
import { scanJson } from "@/lib/specs/source/scan-json";
import { SourceDocument } from "@/lib/specs/source/source-document";
import { SourceTree } from "@/lib/specs/source/source-tree";
import { SpecError } from "@/lib/specs/spec-error";

/** Reads JSON. Throws SpecError `malformed_document`, `too_deep` or `too_many_nodes` with the place. */
export function readJson(file: string, text: string, limits: SpecLimits): SourceDocument {
  const lines = new LineIndex(text);
  const shape = scanJson(text, limits.maxDepth);
  if (shape.tooDeepAt !== undefined) requireDepth(file, shape.depth, limits, lines.at(shape.tooDeepAt));
  requireNodeCount(file, shape.nodes, limits);
  const data = parse(file, text, lines);
  const warnings = shape.members === countMembers(data) ? [] : findDuplicateKeys(text).warnings(lines);
  return new SourceDocument(file, text, data, warnings, lines, () => treeOf(text));
}

function parse(file: string, text: string, lines: LineIndex): JsonValue {
  try {
    const data: JsonValue = JSON.parse(text);
    return data;
  } catch (error) {
    const fault = readJsonTree(text);
    const known = fault instanceof SourceTree ? faultInString(error) : fault;
    throw new SpecError("malformed_document", `${file} is not valid JSON: ${known.message}.`, {
      file,
      fix: "Correct the JSON at this place, or check that the file is complete.",
      position: lines.at(known.offset),
    });
  }
}

/** The tree reader looks at the ends of strings only; what is wrong inside one, the engine's message says. */
function faultInString(error: unknown): JsonFault {
  const position = error instanceof Error ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return { message: "a text contains a control character or a wrong escape", offset: Number(position ?? 0) };
}

function treeOf(text: string): SourceTree {
  const tree = readJsonTree(text);
  return tree instanceof SourceTree ? tree : new SourceTree(() => "");
}
