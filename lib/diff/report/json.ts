import type { Diff } from "@/lib/diff/model";

/** A diff as the JSON of INTERFACE §4. */
export function reportJson(diff: Diff): string {
  return `${JSON.stringify(diff, null, 2)}\n`;
}
