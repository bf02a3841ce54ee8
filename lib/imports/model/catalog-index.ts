import type { JsonValue } from "@/lib/specs/model";
import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { readDocument } from "@/lib/specs/source/read-document";
import { isObject, member } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";
import { apiSlugOf } from "./names";

/** One API that an index points at. Addresses are as written: relative ones are relative to the index. */
export interface IndexedApi {
  slug: string;
  name: string;
  description: string | null;
  tags: string[];
  /** As the index says; the document's own where it is null. */
  version: string | null;
  address: string;
}

/** What an index file is: APIs.json (in JSON or YAML), or a catalogue of RFC 9727. */
export interface CatalogIndex {
  kind: "apis-json" | "api-catalog";
  apis: IndexedApi[];
  /** Further indexes that this one includes. */
  includes: string[];
}

const LIMITS: SpecLimits = {
  ...DEFAULT_SPEC_LIMITS,
  maxDocumentBytes: 8 * 1024 * 1024,
  maxNodes: 500_000,
  maxDepth: 60,
};
const MOST_APIS = 5_000;

/** Types of an APIs.json property that mean a definition: `OpenAPI`, `Swagger`, `x-openapi-spec`, … */
const DEFINITION_TYPE =
  /^(x-)?(openapi|swagger|asyncapi|graphql|graphql-?schema|protobuf|proto|wsdl|smithy|wit|avro|json-?schema)([-_ ]?(spec|specification|json|yaml|definition|document|\d[\d.]*(?![\d.])))*$/i;
/** Media types and endings that a definition may have behind `service-desc` (RFC 8631). */
const OTHER_TYPE = /html|text\/markdown/i;

/** Reads a file as an index; null where it is none. Never throws for what the file holds. */
export function readCatalogIndex(name: string, bytes: Uint8Array): CatalogIndex | null {
  try {
    const { data } = readDocument(name, bytes, LIMITS);
    if (Array.isArray(member(data, "linkset"))) return readLinkset(data);
    const apis = member(data, "apis");
    const isIndex = Array.isArray(apis) && (has(data, "aid") || has(data, "name") || has(data, "specificationVersion"));
    return isIndex && !has(data, "manifest_version") ? readApisJson(data) : null;
  } catch (fault) {
    if (fault instanceof SpecError) return null;
    throw fault;
  }
}

const has = (data: JsonValue, key: string) => member(data, key) !== undefined;

function text(data: JsonValue, key: string): string | null {
  const value = member(data, key);
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function list(data: JsonValue, key: string): JsonValue[] {
  const value = member(data, key);
  return Array.isArray(value) ? value.filter((one) => isObject(one)) : [];
}

/** APIs.json 0.14 to 0.19, in JSON or YAML. */
function readApisJson(data: JsonValue): CatalogIndex {
  const apis = list(data, "apis")
    .slice(0, MOST_APIS)
    .flatMap((api): IndexedApi[] => {
      const name = text(api, "name") ?? text(api, "aid") ?? "API";
      const found = [...list(api, "properties"), ...list(api, "contracts")].find((property) =>
        DEFINITION_TYPE.test(text(property, "type") ?? ""),
      );
      const address = found && (text(found, "url") ?? text(found, "href"));
      const old = Object.entries(isObject(api) ? api : {}).find(
        ([key, value]) => DEFINITION_TYPE.test(key) && typeof value === "string",
      );
      const at = address ?? (typeof old?.[1] === "string" ? old[1] : null);
      if (!at) return [];
      return [{ ...named(text(api, "aid")?.split(":").at(-1) ?? name, name, api), address: at }];
    });
  const includes = list(data, "include").flatMap((one) => text(one, "url") ?? []);
  return { kind: "apis-json", apis, includes: includes.slice(0, 100) };
}

function named(slugText: string, name: string, api: JsonValue): Omit<IndexedApi, "address"> {
  const tags = member(api, "tags");
  return {
    slug: apiSlugOf(slugText) || apiSlugOf(name) || "api",
    name: name.slice(0, 120),
    description: text(api, "description")?.slice(0, 5_000) ?? null,
    tags: (Array.isArray(tags) ? tags : [])
      .filter((tag) => typeof tag === "string")
      .map((tag) => tag.replaceAll(",", " ").trim().slice(0, 40))
      .filter(Boolean)
      .slice(0, 30),
    version: text(api, "version"),
  };
}

/** The last part of an address that is not empty. */
const lastSegment = (address: string) => address.split("/").findLast((part) => part !== "");

/** A linkset (RFC 9264) in the profile of RFC 9727: what `service-desc` leads to, and further catalogues. */
function readLinkset(data: JsonValue): CatalogIndex {
  const contexts = list(data, "linkset").slice(0, MOST_APIS);
  const apis = contexts.flatMap((context): IndexedApi[] => {
    const target = list(context, "service-desc").find((link) => !OTHER_TYPE.test(text(link, "type") ?? ""));
    const address = target && text(target, "href");
    if (!target || !address) return [];
    const anchor = text(context, "anchor") ?? address;
    const name = text(target, "title") ?? lastSegment(anchor) ?? "API";
    const slug = apiSlugOf(lastSegment(anchor.split(/[?#]/, 1)[0] ?? "") ?? "") || apiSlugOf(name);
    return [{ slug: slug || "api", name: name.slice(0, 120), description: null, tags: [], version: null, address }];
  });
  const includes = contexts.flatMap((context) =>
    list(context, "api-catalog").flatMap((link) => text(link, "href") ?? []),
  );
  return { kind: "api-catalog", apis, includes: includes.slice(0, 100) };
}
