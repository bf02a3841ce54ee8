import { lintWith, type LintWithOptions } from "@/lib/lint/spectral/lint-with";
import type { CompiledRuleset, ResolveRuleset } from "@/lib/lint/spectral/model";
import { readSpectralRuleset } from "@/lib/lint/spectral/read-spectral-ruleset";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { ParsedSource } from "@/lib/specs/parsed-source";

const bytes = (value: object | string) =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));

/** A definition of one file, `api.json`, and of others beside it. */
export function parsedApi(document: object | string, others: Readonly<Record<string, object>> = {}): ParsedSource {
  const files = Object.entries(others).map(([name, value]) => ({ name, bytes: bytes(value) }));
  return parseSpec({ entry: "api.json", files: [{ name: "api.json", bytes: bytes(document) }, ...files] });
}

/** OpenAPI 3.1 with these members. */
export function api(members: object = {}): Record<string, unknown> {
  return { openapi: "3.1.0", info: { title: "Pets", version: "1.0.0" }, paths: {}, ...members };
}

/** A ruleset that must be readable. */
export function ruleset(text: string | object, texts: Readonly<Record<string, string>> = {}): CompiledRuleset {
  const read = readSpectralRuleset(typeof text === "string" ? text : JSON.stringify(text), resolveIn(texts));
  if (!read.ok) throw new Error(read.problems.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return read.ruleset;
}

/** What is wrong with a text, as `line:column message`. */
export function problemsOf(text: string, texts: Readonly<Record<string, string>> = {}): string[] {
  const read = readSpectralRuleset(text, resolveIn(texts));
  return read.ok ? [] : read.problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function resolveIn(texts: Readonly<Record<string, string>>): ResolveRuleset {
  return (name) => (Object.hasOwn(texts, name) ? (texts[name] ?? null) : null);
}

/** Findings of one rule on a document, as `pointer message`. */
export function foundBy(rule: object, document: object | string, options?: LintWithOptions): string[] {
  const outcome = lintWith(parsedApi(document), ruleset({ extends: [], rules: { rule } }), options);
  if (outcome.silent.length > 0) throw new Error(outcome.silent[0]?.because);
  return outcome.findings.map(({ pointer, message }) => `${pointer} ${message}`);
}
