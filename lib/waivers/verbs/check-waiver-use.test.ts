import { expect, it } from "vitest";
import { contextAt } from "@/lib/testing/contexts";
import { addApi, findingFingerprint } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { checkWaiverUse } from "./check-waiver-use";
import { getWaiver } from "./get-waiver";
import { getWaiverDebt } from "./get-waiver-debt";
import { grantWaiver } from "./grant-waiver";

const WAIVER = { gate: "validity" as const, reason: "Known.", expiresOn: "2026-12-31" };

it("tells what is still there from what is gone, and says when it ended too early", async () => {
  const world = await createWorld();
  const api = await addApi(world);
  const owner = await api.team.member("owner");
  await api.version("0.9.0", { state: "retired", findings: ["valid-structure"] });
  await api.version("1.0.0", { state: "active", findings: ["valid-structure"] });
  const of = (version: string, fingerprint: string) =>
    grantWaiver(owner.ctx, { ...WAIVER, api: api.slug, version, fingerprint });
  const standing = await of("1.0.0", findingFingerprint("valid-structure"));
  const gone = await of("1.0.0", "f".repeat(64));
  const retired = await of("0.9.0", findingFingerprint("valid-structure"));
  await checkWaiverUse(world.system);
  const useOf = async (id: string) => (await getWaiver(owner.ctx, { id })).use;
  expect(await Promise.all([standing, gone, retired].map(({ id }) => useOf(id)))).toEqual([
    "needed",
    "unused",
    "unused",
  ]);
  expect(await checkWaiverUse(world.system)).toBe(0);
  const debt = await getWaiverDebt(owner.ctx, { team: api.team.slug });
  expect(debt).toMatchObject({ live: 3, unused: 2, overdue: 0 });
  const later = await contextAt(owner.ctx, new Date("2027-01-01T00:00:00Z"));
  const after = await getWaiverDebt(later, { team: api.team.slug });
  expect(after).toMatchObject({ live: 0, overdue: 1, overdueItems: [{ id: standing.id }] });
});
