import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveCaller } from "@/lib/runtime/resolve-caller";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { OIDC_CLIENT, type OidcProvider, startOidcProvider } from "@/lib/testing/oidc-provider";
import { createWorld } from "@/lib/testing/world";
import { updateUser } from "@/lib/members/verbs/update-user";
import { GET, POST } from "./route";

const HOME = "http://127.0.0.1:3000";
let provider: OidcProvider;

beforeAll(async () => {
  provider = await startOidcProvider();
  process.env.CONCORDAT_OIDC_ISSUER = provider.issuer;
  process.env.CONCORDAT_OIDC_CLIENT_ID = OIDC_CLIENT.id;
  process.env.CONCORDAT_OIDC_CLIENT_SECRET = OIDC_CLIENT.secret;
});

afterAll(() => provider.close());

/** The Cookie field a browser would send after this answer. */
const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");

async function begin(): Promise<{ address: URL; cookie: string }> {
  const response = await POST(
    new Request(`${HOME}/api/auth/sign-in/social`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: HOME, host: "127.0.0.1:3000" },
      body: JSON.stringify({ provider: "oidc", callbackURL: "/apis" }),
    }),
  );
  expect(response.status).toBe(200);
  const { url } = (await response.json()) as { url: string };
  return { address: new URL(url), cookie: cookiesOf(response) };
}

/** Signs in with the claims the provider has now, as a browser would; returns where it ends and with which cookies. */
async function signIn(): Promise<{ location: string; headers: Headers }> {
  const { address, cookie } = await begin();
  expect(address.origin).toBe(provider.issuer);
  const authorized = await fetch(address, { redirect: "manual" });
  const back = authorized.headers.get("location") ?? "";
  const response = await GET(new Request(back, { headers: { cookie, host: "127.0.0.1:3000" } }));
  expect(response.status).toBe(302);
  const location = response.headers.get("location") ?? "";
  return { location, headers: new Headers({ cookie: cookiesOf(response) }) };
}

const person = (name: string) => ({ sub: name, name, email: `${name}@example.test`, email_verified: true });

describe("a first sign-in through the provider", () => {
  it("makes a person who may read, and audits it", async () => {
    const { system } = await createWorld();
    provider.claims = { ...person("nora"), name: "Nora New" };
    const { location, headers } = await signIn();
    expect(location).toBe("/apis");
    const actor = await resolveCaller(headers);
    expect(actor).toMatchObject({ kind: "user", name: "Nora New", administrator: false, teams: [] });
    if (actor.kind !== "user") throw new Error("nobody is signed in");
    const entry = await expectAuditEntry(system, { action: "user.join", entityId: actor.id });
    expect(entry).toMatchObject({ actorId: "sign-in", entityName: "nora@example.test" });
  });

  it("finds the same person again, and keeps none of the provider's tokens", async () => {
    const { system } = await createWorld();
    provider.claims = person("otto");
    const first = await resolveCaller((await signIn()).headers);
    const second = await resolveCaller((await signIn()).headers);
    expect(second).toEqual(first);
    if (second.kind !== "user") throw new Error("nobody is signed in");
    await expectAuditEntry(system, { action: "user.join", entityId: second.id });
    const { prisma } = await testDatabase();
    const account = await prisma.account.findFirstOrThrow({ where: { userId: second.id } });
    expect(account).toMatchObject({ providerId: "oidc", accessToken: null, refreshToken: null, idToken: null });
  });

  it("takes a name from what there is where the provider gives none", async () => {
    const { name: _name, ...claims } = person("pia");
    provider.claims = claims;
    expect(await resolveCaller((await signIn()).headers)).toMatchObject({ name: "pia@example.test" });
  });

  it("joins somebody whom an administrator added, where the e-mail address is verified", async () => {
    const known = await (await createWorld()).reader();
    provider.claims = { ...person("quentin"), email: known.actor.email };
    expect(await resolveCaller((await signIn()).headers)).toMatchObject({ id: known.actor.id });
  });
});

describe("it lets nobody in", () => {
  it("as somebody else, on an e-mail address that the provider did not verify", async () => {
    const known = await (await createWorld()).reader();
    provider.claims = { ...person("mallory"), email: known.actor.email, email_verified: false };
    const { location, headers } = await signIn();
    expect(location).toBe(`${HOME}/sign-in?error=account_not_linked`);
    expect(await resolveCaller(headers)).toMatchObject({ kind: "anonymous" });
  });

  it("who was disabled", async () => {
    const { system } = await createWorld();
    provider.claims = person("rosa");
    await signIn();
    await updateUser(system, { user: "rosa@example.test", changes: { disabled: true } });
    const { address, cookie } = await begin();
    const back = (await fetch(address, { redirect: "manual" })).headers.get("location") ?? "";
    const response = await GET(new Request(back, { headers: { cookie, host: "127.0.0.1:3000" } }));
    expect(cookiesOf(response)).not.toContain("session_token=");
    const { prisma } = await testDatabase();
    expect(await prisma.session.count({ where: { user: { email: "rosa@example.test" } } })).toBe(0);
  });

  it("whose browser did not begin here: another's state, or none", async () => {
    provider.claims = person("sven");
    const { address } = await begin();
    const back = (await fetch(address, { redirect: "manual" })).headers.get("location") ?? "";
    const exchanged = provider.exchanged;
    const response = await GET(new Request(back, { headers: { host: "127.0.0.1:3000" } }));
    expect(response.headers.get("location")).toContain("error=");
    expect(cookiesOf(response)).not.toContain("session_token=");
    expect(provider.exchanged).toBe(exchanged);
  });

  it("to be sent on to another site", async () => {
    const response = await POST(
      new Request(`${HOME}/api/auth/sign-in/social`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: HOME, host: "127.0.0.1:3000" },
        body: JSON.stringify({ provider: "oidc", callbackURL: "https://elsewhere.example/" }),
      }),
    );
    expect(response.status).toBe(403);
  });
});
