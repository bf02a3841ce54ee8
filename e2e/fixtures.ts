import { test as base, expect } from "@playwright/test";
import { type Account, createAccount, Crew, CREW_ROLES, type CrewRole, unique } from "./crew";
import { RegistryClient } from "./registry-client";
import { watchFaults } from "./watch-faults";

/** A team of its own for one test, with the crew in it. */
export interface TestTeam {
  slug: string;
  name: string;
  /** Creates an API of the team; answers its slug. */
  createApi(name?: string): Promise<string>;
}

interface TestFixtures {
  /** Fails a test in which a page complained: an error of a script, of drawing, of words that are missing, of a policy. */
  withoutFaults: undefined;
  /** A new team in which the owner, the reviewer, the publisher and the reader of the crew are what they are called. */
  team: TestTeam;
  /** Makes the browser of this test one of the crew, or somebody else with an account. */
  signIn: (who: CrewRole | Account) => Promise<Account>;
  /** A person of this test only: for what ends sessions or changes people. */
  newAccount: (name: string, role?: "member" | "administrator") => Promise<Account>;
  /** The registry by REST as one of the crew. */
  as: (role: CrewRole) => Promise<RegistryClient>;
}

interface WorkerFixtures {
  /** The registry by REST, with the administrator's token. */
  registry: RegistryClient;
  /** Five people of this worker. */
  crew: Crew;
  origin: string;
}

/** Tests in the browser: each owns what it creates, so that they can run beside one another. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  origin: [
    async ({}, use, { project }) => {
      await use(new URL(project.use.baseURL ?? "http://127.0.0.1:41050").origin);
    },
    { scope: "worker" },
  ],
  registry: [
    async ({ playwright, origin }, use) => {
      const request = await playwright.request.newContext({ baseURL: origin });
      const client = new RegistryClient(request, {
        authorization: `Bearer ${process.env.CONCORDAT_ADMIN_TOKEN ?? ""}`,
      });
      await use(client);
      await request.dispose();
    },
    { scope: "worker" },
  ],
  crew: [
    async ({ playwright, origin, registry }, use) => {
      await use(new Crew(registry, () => playwright.request.newContext({ baseURL: origin }), origin));
    },
    { scope: "worker" },
  ],
  withoutFaults: [
    async ({ context }, use) => {
      const faults = watchFaults(context);
      await use(undefined);
      expect(faults, "what pages complained of").toEqual([]);
    },
    { auto: true },
  ],
  team: async ({ registry, crew }, use) => {
    const slug = `team-${unique()}`;
    const name = `Team ${slug.slice(-6)}`;
    await registry.call("/teams", { method: "POST", body: { slug, name, description: "Made by a test." } });
    for (const role of CREW_ROLES) {
      if (role === "administrator") continue;
      const { id } = await crew.account(role);
      await registry.call(`/teams/${slug}/members/${id}`, { method: "PUT", body: { role } });
    }
    const createApi = async (apiName = "Pets") => {
      const api = `${apiName.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${unique()}`;
      await registry.call("/apis", { method: "POST", body: { slug: api, name: apiName, team: slug } });
      return api;
    };
    await use({ slug, name, createApi });
  },
  newAccount: async ({ registry }, use) => {
    await use((name, role) => createAccount(registry, { name, ...(role ? { role } : {}) }));
  },
  signIn: async ({ context, crew }, use) => {
    await use(async (who) => {
      await context.clearCookies();
      const account = typeof who === "string" ? await crew.account(who) : who;
      await context.addCookies(typeof who === "string" ? await crew.session(who) : await crew.openSession(who));
      return account;
    });
  },
  as: async ({ crew }, use) => {
    const open: (() => Promise<void>)[] = [];
    await use(async (role) => {
      const { client, close } = await crew.client(role);
      open.push(close);
      return client;
    });
    for (const close of open) await close();
  },
});

export { expect };
export { expectAccessible } from "./accessible";
