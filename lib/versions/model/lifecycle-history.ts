import { z } from "zod";
import { VERSION_STATES, type VersionState } from "@/lib/lifecycle/model";

const written = z.object({ state: z.enum(VERSION_STATES), reason: z.string().optional() });

/** What an entry of the audit log says of a version's state; undefined where it says nothing of it. */
export function stateWritten(after: unknown): { state: VersionState; reason?: string | undefined } | undefined {
  return written.safeParse(after).data;
}

const recorded = z.object({ place: z.string().nullish(), reason: z.string().nullish() });

/** What an entry about a record says of it: what goes away, and why; before it was taken back where only that is known. */
export function recordWritten({ before, after }: { before: unknown; after: unknown }): {
  place: string;
  reason: string;
} {
  const [was, is] = [recorded.safeParse(before).data, recorded.safeParse(after).data];
  return { place: is?.place ?? was?.place ?? "", reason: is?.reason ?? "" };
}

/** When each state was entered, by the entries of the audit log, newest first; of two times the later one counts. */
export function enteredStates(
  publishedAt: string,
  audit: readonly { action: string; at: string; after: unknown }[],
): Partial<Record<VersionState, string>> {
  const entered: Partial<Record<VersionState, string>> = { draft: publishedAt };
  for (const { action, at, after } of [...audit].reverse()) {
    const said = action === "version.transition" ? stateWritten(after) : undefined;
    if (said) entered[said.state] = at;
  }
  return entered;
}

/** What a move is called by people. */
export type MoveKind = "review" | "activate" | "withdraw" | "sunset" | "retire";

/** The name of a move; undefined for deprecating, which asks for more than a reason. */
export function moveKind(from: VersionState, to: VersionState): MoveKind | undefined {
  if (to === "in_review") return "review";
  if (to === "active") return from === "deprecated" ? "withdraw" : "activate";
  if (to === "sunset") return "sunset";
  return to === "retired" ? "retire" : undefined;
}
