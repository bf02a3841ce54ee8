import { describe, expect, it } from "vitest";
import { auditPage, auditVerification } from "@/lib/audit/schema";
import { createTeam } from "@/lib/members/verbs/create-team";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { GET } from "./route";
import { GET as VERIFY } from "./verify/route";

describe("200", () => {
  it("shows who did what, newest first", async () => {
    const world = await createWorld();
    const administrator = await world.administrator();
    const slug = world.unique("cards");
    await createTeam(administrator.ctx, { slug, name: "Cards" });
    const { body } = await send(GET, { query: { actor: administrator.actor.id } });
    expect(auditPage.parse(body).items).toMatchObject([
      {
        action: "team.create",
        entityName: slug,
        actor: { kind: "user", id: administrator.actor.id },
        before: null,
        after: { slug },
        at: world.now.toISOString(),
      },
    ]);
  });

  it("verifies the chain", async () => {
    expect(auditVerification.parse((await send(VERIFY)).body).ok).toBe(true);
  });
});

describe("400", () => {
  it("for a filter that is not known", async () => {
    expect((await send(GET, { query: { who: "me" } })).status).toBe(400);
  });
});
