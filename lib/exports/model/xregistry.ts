import type { ApiDto } from "@/lib/catalog/schema";
import type { VersionDto } from "@/lib/versions/schema";

/** An entity of xRegistry as JSON. */
export type Entity = Record<string, unknown>;

/** A team as the group of its APIs. */
export interface XGroup {
  slug: string;
  name: string;
  description: string;
  createdAt: string;
  apiCount: number;
}

/** Where the registry answers, and how far its history has come: what changes with every change. */
export interface XPlace {
  /** Without a slash at its end. */
  baseUrl: string;
  epoch: number;
  now: string;
}

const root = ({ baseUrl }: XPlace) => `${baseUrl}/api/v1/xregistry`;
const segment = (text: string) => encodeURIComponent(text);
const given = (entity: Entity): Entity =>
  Object.fromEntries(
    Object.entries(entity).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  );

/** The registry itself. */
export function registryEntity(place: XPlace, groups: readonly XGroup[]): Entity {
  const createdAt = groups.map((group) => group.createdAt).reduce((a, b) => (a < b ? a : b), place.now);
  return {
    specversion: "1.0-rc2",
    registryid: "concordat",
    self: `${root(place)}/`,
    xid: "/",
    epoch: place.epoch,
    name: "Concordat",
    documentation: `${place.baseUrl}/apis`,
    createdat: createdAt,
    modifiedat: place.now,
    apigroupsurl: `${root(place)}/apigroups`,
    apigroupscount: groups.length,
  };
}

/** A team as `apigroup`. */
export function groupEntity(place: XPlace, group: XGroup): Entity {
  const xid = `/apigroups/${group.slug}`;
  return given({
    apigroupid: group.slug,
    self: root(place) + xid,
    xid,
    epoch: place.epoch,
    name: group.name,
    description: group.description,
    createdat: group.createdAt,
    modifiedat: group.createdAt,
    apisurl: `${root(place)}${xid}/apis`,
    apiscount: group.apiCount,
  });
}

/** The id of the default version of an API: its active one, else its newest. */
export const defaultVersionOf = (api: ApiDto) => (api.activeVersion ?? api.newestVersion)?.version;

/** An API as the resource `api`, with the attributes of its default version. */
export function apiEntity(place: XPlace, api: ApiDto, version: VersionDto): Entity {
  const xid = `/apigroups/${api.team.slug}/apis/${api.slug}`;
  const at = root(place) + xid;
  return {
    ...versionEntity(place, api, version),
    self: `${at}$details`,
    xid,
    metaurl: `${at}/meta`,
    versionsurl: `${at}/versions`,
    versionscount: api.versionCount,
  };
}

/** What is of an API as a whole, and not of one of its versions. */
export function metaEntity(place: XPlace, api: ApiDto, version: VersionDto): Entity {
  const xid = `/apigroups/${api.team.slug}/apis/${api.slug}/meta`;
  return given({
    apiid: api.slug,
    self: root(place) + xid,
    xid,
    epoch: api.revision,
    createdat: api.createdAt,
    modifiedat: api.updatedAt,
    readonly: true,
    compatibility: "none",
    deprecated: deprecatedOf(version),
    defaultversionid: version.version,
    defaultversionurl: `${root(place)}/apigroups/${api.team.slug}/apis/${api.slug}/versions/${segment(version.version)}$details`,
    defaultversionsticky: false,
  });
}

/** A version. Its document lies where `apiurl` says: there the bytes are as they were published. */
export function versionEntity(place: XPlace, api: ApiDto, version: VersionDto): Entity {
  const xid = `/apigroups/${api.team.slug}/apis/${api.slug}/versions/${segment(version.version)}`;
  const labels = labelsOf(api);
  return given({
    apiid: api.slug,
    versionid: version.version,
    self: `${root(place)}${xid}$details`,
    xid,
    epoch: version.revision,
    name: api.name,
    isdefault: version.version === defaultVersionOf(api),
    description: api.description,
    documentation: `${place.baseUrl}${version.url}`,
    labels: Object.keys(labels).length > 0 ? labels : null,
    createdat: version.publishedAt,
    modifiedat: version.publishedAt,
    ancestor: version.changes?.from ?? version.version,
    format: `OpenAPI/${version.specVersion}`,
    state: version.state,
    digest: version.digest,
    apiurl: `${place.baseUrl}/api/v1/apis/${segment(api.slug)}/versions/${segment(version.version)}/document`,
  });
}

/** Tags as labels without a value; those that cannot be the key of a label are left out. */
function labelsOf({ domain, tags }: ApiDto): Record<string, string> {
  const keys = tags.filter((tag) => /^[a-z0-9][a-z0-9:._-]{0,62}$/.test(tag));
  return { ...(domain ? { domain } : {}), ...Object.fromEntries(keys.map((tag) => [tag, ""])) };
}

function deprecatedOf({ deprecation }: VersionDto): Entity | null {
  if (!deprecation) return null;
  return given({
    effective: deprecation.deprecatedAt,
    removal: deprecation.sunsetAt,
    alternative: deprecation.replacement,
    documentation: deprecation.migrationGuide,
  });
}

/** The model of this registry: its group and resource types, and what they have beyond the specification's own. */
export const XREGISTRY_MODEL = {
  groups: {
    apigroups: {
      plural: "apigroups",
      singular: "apigroup",
      resources: {
        apis: {
          plural: "apis",
          singular: "api",
          maxversions: 0,
          setversionid: true,
          setdefaultversionsticky: false,
          hasdocument: true,
          attributes: {
            format: { name: "format", type: "string", description: "The contract language and its version." },
            state: {
              name: "state",
              type: "string",
              enum: ["draft", "in_review", "active", "deprecated", "sunset", "retired"],
              strict: true,
            },
            digest: { name: "digest", type: "string", description: "SHA-256 of what was published." },
          },
        },
      },
    },
  },
} as const;
