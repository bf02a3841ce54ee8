import type { CelRule } from "@/lib/cel/model";
import { RegistryError } from "@/lib/core/errors";
import { checkRules } from "@/lib/workers/cel-tasks";

/** Throws `invalid_input` with the line and column of everything that is wrong with a policy. In a thread: before a transaction. */
export async function requireSoundPolicy(rule: CelRule): Promise<void> {
  const [check] = await checkRules("policy", [rule]);
  const at = (pointer: string) => (problem: { line: number; column: number; message: string }) => ({
    pointer,
    ...problem,
  });
  const violations = [
    ...(check?.expression ?? []).map(at("/expression")),
    ...(check?.message ?? []).map(at("/message")),
  ];
  const first = violations[0];
  if (!first) return;
  const where = `line ${first.line}, column ${first.column}`;
  throw new RegistryError(
    "invalid_input",
    `The ${first.pointer.slice(1)} cannot be used (${where}): ${first.message}`,
    {
      fix: "Correct what violations lists; POST /api/v1/code-policies/check tries it without storing anything.",
      violations,
    },
  );
}
