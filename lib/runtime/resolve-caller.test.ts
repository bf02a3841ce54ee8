import { describe, expect, it } from "vitest";
import { deleteSessions } from "@/lib/members/store/users";
import { setMembership } from "@/lib/members/verbs/set-membership";
import { updateUser } from "@/lib/members/verbs/update-user";
import { createWorld } from "@/lib/testing/world";
import { resolveCaller } from "./resolve-caller";

const OWN = "http://127.0.0.1:3000";

async function signedIn() {
  const person = await (await createWorld()).reader();
  const { cookie = "" } = await person.headers();
  return { person, cookie };
}

describe("a session that changes something", () => {
  it.each([
    ["from the registry's own address", { origin: OWN }],
    ["from the name the browser used", { origin: "http://registry.example:8080", host: "registry.example:8080" }],
    [
      "from the name a proxy passes on",
      { origin: "https://registry.example", host: "10.0.0.7", "x-forwarded-host": "registry.example" },
    ],
  ])("counts %s", async (_name, headers) => {
    const { person, cookie } = await signedIn();
    expect(await resolveCaller(new Headers({ cookie, ...headers }), "POST")).toEqual(person.actor);
  });

  it.each<[string, Record<string, string>]>([
    ["another site", { origin: "https://elsewhere.example", host: "127.0.0.1:3000" }],
    ["another port of this machine", { origin: "http://127.0.0.1:4000", host: "127.0.0.1:3000" }],
    ["a sandboxed frame", { origin: "null", host: "127.0.0.1:3000" }],
    ["a request without an origin", { host: "127.0.0.1:3000" }],
    ["an origin that is no address", { origin: "registry", host: "127.0.0.1:3000" }],
    ["a name that ends like ours", { origin: "http://127.0.0.1:3000.elsewhere.example", host: "127.0.0.1:3000" }],
  ])("is refused from %s", async (_name, headers) => {
    const { cookie } = await signedIn();
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      await expect(resolveCaller(new Headers({ cookie, ...headers }), method)).rejects.toMatchObject({
        code: "forbidden",
      });
    }
  });
});

describe("a session that reads", () => {
  it("counts wherever it is sent from", async () => {
    const { person, cookie } = await signedIn();
    expect(await resolveCaller(new Headers({ cookie }), "GET")).toEqual(person.actor);
  });

  it("has the roles of this moment", async () => {
    const world = await createWorld();
    const team = await world.team();
    const person = await world.reader();
    const headers = new Headers(await person.headers());
    await setMembership(world.system, { team: team.slug, user: person.actor.id, role: "publisher" });
    expect(await resolveCaller(headers)).toMatchObject({ teams: [{ teamSlug: team.slug, role: "publisher" }] });
  });

  it("is nobody as soon as the session is ended, or its person disabled", async () => {
    const world = await createWorld();
    const [person, other] = [await world.reader(), await world.reader()];
    const headers = new Headers(await person.headers());
    const others = new Headers(await other.headers());
    expect(await resolveCaller(headers)).toEqual(person.actor);
    expect(await resolveCaller(others)).toEqual(other.actor);
    await deleteSessions(world.system.access, person.actor.id);
    await updateUser(world.system, { user: other.actor.id, changes: { disabled: true } });
    const nobody = { kind: "anonymous", mayRead: true };
    expect([await resolveCaller(headers), await resolveCaller(others)]).toEqual([nobody, nobody]);
  });

  it("is nobody with a signature that is not ours", async () => {
    const { cookie } = await signedIn();
    const forged = cookie.replace(/\.[^.]+$/, ".AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA%3D");
    expect(await resolveCaller(new Headers({ cookie: forged }))).toEqual({ kind: "anonymous", mayRead: true });
  });
});

describe("a bearer token", () => {
  it("counts before a session, and needs no origin", async () => {
    const { cookie } = await signedIn();
    const program = await (await createWorld()).token("reader");
    const headers = new Headers({ cookie, ...(await program.headers()) });
    expect(await resolveCaller(headers, "POST")).toEqual(program.actor);
  });

  it.each(["Bearer", "Bearer  ", "Basic dTpw", "Bearer a b", "cct_x", "Bearer cct_unknown"])(
    "is refused as %j",
    async (authorization) => {
      await expect(resolveCaller(new Headers({ authorization }))).rejects.toMatchObject({ code: "unauthenticated" });
    },
  );
});
