import type { RulesetRemark } from "@/lib/lint/spectral/model";
import type { JsonObject } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS } from "@/lib/specs/source/limits";
import { readYaml } from "@/lib/specs/source/read-yaml";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { isObject } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";

/** The longest text of a ruleset, in UTF-16 code units. */
export const MAX_RULESET_LENGTH = 256 * 1024;

const LIMITS = { ...DEFAULT_SPEC_LIMITS, maxDepth: 60, maxAliases: 500, maxNodes: 50_000 };

export type OpenedText =
  | { ok: true; document: SourceDocument; data: JsonObject }
  | { ok: false; problems: RulesetRemark[] };

/** Reads the text of a ruleset, YAML or JSON, within bounds. A key that stands twice is a problem: only one would hold. */
export function openRulesetText(text: string): OpenedText {
  if (text.length > MAX_RULESET_LENGTH) return refused("A ruleset is at most 256 KiB long.");
  try {
    const document = readYaml("ruleset", text, LIMITS);
    const twice = document.warnings.filter(({ rule }) => rule === "parse-duplicate-key");
    if (twice.length > 0) {
      return {
        ok: false,
        problems: twice.map(({ pointer, message, position }) => ({ pointer, message, ...position })),
      };
    }
    if (!isObject(document.data)) return refused("A ruleset is an object: extends, rules, …");
    return { ok: true, document, data: document.data };
  } catch (fault) {
    if (!(fault instanceof SpecError)) throw fault;
    return { ok: false, problems: [{ pointer: "", message: fault.message, line: fault.line, column: fault.column }] };
  }
}

function refused(message: string): OpenedText {
  return { ok: false, problems: [{ pointer: "", message, line: 1, column: 1 }] };
}
