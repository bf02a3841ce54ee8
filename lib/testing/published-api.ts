import { afterAll } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { closeWorkers } from "@/lib/workers/pool";
import { definition, sourceOf } from "./definitions";
import type { Caller } from "./people";
import type { TeamInWorld, World } from "./world";

afterAll(closeWorkers);

/** An API of a team whose versions go through the real publishing, and whoever publishes them. */
export interface PublishedApi {
  slug: string;
  team: TeamInWorld;
  publisher: Caller;
  /** Publishes the text as a version; a small sound definition unless given. */
  publish(version: string, text?: string): ReturnType<typeof publishVersion>;
}

/** Makes an API in a team, with a publisher of its own unless one is given. */
export async function addPublishedApi(world: World, team: TeamInWorld, publisher?: Caller): Promise<PublishedApi> {
  const slug = world.unique("pets");
  const who = publisher ?? (await team.member("publisher"));
  await createApi(who.ctx, { slug, name: "Pets", team: team.slug });
  return {
    slug,
    team,
    publisher: who,
    publish: (version, text = definition(version)) =>
      publishVersion(who.ctx, { api: slug, version, source: sourceOf(text) }),
  };
}
