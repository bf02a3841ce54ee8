import { apiAnswer, teamItem } from "@/lib/cli/registry/answers";
import type { RegistryClient } from "@/lib/cli/registry/client";
import { listAll } from "@/lib/cli/registry/list-all";
import type { ApiDetails } from "@/lib/imports/model/import-plan";
import { RegistryProblem } from "@/lib/cli/registry/problem";

export interface NewApi extends ApiDetails {
  slug: string;
  name: string;
  team: string;
}

/** Makes the API where it is missing. Resolves to whether it had to. */
export async function ensureApi(client: RegistryClient, api: NewApi): Promise<boolean> {
  if (await client.find(`/apis/${encodeURIComponent(api.slug)}`, apiAnswer)) return false;
  return createOrAccept(() => client.post("/apis", api, apiAnswer));
}

/** Slugs of the teams there are. */
export async function teamSlugs(client: RegistryClient): Promise<Set<string>> {
  return new Set((await listAll(client, "/teams", teamItem)).map((team) => team.slug));
}

/** Makes a team. Resolves to whether it had to: somebody else may just have done so. */
export function createTeam(client: RegistryClient, team: { slug: string; name: string }): Promise<boolean> {
  return createOrAccept(() => client.post("/teams", team, teamItem));
}

async function createOrAccept(create: () => Promise<unknown>): Promise<boolean> {
  try {
    await create();
    return true;
  } catch (error) {
    if (error instanceof RegistryProblem && error.status === 409) return false;
    throw error;
  }
}
