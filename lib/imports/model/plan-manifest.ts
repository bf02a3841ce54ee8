import { z } from "zod";
import { deprecationInputSchema, reasonSchema, versionStateSchema } from "@/lib/lifecycle/schema";
import type { ApiDetails, PlanFiles, PlannedItem, VersionDetails } from "./import-plan";
import { PlanError } from "./import-plan";
import { relativeName, sharedFolder } from "./file-names";
import { isKnownFormat } from "@/lib/specs/languages/glance";
import { apiSlugOf, teamNamed } from "./names";

/** The file that lists what a folder or an archive holds. */
export const MANIFEST_NAME = "manifest.json";

const manifestFile = z.object({ file: z.string() });

const manifestVersion = z.object({
  version: z.string(),
  file: z.string(),
  extra_files: z.array(manifestFile).nullish(),
  root: z.string().nullish(),
  state: versionStateSchema.nullish(),
  commit: z.string().max(200).nullish(),
  changelog: z.string().max(20_000).nullish(),
  deprecation: z.object({ ...deprecationInputSchema.partial().shape, reason: reasonSchema.nullish() }).nullish(),
});

const manifestApi = z.object({
  slug: z.string(),
  title: z.string().nullish(),
  format: z.string().default("openapi"),
  owner: z.object({ team: z.string().nullish(), slug: z.string().nullish() }).nullish(),
  description: z.string().max(5_000).nullish(),
  domain: z.string().max(60).nullish(),
  tags: z.array(z.string().max(40)).max(30).nullish(),
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullish(),
  isolation_layer: z.string().max(10).nullish(),
  runtime: z.string().max(60).nullish(),
  links: z
    .array(z.object({ title: z.string(), url: z.string() }))
    .max(20)
    .nullish(),
  versions: z.array(manifestVersion).max(20_000),
});

const manifestSchema = z.object({ apis: z.array(manifestApi).max(50_000) });
type ManifestApi = z.output<typeof manifestApi>;
type ManifestVersion = z.output<typeof manifestVersion>;

/**
 * What a `manifest.json` lists, in its order. Its fields: docs/importing.md. Throws PlanError where it is not a manifest,
 * or names files outside its folder; a file that is not there is a problem of its version alone.
 */
export function planManifest(text: string, files: PlanFiles): PlannedItem[] {
  return parse(text).apis.flatMap((api) => {
    const slug = apiSlugOf(api.slug);
    if (slug === "") throw new PlanError(`${MANIFEST_NAME}: "${api.slug.slice(0, 80)}" cannot be the name of an API.`);
    return api.versions.map((version) => toItem(slug, api, version, files));
  });
}

function parse(text: string): z.output<typeof manifestSchema> {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new PlanError(`${MANIFEST_NAME} is not a manifest: ${error instanceof Error ? error.message : "no JSON"}`);
  }
  const parsed = manifestSchema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new PlanError(`${MANIFEST_NAME} is not a manifest: ${issue?.path.join(".")}: ${issue?.message}`);
}

function toItem(slug: string, api: ManifestApi, version: ManifestVersion, files: PlanFiles): PlannedItem {
  const names = [version.file, ...(version.extra_files ?? []).map((one) => one.file)].map(requireInside);
  const missing = names.find((name) => files.find(name) === undefined);
  const isKnown = isKnownFormat(api.format);
  return {
    api: { slug, name: (api.title ?? api.slug).slice(0, 120), ...detailsOf(api) },
    team: teamNamed(api.owner?.team ?? undefined, api.owner?.slug ?? undefined),
    version: version.version,
    format: api.format,
    entry: names[0] ?? version.file,
    files: names,
    root: version.root ? (relativeName(version.root) ?? "") : sharedFolder(names),
    details: versionDetails(version),
    basis: "manifest",
    problem: !isKnown
      ? { reason: "unsupported-format", detail: api.format }
      : missing === undefined
        ? null
        : { reason: "missing-file", detail: missing },
  };
}

function requireInside(name: string): string {
  const relative = relativeName(name);
  if (relative === null) throw new PlanError(`${name.slice(0, 200)} lies outside the folder of ${MANIFEST_NAME}.`);
  return relative;
}

/** Only what is there: a value that is absent says nothing. */
function detailsOf(api: ManifestApi): ApiDetails {
  const { description, domain, tags, tier, runtime, links, isolation_layer: isolationLayer } = api;
  return {
    ...(description ? { description } : {}),
    ...(domain ? { domain } : {}),
    ...(tags?.length ? { tags } : {}),
    ...(tier ? { tier } : {}),
    ...(isolationLayer ? { isolationLayer } : {}),
    ...(runtime ? { runtime } : {}),
    ...(links?.length ? { links } : {}),
  };
}

function versionDetails({ state, commit, changelog, deprecation }: ManifestVersion): VersionDetails {
  const details: VersionDetails = {};
  if (state) details.state = state;
  if (commit) details.commit = commit;
  if (changelog) details.changelog = changelog;
  if (deprecation?.sunsetAt) {
    const { sunsetAt, deprecatedAt, replacement, migrationGuide, reason } = deprecation;
    details.deprecation = {
      sunsetAt,
      reason: reason ?? "As in the source it was imported from.",
      ...(deprecatedAt ? { deprecatedAt } : {}),
      ...(replacement ? { replacement } : {}),
      ...(migrationGuide ? { migrationGuide } : {}),
    };
  }
  return details;
}
