import { describe, expect, it } from "vitest";
import { resolveCaller } from "@/lib/runtime/resolve-caller";
import { createUser } from "@/lib/members/verbs/create-user";
import { updateUser } from "@/lib/members/verbs/update-user";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { createWorld } from "@/lib/testing/world";
import { GET, POST } from "./route";

const HOME = "http://127.0.0.1:3000";
const password = "correct horse battery";

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${HOME}/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: HOME, host: "127.0.0.1:3000", ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );

const cookiesOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .join("; ");

async function addPerson() {
  const world = await createWorld();
  const email = `${world.unique("nia")}@example.test`;
  const { user } = await createUser(world.system, { name: "Nia", email, password });
  return { world, email, user };
}

describe("200", () => {
  it("signs in with e-mail and password, and out again", async () => {
    const { email, user } = await addPerson();
    const response = await post("/sign-in/email", { email, password });
    expect(response.status).toBe(200);
    const cookie = cookiesOf(response);
    expect(await resolveCaller(new Headers({ cookie }))).toMatchObject({ kind: "user", id: user.id });
    const [session] = response.headers.getSetCookie();
    expect(session).toMatch(/HttpOnly/i);
    expect(session).toMatch(/SameSite=Lax/i);
    expect((await post("/sign-out", {}, { cookie })).status).toBe(200);
    expect(await resolveCaller(new Headers({ cookie }))).toMatchObject({ kind: "anonymous" });
  });

  it("serves the page under the name the browser used, too", async () => {
    const { email } = await addPerson();
    const local = { origin: "http://localhost:3000", host: "localhost:3000", cookie: "theme=dark" };
    expect((await post("/sign-in/email", { email, password }, local)).status).toBe(200);
  });

  it("changes one's own password", async () => {
    const { world, email, user } = await addPerson();
    const cookie = cookiesOf(await post("/sign-in/email", { email, password }));
    const change = { currentPassword: password, newPassword: "battery horse correct" };
    expect((await post("/change-password", change, { cookie })).status).toBe(200);
    await expectAuditEntry(world.system, { action: "user.password", entityId: user.id });
    expect((await post("/sign-in/email", { email, password })).status).toBe(401);
    expect((await post("/sign-in/email", { email, password: change.newPassword })).status).toBe(200);
  });
});

describe("401", () => {
  it.each([
    ["a wrong password", (email: string) => ({ email, password: "something else" })],
    ["somebody who is not there", (email: string) => ({ email: `x${email}`, password })],
  ])("for %s, with the same words", async (_name, input) => {
    const { email } = await addPerson();
    const response = await post("/sign-in/email", input(email));
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "INVALID_EMAIL_OR_PASSWORD" });
  });
});

describe("403", () => {
  it("for a person who was disabled", async () => {
    const { world, email, user } = await addPerson();
    await updateUser(world.system, { user: user.id, changes: { disabled: true } });
    const response = await post("/sign-in/email", { email, password });
    expect(response.status).toBe(403);
    expect(cookiesOf(response)).not.toContain("session_token=");
  });

  it("for another site's page", async () => {
    const { email } = await addPerson();
    const cookie = cookiesOf(await post("/sign-in/email", { email, password }));
    const elsewhere = { origin: "https://elsewhere.example", cookie };
    expect((await post("/sign-out", {}, elsewhere)).status).toBe(403);
    expect(await resolveCaller(new Headers({ cookie }))).toMatchObject({ kind: "user" });
  });
});

describe("404", () => {
  it.each(["/sign-up/email", "/update-user", "/delete-user", "/change-email", "/link-social"])(
    "for %s",
    async (path) => {
      const response = await post(path, { email: "a@example.test", password, name: "A" });
      expect(response.status).toBe(404);
    },
  );
});

describe("413", () => {
  it("for a body that is too large", async () => {
    expect((await post("/sign-in/email", "x".repeat(70_000))).status).toBe(413);
  });
});

describe("GET", () => {
  it("gives the session of nobody as null", async () => {
    const response = await GET(new Request(`${HOME}/api/auth/get-session`));
    expect(await response.json()).toBeNull();
  });
});
