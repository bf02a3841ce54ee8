import { z } from "zod";
import type { ApiDto } from "@/lib/catalog/schema";
import { getApi } from "@/lib/catalog/verbs/get-api";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { everyApi, everyVersion } from "@/lib/exports/every-api";
import {
  apiEntity,
  defaultVersionOf,
  type Entity,
  groupEntity,
  metaEntity,
  registryEntity,
  versionEntity,
  XREGISTRY_MODEL,
} from "@/lib/exports/model/xregistry";
import { everyGroup, requireGroup, xregistryPlace } from "@/lib/exports/xregistry-place";
import { requirePermission } from "@/lib/members/policy";
import { getVersion } from "@/lib/versions/verbs/get-version";

const name = z.string().min(1).max(120);
const reads = (ctx: ServiceContext) => requirePermission(ctx.actor, "registry.read");

/** The registry entity. */
export const getXRegistry = defineQuery({
  input: z.strictObject({}),
  authorize: reads,
  run: async (ctx): Promise<Entity> => registryEntity(await xregistryPlace(ctx), await everyGroup(ctx)),
});

/** All groups, by id. */
export const listXGroups = defineQuery({
  input: z.strictObject({}),
  authorize: reads,
  run: async (ctx): Promise<Entity> => {
    const place = await xregistryPlace(ctx);
    return Object.fromEntries((await everyGroup(ctx)).map((group) => [group.slug, groupEntity(place, group)]));
  },
});

/** One group. Throws `not_found`. */
export const getXGroup = defineQuery({
  input: z.strictObject({ group: name }),
  authorize: reads,
  run: async (ctx, { group }): Promise<Entity> =>
    groupEntity(await xregistryPlace(ctx), await requireGroup(ctx, group)),
});

/** The APIs of a group that have a version, by id. */
export const listXApis = defineQuery({
  input: z.strictObject({ group: name }),
  authorize: reads,
  run: async (ctx, { group }): Promise<Entity> => {
    const place = await xregistryPlace(ctx);
    await requireGroup(ctx, group);
    const entities: [string, Entity][] = [];
    for await (const api of everyApi(ctx, { team: group })) {
      const label = defaultVersionOf(api);
      if (label === undefined) continue;
      entities.push([api.slug, apiEntity(place, api, await getVersion(ctx, { api: api.slug, version: label }))]);
    }
    return Object.fromEntries(entities);
  },
});

/** One API, what is of it as a whole, or one of its versions. Throws `not_found`. */
export const getXApi = defineQuery({
  input: z.strictObject({ group: name, api: name, version: name.optional(), meta: z.boolean().default(false) }),
  authorize: reads,
  run: async (ctx, { group, api: slug, version, meta }): Promise<Entity> => {
    const api = await apiOf(ctx, group, slug);
    const label = version ?? defaultVersionOf(api);
    if (label === undefined) throw new RegistryError("not_found", `${slug} has no version yet.`);
    const place = await xregistryPlace(ctx);
    const found = await getVersion(ctx, { api: slug, version: label });
    if (meta) return metaEntity(place, api, found);
    return version === undefined ? apiEntity(place, api, found) : versionEntity(place, api, found);
  },
});

/** The versions of an API, by id. Throws `not_found`. */
export const listXVersions = defineQuery({
  input: z.strictObject({ group: name, api: name }),
  authorize: reads,
  run: async (ctx, { group, api: slug }): Promise<Entity> => {
    const api = await apiOf(ctx, group, slug);
    const place = await xregistryPlace(ctx);
    const versions = await everyVersion(ctx, slug);
    return Object.fromEntries(versions.map((version) => [version.version, versionEntity(place, api, version)]));
  },
});

async function apiOf(ctx: ServiceContext, group: string, slug: string): Promise<ApiDto> {
  const api = await getApi(ctx, { api: slug });
  if (api.team.slug === group) return api;
  throw new RegistryError("not_found", `${slug} is not in the apigroup ${group}.`);
}

/** Everything as one document, in pieces: what an xRegistry server answers to `/export`. */
export const readXRegistryExport = defineQuery({
  input: z.strictObject({}),
  authorize: reads,
  run: async (ctx): Promise<AsyncIterable<Uint8Array>> => exported(ctx),
});

async function* exported(ctx: ServiceContext): AsyncGenerator<Uint8Array> {
  const place = await xregistryPlace(ctx);
  const groups = await everyGroup(ctx);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const head = JSON.stringify({ ...registryEntity(place, groups), modelsource: XREGISTRY_MODEL });
  yield bytes(`${head.slice(0, -1)},"apigroups":{`);
  for (const [at, group] of groups.entries()) {
    const entity = JSON.stringify(groupEntity(place, group)).slice(0, -1);
    yield bytes(`${at > 0 ? "," : ""}${JSON.stringify(group.slug)}:${entity},"apis":{`);
    let first = true;
    for await (const api of everyApi(ctx, { team: group.slug })) {
      const versions = await everyVersion(ctx, api.slug);
      const chosen = versions.find((version) => version.version === defaultVersionOf(api));
      if (!chosen) continue;
      const whole = {
        ...apiEntity(place, api, chosen),
        meta: metaEntity(place, api, chosen),
        versions: Object.fromEntries(versions.map((one) => [one.version, versionEntity(place, api, one)])),
      };
      yield bytes(`${first ? "" : ","}${JSON.stringify(api.slug)}:${JSON.stringify(whole)}`);
      first = false;
    }
    yield bytes("}}");
  }
  yield bytes("}}\n");
}
