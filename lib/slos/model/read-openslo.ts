import type { z } from "zod";
import type { Violation } from "@/lib/core/errors";
import { violationsOf } from "@/lib/core/parse-input";
import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { readDocument } from "@/lib/specs/source/read-document";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { SpecError } from "@/lib/specs/spec-error";
import { type ImportedObjective, objectivesOf } from "./objectives-of-openslo";
import { anyDocument, type IndicatorSpec, sliDocument, type SloDocument, sloDocument } from "./openslo-schema";

/** Longest file that is read. */
export const MAX_OPENSLO_BYTES = 256 * 1024;
const MOST_DOCUMENTS = 100;

const LIMITS: SpecLimits = {
  ...DEFAULT_SPEC_LIMITS,
  maxDocumentBytes: MAX_OPENSLO_BYTES,
  maxDepth: 24,
  maxAliases: 100,
  maxNodes: 20_000,
};

export type ReadOpenSlo =
  /** `notices`: what the file says and the registry does differently, each naming its objective. */
  { ok: true; objectives: ImportedObjective[]; notices: string[] } | { ok: false; violations: Violation[] };

interface Part {
  document: SourceDocument;
  /** Lines of the file before this part. */
  before: number;
}

/**
 * Reads OpenSLO v1 (YAML or JSON, one or many documents): every `kind: SLO`, with its indicator in it or in a `kind: SLI`
 * of the same file; documents of other kinds are named in the notices. Everything that is wrong is said at once, with line
 * and column. Nothing is fetched, and no query of another system is run.
 */
export function readOpenSlo(text: string): ReadOpenSlo {
  const parts = split(text);
  if ("violations" in parts) return { ok: false, violations: parts.violations };
  const violations: Violation[] = [];
  const notices: string[] = [];
  const indicators = new Map<string, IndicatorSpec>();
  const slos: { slo: SloDocument; part: Part }[] = [];
  for (const part of parts.parts) {
    const { data } = part.document;
    const known = parsed(anyDocument, part, violations);
    if (!known) continue;
    if (known.apiVersion !== "openslo/v1") {
      violations.push(at(part, "/apiVersion", `must be openslo/v1, and is ${known.apiVersion.slice(0, 60)}`));
    } else if (known.kind === "SLI") {
      const sli = parsed(sliDocument, part, violations);
      if (sli) indicators.set(sli.metadata.name, sli.spec);
    } else if (known.kind === "SLO") {
      const slo = parsed(sloDocument, part, violations);
      if (slo) slos.push({ slo, part });
    } else if (data !== null)
      notices.push(`A document of the kind ${known.kind} was left out: only SLO and SLI say what to measure.`);
  }
  const objectives = slos.flatMap(({ slo, part }) => {
    const made = objectivesOf(slo, indicators);
    violations.push(...made.violations.map(({ pointer, message }) => at(part, pointer, message)));
    notices.push(...made.notices.map((notice) => `${slo.metadata.name}: ${notice}`));
    return made.objectives;
  });
  if (violations.length > 0) return { ok: false, violations };
  if (objectives.length > 0) return { ok: true, objectives, notices };
  return {
    ok: false,
    violations: [{ pointer: "", message: "There is no document of the kind SLO.", line: 1, column: 1 }],
  };
}

function split(text: string): { parts: Part[] } | { violations: Violation[] } {
  const bytes = new TextEncoder().encode(text).byteLength;
  if (bytes > MAX_OPENSLO_BYTES)
    return {
      violations: [{ pointer: "", message: `The file has ${bytes} bytes; the limit is ${MAX_OPENSLO_BYTES}.` }],
    };
  const chunks: { text: string; before: number }[] = [];
  let from = 0;
  const lines = text.split("\n");
  lines.forEach((line, index) => {
    if (!/^---(\s|$)/.test(line)) return;
    chunks.push({ text: lines.slice(from, index).join("\n"), before: from });
    from = index + 1;
  });
  chunks.push({ text: lines.slice(from).join("\n"), before: from });
  const full = chunks.filter((chunk) => /^\s*[^\s#]/m.test(chunk.text));
  if (full.length > MOST_DOCUMENTS)
    return {
      violations: [{ pointer: "", message: `There are ${full.length} documents; the limit is ${MOST_DOCUMENTS}.` }],
    };
  const parts: Part[] = [];
  const violations: Violation[] = [];
  for (const chunk of full) {
    try {
      const document = readDocument("openslo.yaml", new TextEncoder().encode(chunk.text), LIMITS);
      parts.push({ document, before: chunk.before });
      for (const { message, pointer, position } of document.warnings) {
        violations.push({ pointer, message, line: position.line + chunk.before, column: position.column });
      }
    } catch (fault) {
      if (!(fault instanceof SpecError)) throw fault;
      const { message, line, column } = fault;
      violations.push({ pointer: "", message, line: line + chunk.before, column });
    }
  }
  return violations.length > 0 ? { violations } : { parts };
}

function parsed<S extends z.ZodType>(schema: S, part: Part, violations: Violation[]): z.output<S> | null {
  const result = schema.safeParse(part.document.data);
  if (result.success) return result.data;
  violations.push(...violationsOf(result.error).map(({ pointer, message }) => at(part, pointer, message)));
  return null;
}

function at(part: Part, pointer: string, message: string): Violation {
  const { line, column } = part.document.locate(pointer);
  return { pointer, message, line: line + part.before, column };
}
