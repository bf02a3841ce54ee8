import type { ApiDto } from "@/lib/catalog/schema";
import type { VersionDto } from "@/lib/versions/schema";

/** What an archive's `manifest.json` tells of a version; `concordat import` takes it back. */
export interface ManifestVersion {
  version: string;
  file: string;
  extra_files: { file: string }[];
  root: string;
  sha256: string;
  state: string;
  published_at: string;
  published_by: string;
  commit?: string;
  changelog?: string;
  deprecation?: Record<string, string>;
}

/** What it tells of an API. */
export interface ManifestApi {
  slug: string;
  title: string;
  format: string;
  owner: { team: string; slug: string };
  description?: string;
  domain?: string;
  tags?: string[];
  tier: number;
  isolation_layer?: string;
  runtime?: string;
  links?: { title: string; url: string }[];
  versions: ManifestVersion[];
  /** Versions whose documents the policy withholds: they are not in the archive. */
  withheld?: string[];
}

export interface ExportManifest {
  manifest_version: 1;
  generator: "concordat";
  exported_at: string;
  apis: ManifestApi[];
}

/** The folder of a version in an archive: `team/api/1.2.0`. Labels may hold what file names may not. */
export function folderOf(api: Pick<ApiDto, "slug" | "team">, version: string): string {
  return `${api.team.slug}/${api.slug}/${encodeURIComponent(version).replaceAll("*", "%2A")}`;
}

/** An API in a manifest, with the versions that are in the archive. */
export function manifestApi(api: ApiDto, versions: readonly VersionDto[], withheld: readonly string[]): ManifestApi {
  const { slug, name, team, description, domain, tags, tier, isolationLayer, runtime, links } = api;
  return {
    slug,
    title: name,
    format: versions[0]?.format ?? "openapi",
    owner: { team: team.name, slug: team.slug },
    ...(description ? { description } : {}),
    ...(domain ? { domain } : {}),
    ...(tags.length > 0 ? { tags } : {}),
    tier,
    ...(isolationLayer ? { isolation_layer: isolationLayer } : {}),
    ...(runtime ? { runtime } : {}),
    ...(links.length > 0 ? { links } : {}),
    versions: versions.map((version) => manifestVersion(api, version)),
    ...(withheld.length > 0 ? { withheld: [...withheld] } : {}),
  };
}

function manifestVersion(api: ApiDto, version: VersionDto): ManifestVersion {
  const root = folderOf(api, version.version);
  const entry = version.files.find((file) => file.entry)?.name ?? version.files[0]?.name ?? "";
  const others = version.files.filter((file) => file.name !== entry);
  const { deprecation, commit, changelog } = version;
  return {
    version: version.version,
    file: `${root}/${entry}`,
    extra_files: others.map(({ name }) => ({ file: `${root}/${name}` })),
    root,
    sha256: version.digest,
    state: version.state,
    published_at: version.publishedAt,
    published_by: version.publishedBy.name,
    ...(commit ? { commit } : {}),
    ...(changelog ? { changelog } : {}),
    ...(deprecation ? { deprecation: given(deprecation) } : {}),
  };
}

/** Only what is there. */
function given(record: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}
