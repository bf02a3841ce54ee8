import type { RuleSetting } from "@/lib/lint/ruleset";
import type { JsonValue } from "@/lib/specs/model";

const NAMES: ReadonlyMap<JsonValue, RuleSetting> = new Map<JsonValue, RuleSetting>([
  ["error", "error"],
  ["warn", "warning"],
  ["warning", "warning"],
  ["info", "info"],
  ["information", "info"],
  ["hint", "hint"],
  ["off", "off"],
  [0, "error"],
  [1, "warning"],
  [2, "info"],
  [3, "hint"],
  [-1, "off"],
  ["0", "error"],
  ["1", "warning"],
  ["2", "info"],
  ["3", "hint"],
  ["-1", "off"],
]);

export const SEVERITY_WORDS = "error, warn, info, hint or off (or 0, 1, 2, 3, -1)";

/** A severity as rulesets write it; undefined where it is none. */
export function readSeverity(value: JsonValue): RuleSetting | undefined {
  return NAMES.get(value);
}
