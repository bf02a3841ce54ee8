import { describe, expect, it } from "vitest";
import type { RegistryEvent } from "@/lib/events/model/registry-event";
import type { Told } from "@/lib/events/policy";
import { GROUP_MINUTES, MOST_ITEMS, type OpenNotification } from "@/lib/notifications/model";
import { groupTold } from "./group-told";

const event = (sequence: number, over: Partial<RegistryEvent> = {}): RegistryEvent => ({
  id: String(sequence),
  sequence: BigInt(sequence),
  at: new Date(sequence * 1_000),
  type: "version.published",
  actor: { kind: "user", id: "u", name: "U" },
  subject: `cards@${sequence}`,
  href: `/${sequence}`,
  api: null,
  team: null,
  data: { version: String(sequence) },
  authors: [],
  participants: [],
  person: null,
  groupKey: "g",
  ...over,
});
const told = (one: RegistryEvent, userId = "a", live = true): { told: Told; live: boolean } => ({
  told: { userId, event: one, reasons: [{ kind: "team", value: "payments" }] },
  live,
});
const many = (count: number) => Array.from({ length: count }, (_, index) => told(event(index + 1)));

function openOf(one: RegistryEvent): OpenNotification {
  const { created } = groupTold([told(one)], []);
  const [first] = created;
  if (!first) throw new Error("nothing was created");
  return { ...first, id: "open" };
}

describe("groupTold", () => {
  it("makes one line of twenty versions that come at once", () => {
    const { created, extended } = groupTold(many(25), []);
    expect(extended).toEqual([]);
    expect(created).toHaveLength(1);
    expect(created[0]).toMatchObject({ count: 25, sequence: 25n, at: new Date(25_000), href: "/25" });
    expect(created[0]?.items).toHaveLength(MOST_ITEMS);
    expect(created[0]?.reasons).toEqual([{ kind: "team", value: "payments" }]);
  });

  it("adds to an open one that is close, and leaves one that is not", () => {
    const open = openOf(event(1));
    const close = groupTold(many(3).slice(1), [open]);
    expect(close.created).toEqual([]);
    expect(close.extended).toMatchObject([{ id: "open", count: 3, sequence: 3n }]);
    const late = told(event(2 + GROUP_MINUTES * 60));
    expect(groupTold([late], [open])).toMatchObject({ created: [{ count: 1 }], extended: [] });
  });

  it("keeps people, groups and far apart happenings apart", () => {
    const far = 1 + 2 * GROUP_MINUTES * 60;
    const { created } = groupTold(
      [told(event(1)), told(event(2), "b"), told(event(3, { groupKey: "h" })), told(event(far))],
      [],
    );
    expect(created.map((one) => [one.userId, one.groupKey, one.count])).toEqual([
      ["a", "g", 1],
      ["b", "g", 1],
      ["a", "h", 1],
      ["a", "g", 1],
    ]);
  });

  it("may be mailed where one of its happenings may", () => {
    const { created } = groupTold([told(event(1), "a", false), told(event(2), "a", true)], []);
    expect(created).toMatchObject([{ count: 2, live: true }]);
  });
});
