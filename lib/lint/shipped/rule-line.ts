import type { LintRule } from "@/lib/lint/rule";

/** A built-in rule as a ruleset's text has it: its own severity, and that it is opt-in where it is. */
export function ruleLine({ id, severity, isOptIn }: LintRule): string {
  const written = severity === "warning" ? "warn" : severity;
  return isOptIn ? `  ${id}: {severity: ${written}, recommended: false}\n` : `  ${id}: ${written}\n`;
}
