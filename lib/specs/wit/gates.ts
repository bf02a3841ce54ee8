import type { JsonObject } from "@/lib/specs/model";
import type { WitGates } from "@/lib/specs/wit/contract";

/** Whether a declaration is deprecated. */
export function isDeprecated({ deprecated }: WitGates): boolean {
  return deprecated !== undefined;
}

/** Since when something is deprecated, as the extension that marks are read from; undefined where it is not. */
export function gateExtensions({ deprecated }: WitGates): JsonObject | undefined {
  return deprecated === undefined ? undefined : { "x-deprecated-in-version": deprecated };
}

/** The gates that hold for something: its own, and of what it is in the feature that it belongs to. */
export function gatesWithin(own: WitGates, ...around: readonly (WitGates | undefined)[]): WitGates {
  const outer = around.find((one) => one?.unstable !== undefined);
  return own.unstable === undefined && outer?.unstable !== undefined ? { ...own, unstable: outer.unstable } : own;
}
