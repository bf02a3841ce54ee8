import { randomBytes } from "node:crypto";
import type { APIRequestContext, Cookie } from "@playwright/test";
import { expect } from "@playwright/test";
import { RegistryClient } from "./registry-client";

/** What the people of the tests are in their team; the administrator is in none. */
export const CREW_ROLES = ["administrator", "owner", "reviewer", "publisher", "reader"] as const;
export type CrewRole = (typeof CREW_ROLES)[number];

/** Somebody who can sign in. */
export interface Account {
  id: string;
  name: string;
  email: string;
  password: string;
}

/** Letters and digits that no other test has, for names and slugs. */
export function unique(): string {
  return randomBytes(5).toString("hex");
}

/** Adds a person to the registry. */
export async function createAccount(
  registry: RegistryClient,
  { name, role = "member" }: { name: string; role?: "member" | "administrator" },
): Promise<Account> {
  const email = `${name.toLowerCase().replace(/[^a-z]+/g, ".")}.${unique()}@tests.example`;
  const password = `tests ${randomBytes(12).toString("hex")}`;
  const created = await registry.call("/users", { method: "POST", body: { name, email, password, role } });
  return { id: String(created.id), name, email, password };
}

const NAMES: Record<CrewRole, string> = {
  administrator: "Astrid Admin",
  owner: "Omar Owner",
  reviewer: "Rosa Reviewer",
  publisher: "Pablo Publisher",
  reader: "Rita Reader",
};

/** Five people of one worker, each signed in at most once: signing in is limited, as it should be. */
export class Crew {
  private readonly accounts = new Map<CrewRole, Promise<Account>>();
  private readonly sessions = new Map<CrewRole, Promise<Cookie[]>>();

  constructor(
    private readonly registry: RegistryClient,
    private readonly newRequest: () => Promise<APIRequestContext>,
    private readonly origin: string,
  ) {}

  /** The person in this role. */
  account(role: CrewRole): Promise<Account> {
    const known = this.accounts.get(role);
    if (known) return known;
    const made = createAccount(this.registry, {
      name: NAMES[role],
      role: role === "administrator" ? "administrator" : "member",
    });
    this.accounts.set(role, made);
    return made;
  }

  /** The cookies of this person's session. */
  session(role: CrewRole): Promise<Cookie[]> {
    const known = this.sessions.get(role);
    if (known) return known;
    const made = this.account(role).then((account) => this.openSession(account));
    this.sessions.set(role, made);
    return made;
  }

  /** Signs in and answers the cookies. Waits where too many signed in just now. */
  async openSession({ email, password }: Account): Promise<Cookie[]> {
    const request = await this.newRequest();
    const attempt = async () => {
      const headers = { origin: this.origin };
      return (await request.post("/api/auth/sign-in/email", { headers, data: { email, password } })).status();
    };
    await expect.poll(attempt, { timeout: 90_000, intervals: [500, 5_000], message: `sign in ${email}` }).toBe(200);
    const { cookies } = await request.storageState();
    await request.dispose();
    return cookies;
  }

  /** The registry by REST, as this person: what the browser would send. */
  async client(role: CrewRole): Promise<{ client: RegistryClient; close: () => Promise<void> }> {
    const cookies = await this.session(role);
    const request = await this.newRequest();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
    return {
      client: new RegistryClient(request, { cookie, origin: this.origin }),
      close: () => request.dispose(),
    };
  }
}
