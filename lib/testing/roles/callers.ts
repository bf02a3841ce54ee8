import type { Caller } from "@/lib/testing/people";
import type { TeamInWorld, World } from "@/lib/testing/world";

/** Everybody who may call, from least to most: so that what is admitted comes after all that must be refused. */
export const CALLERS = [
  "nobody",
  "member",
  "stranger",
  "strange token",
  "scoped token",
  "reader",
  "reader token",
  "publisher",
  "publisher token",
  "reviewer",
  "reviewer token",
  "owner",
  "owner token",
  "administrator",
  "registry token",
] as const;
export type CallerName = (typeof CALLERS)[number];

/**
 * One of each. `stranger` owns another team, `member` has none; the scoped token is an owner's, limited to reading. Nobody
 * has no headers at all.
 */
export async function makeCallers(
  world: World,
  team: TeamInWorld,
  other: TeamInWorld,
): Promise<Map<CallerName, Pick<Caller, "headers"> | undefined>> {
  return new Map<CallerName, Pick<Caller, "headers"> | undefined>([
    ["nobody", undefined],
    ["member", await world.reader("Mia Member")],
    ["stranger", await other.member("owner", "Sam Stranger")],
    ["strange token", await other.token("owner")],
    ["scoped token", await team.token("owner", ["registry.read"])],
    ["reader", await team.member("reader")],
    ["reader token", await team.token("reader")],
    ["publisher", await team.member("publisher")],
    ["publisher token", await team.token("publisher")],
    ["reviewer", await team.member("reviewer")],
    ["reviewer token", await team.token("reviewer")],
    ["owner", await team.member("owner")],
    ["owner token", await team.token("owner")],
    ["administrator", await world.administrator()],
    ["registry token", await world.token("administrator")],
  ]);
}
