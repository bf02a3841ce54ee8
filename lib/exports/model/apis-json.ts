import type { ApiDto } from "@/lib/catalog/schema";

/** A property of an API in APIs.json. */
interface Property {
  type: string;
  url: string;
  mediaType?: string;
}

/** An index of APIs in the shape of APIs.json 0.19. */
export interface ApisJson {
  aid: string;
  name: string;
  description: string;
  type: "Index";
  tags: string[];
  url: string;
  created: string;
  modified: string;
  specificationVersion: "0.19";
  apis: {
    aid: string;
    name: string;
    description: string;
    humanURL: string;
    baseURL: string;
    tags: string[];
    version?: string;
    properties: Property[];
    contact?: { FN: string }[];
  }[];
  include: never[];
  maintainers: { FN: string; url: string }[];
}

/**
 * The catalogue as APIs.json. Each API that has a version is there with its active one, else its newest; `baseURL` is
 * where the registry keeps it, since a contract's own servers are in the contract.
 */
export function buildApisJson(baseUrl: string, apis: readonly ApiDto[], now: Date): ApisJson {
  const host = new URL(baseUrl).hostname;
  const modified = apis.map((api) => api.updatedAt).reduce((a, b) => (a > b ? a : b), "");
  const created = apis.map((api) => api.createdAt).reduce((a, b) => (a === "" || b < a ? b : a), "");
  return {
    aid: host,
    name: "Concordat",
    description: "The APIs of this organisation, as its registry holds them.",
    type: "Index",
    tags: [],
    url: `${baseUrl}/api/v1/apis.json`,
    created: (created || now.toISOString()).slice(0, 10),
    modified: (modified || now.toISOString()).slice(0, 10),
    specificationVersion: "0.19",
    apis: apis.filter((api) => api.newestVersion !== null).map((api) => entryOf(baseUrl, host, api)),
    include: [],
    maintainers: [{ FN: "Concordat", url: baseUrl }],
  };
}

function entryOf(baseUrl: string, host: string, api: ApiDto): ApisJson["apis"][number] {
  const rest = `${baseUrl}/api/v1/apis/${api.slug}`;
  const version = (api.activeVersion ?? api.newestVersion)?.version ?? "";
  const properties: Property[] = [
    { type: "OpenAPI", url: `${rest}/versions/${encodeURIComponent(version)}/document` },
    { type: "ChangeLog", url: `${rest}/changelog.atom`, mediaType: "application/atom+xml" },
    { type: "Versions", url: `${rest}/versions`, mediaType: "application/json" },
    ...api.links.map(({ title, url }) => ({ type: `x-${slugged(title)}`, url })),
  ];
  return {
    aid: `${host}:${api.slug}`,
    name: api.name,
    description: api.description,
    humanURL: `${baseUrl}/apis/${api.slug}`,
    baseURL: rest,
    tags: api.tags,
    version,
    properties,
    contact: [{ FN: api.team.name }],
  };
}

/** A title as the rest of an `x-` type. */
function slugged(title: string): string {
  return (
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "") || "link"
  );
}
