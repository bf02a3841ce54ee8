import { actorKindOf } from "@/lib/audit/schema";
import type { ServiceContext } from "@/lib/core/context";
import { defineQuery } from "@/lib/core/query";
import { type IdentityDto, type LineageDto, lineagePair } from "@/lib/lineage/schema";
import { type DeclaredLink, listLinkRows } from "@/lib/lineage/store";
import { requirePermission } from "@/lib/members/policy";
import { readLineage, type VersionLineage } from "@/lib/versions/verbs/read-lineage";

/** What became what between two versions in different languages: declared, said by the definition, or suggested. */
export const getLineage = defineQuery({
  input: lineagePair,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, input): Promise<LineageDto> => presentLineage(ctx, await readLineage(ctx, input)),
});

/** The lineage of two versions with what was declared of it. */
export async function presentLineage(ctx: ServiceContext, lineage: VersionLineage): Promise<LineageDto> {
  const { from, to, versions } = lineage;
  const declared = (await listLinkRows(ctx.access, lineage.apiId)).filter(
    (link) => link.fromFormat === from.format && link.toFormat === to.format,
  );
  const byKey = new Map(declared.map((link) => [link.fromKey, link]));
  const matchKeys = new Map(from.operations.map(({ key, matchKey }) => [key, matchKey]));
  const linkOf = (key: string): DeclaredLink | undefined => byKey.get(matchKeys.get(key) ?? "");
  const matched = lineage.identities.map((one): IdentityDto => {
    const link = one.reason === "declared" ? linkOf(one.from) : undefined;
    return { ...one, declared: link ? whoSaid(link) : null };
  });
  const none = from.operations.flatMap(({ key }): IdentityDto[] => {
    const link = linkOf(key);
    if (!link || link.toKey !== null) return [];
    const evidence = { words: [], verb: null, fields: [] };
    return [{ from: key, to: null, reason: "declared", score: 1, evidence, declared: whoSaid(link) }];
  });
  const identities = [...matched, ...none];
  const known = new Set(identities.map((one) => one.from));
  const come = new Set(identities.map((one) => one.to));
  const sameLanguage = from.format === to.format;
  return {
    api: lineage.slug,
    from: { version: versions.from, format: from.format, operations: from.operations.map(({ key }) => key) },
    to: { version: versions.to, format: to.format, operations: to.operations.map(({ key }) => key) },
    sameLanguage,
    identities,
    lost: sameLanguage ? [] : from.operations.flatMap(({ key }) => (known.has(key) ? [] : [key])),
    added: sameLanguage ? [] : to.operations.flatMap(({ key }) => (come.has(key) ? [] : [key])),
  };
}

function whoSaid({ by, at }: DeclaredLink): IdentityDto["declared"] {
  return { by: { ...by, kind: actorKindOf(by.kind) }, at: at.toISOString() };
}
