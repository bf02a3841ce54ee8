import { buildBackstageCatalog, type WrittenDefinition } from "@/lib/backstage/model/build-backstage-catalog";
import { apiEntity, componentEntity, groupsOf } from "@/lib/backstage/present";
import { exportFilter } from "@/lib/backstage/schema";
import { listApisForCatalog, listConsumersForCatalog } from "@/lib/backstage/store";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineQuery } from "@/lib/core/query";
import { settings } from "@/lib/env";
import { requirePermission } from "@/lib/members/policy";
import { getDocument } from "@/lib/versions/verbs/get-document";

/** Definitions in the text itself: as many bytes as anybody can open afterwards. */
const MOST_INLINE_BYTES = 32 * 1024 * 1024;

/** A definition that the text refers to as a file beside it. */
export interface DefinitionFile {
  api: string;
  version: string;
  /** Relative to the catalogue, with `/`: `apis/{api}/{version}/{name of the entry}`. */
  path: string;
}

/**
 * The registry as a `catalog-info.yaml`: teams as groups, APIs with their active version (else the newest), consumers as
 * components; of one team, or all. `definitions`: `link` points to the documents here, `file` to files that whoever asked
 * puts beside the text (named in `files`), `inline` has them in it. Throws `too_large` where these are too many. Contacts
 * are left out for people who are not signed in.
 */
export const buildBackstage = defineQuery({
  input: exportFilter,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { team, definitions }): Promise<{ text: string; files: DefinitionFile[] }> => {
    const [apis, consumers] = await Promise.all([
      listApisForCatalog(ctx.access, team),
      listConsumersForCatalog(ctx.access, team),
    ]);
    const files: DefinitionFile[] = [];
    const budget = { bytes: MOST_INLINE_BYTES };
    const entities = [];
    for (const row of apis) {
      const version = row.activeVersion ?? row.newestVersion;
      const entry = version?.files[0]?.name;
      // Backstage asks for a definition; an API without a version has an empty one.
      let definition: WrittenDefinition = { kind: "inline", text: "" };
      if (version && entry !== undefined) {
        const path = `apis/${row.slug}/${encodeURIComponent(version.label)}/${entry}`;
        if (definitions === "file") files.push({ api: row.slug, version: version.label, path });
        definition =
          definitions === "inline"
            ? { kind: "inline", text: await entryText(ctx, { api: row.slug, version: version.label }, budget) }
            : {
                kind: "file",
                file: definitions === "file" ? `./${encodeURI(path)}` : addressOf(row.slug, version.label),
              };
      }
      entities.push(apiEntity(row, definition));
    }
    const reachable = ctx.actor.kind !== "anonymous";
    const components = consumers.map((row) => componentEntity(reachable ? row : { ...row, contact: null }));
    const groups = groupsOf([...apis, ...consumers]);
    return { text: buildBackstageCatalog({ groups, apis: entities, components }), files };
  },
});

function addressOf(api: string, version: string): string {
  return `${settings().CONCORDAT_BASE_URL}/api/v1/apis/${api}/versions/${encodeURIComponent(version)}/document`;
}

/** Empty where the document is withheld: a retired version of a team whose policy says so. */
async function entryText(
  ctx: ServiceContext,
  ref: { api: string; version: string },
  budget: { bytes: number },
): Promise<string> {
  const bytes = await bytesOf(ctx, ref);
  budget.bytes -= bytes.byteLength;
  if (budget.bytes < 0) {
    throw new RegistryError("too_large", "The definitions are too large for one text.", {
      fix: "Ask with definitions=link, or for one team.",
    });
  }
  return new TextDecoder().decode(bytes);
}

async function bytesOf(ctx: ServiceContext, ref: { api: string; version: string }): Promise<Uint8Array> {
  try {
    return (await getDocument(ctx, ref)).bytes;
  } catch (error) {
    if (error instanceof RegistryError && error.code === "gone") return new Uint8Array();
    throw error;
  }
}
