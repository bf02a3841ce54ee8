import { canonicalJson } from "@/lib/core/canonical-json";
import { sha256Hex } from "@/lib/core/digest";
import { RegistryError } from "@/lib/core/errors";
import type { Rubric } from "@/lib/maturity/model/rubric";
import { parseRubric } from "@/lib/maturity/rubric/parse";

/** What a rubric says, and the digest that scores name it by. */
export interface SaidRubric {
  content: Rubric;
  digest: string;
}

/** A rubric under a name, with its digest: what it is called is part of what it says. */
export function digested(content: Rubric, name = content.name): SaidRubric {
  const named = { ...content, name };
  return { content: named, digest: sha256Hex(canonicalJson(named)) };
}

/** What somebody sent as a rubric: YAML, or its content. Throws `invalid_input` with lines and columns. */
export function readSaid(
  given: { text?: string | undefined; content?: Rubric | undefined },
  name?: string,
): SaidRubric {
  if (given.content !== undefined) return digested(given.content, name);
  const parsed = parseRubric(given.text ?? "");
  if (parsed.ok) return digested(parsed.rubric, name);
  const [first] = parsed.problems;
  const where = first ? ` in line ${first.line}: ${first.message}` : "";
  throw new RegistryError("invalid_input", `The rubric does not read${where}.`, {
    fix: "Correct the places in violations; an export of a rubric shows the form.",
    violations: parsed.problems
      .slice(0, 50)
      .map(({ message, line, column }) => ({ pointer: "/text", message, line, column })),
  });
}
