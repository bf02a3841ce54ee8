import type { ComparedSide, ComparisonReport } from "@/lib/gates/model";
import type { CompatibilityLevel, GateReason } from "@/lib/lifecycle/model";
import type { ReasonValues } from "./reasons";
import { type GateVerdict, notRun, nothing, reason } from "./verdict";

/** Whose messages a level is about. */
export function directionsOf(level: CompatibilityLevel): ComparedSide["direction"][] {
  if (level === "none") return [];
  if (level.startsWith("full")) return ["backward", "forward"];
  return level.startsWith("backward") ? ["backward"] : ["forward"];
}

/** Whether a level is about all versions in use, and not only the newest. */
export function isTransitive(level: CompatibilityLevel): boolean {
  return level.endsWith("_transitive");
}

/** The sides that bind: not those of another major line, unless the policy says so. */
function bindingSides({ sides, acrossMajor }: ComparisonReport): ComparedSide[] {
  return sides.filter((side) => acrossMajor || !side.isMajor);
}

function tellSide({ direction, against, breaking }: ComparedSide): GateReason[] {
  if (breaking === null) return [reason("compatibility_unknown", { from: against.label })];
  if (breaking.length === 0) return [];
  const code = direction === "backward" ? "compatibility_side_backward" : "compatibility_side_forward";
  return [reason(code, { against: against.label, count: breaking.length })];
}

/** What is said where nothing stands. */
function clearOf(report: ComparisonReport, binding: readonly ComparedSide[], to: string): GateReason {
  const { level } = report;
  if (level === "none") return reason("compatibility_not_promised");
  const [first] = report.sides;
  if (!first) return reason("compatibility_first");
  const announced = report.sides.find((side) => !binding.includes(side) && (side.breaking?.length ?? 0) > 0);
  if (announced) return reason("compatibility_major", { from: announced.against.label, to });
  if (level === "backward") return reason("compatibility_clear", { from: first.against.label });
  const versions = new Set(binding.map((side) => side.against.id)).size;
  return reason("compatibility_level_kept", { level, versions });
}

/** What passes because nobody used it, of the sides that bind; null where nothing does. */
function passedOf({ unused, sides }: ComparisonReport, binding: readonly ComparedSide[]): ReasonValues | null {
  if (!unused) return null;
  const passing = new Set(unused.passing);
  const found = new Set(binding.flatMap((side) => side.breaking ?? []).map(({ fingerprint }) => fingerprint));
  const count = [...found].filter((one) => passing.has(one)).length;
  if (count === 0) return null;
  const { windowDays: days, mostCalls: most, policy } = unused;
  return { count, days, most, policy, from: sides[0]?.against.label ?? "" };
}

function standingOf(report: ComparisonReport, open: { count: number; waived: number }): GateReason {
  const { level, acrossMajor, sides } = report;
  const from = sides[0]?.against.label ?? "";
  if (level !== "backward") return reason("compatibility_level_broken", { ...open, level });
  return reason(acrossMajor ? "compatibility_breaking_any" : "compatibility_breaking", { ...open, from });
}

/**
 * The version keeps what the policy's level promises (DOMAIN §1). A new major line may break where the level does not bind
 * across majors. A comparison that could not be made, and versions that were not compared, leave the gate unknown.
 */
export function judgeCompatibility(report: ComparisonReport | null, to: string): GateVerdict {
  if (report === null) return notRun();
  const meaning = reason(`level_${report.level}`);
  const all = bindingSides(report);
  const passing = new Set(report.unused?.passing ?? []);
  const binding = all.map((side) => ({
    ...side,
    breaking: side.breaking?.filter(({ fingerprint }) => !passing.has(fingerprint)) ?? null,
  }));
  const passed = passedOf(report, all);
  const clear = passed ? reason("compatibility_unused", passed) : clearOf(report, all, to);
  if (report.level === "none" || report.sides.length === 0) return nothing(clear, [meaning]);
  const failed = binding.find((side) => side.breaking === null);
  const unknown = failed
    ? reason("compatibility_unknown", { from: failed.against.label })
    : report.isCut
      ? reason("compatibility_cut", { compared: new Set(binding.map((side) => side.against.id)).size })
      : null;
  return {
    against: binding.flatMap((side) => side.breaking ?? []),
    clear,
    standing: (open) => standingOf(report, open),
    notes: [
      ...(passed ? [reason("compatibility_unused_note", passed)] : []),
      ...(report.level === "backward" ? [] : binding.flatMap(tellSide)),
      meaning,
    ],
    ...(unknown ? { unknown } : {}),
  };
}
