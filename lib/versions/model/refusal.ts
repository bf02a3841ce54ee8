import { RegistryError } from "@/lib/core/errors";
import type { TransitionPoint } from "@/lib/lifecycle/transition-point";
import type { TransitionDecision } from "@/lib/lifecycle/transitions";

/** A point of a decision as REST shows it. */
export function presentPoint({ code, detail, fix, values }: TransitionPoint): TransitionPoint {
  return { code, detail, fix, values };
}

/** What a decision names as missing; nothing where it is allowed. */
export function missingOf(decision: TransitionDecision): ReturnType<typeof presentPoint>[] {
  return decision.verdict === "refused" ? decision.missing.map(presentPoint) : [];
}

/** Returns the notes of an allowed transition; throws `transition_refused` with all that is missing for a refused one. */
export function requireAllowed(decision: TransitionDecision): TransitionPoint[] {
  if (decision.verdict === "allowed") return decision.notes;
  requireNone(decision.missing);
  return [];
}

/** Throws `transition_refused` with all that is missing; nothing where nothing is. */
export function requireNone(missing: readonly TransitionPoint[]): void {
  if (missing.length === 0) return;
  throw new RegistryError("transition_refused", missing.map((point) => point.detail).join(" "), {
    fix: missing.map((point) => point.fix).join(" "),
    violations: missing.map((point) => ({ pointer: pointerOf(point), message: point.detail })),
  });
}

const POINTERS: Partial<Record<TransitionPoint["code"], string>> = {
  transition_not_allowed: "/to",
  deprecation_missing: "/deprecation",
  sunset_before_deprecation: "/deprecation/sunsetAt",
  sunset_too_soon: "/deprecation/sunsetAt",
  replacement_missing: "/deprecation/replacement",
  replacement_cycle: "/deprecation/replacement",
  replacement_deprecated: "/deprecation/replacement",
  guide_missing: "/deprecation/migrationGuide",
  sunset_earlier: "/deprecation/sunsetAt",
  brownouts_not_allowed: "/deprecation/brownouts",
  brownout_misplaced: "/deprecation/brownouts",
  reason_missing: "/reason",
  sunset_not_due: "/reason",
};

/** The field of the request that a refusal is about; the whole request where it is about none. */
function pointerOf(point: TransitionPoint): string {
  return POINTERS[point.code] ?? "";
}
