import { ANNOTATION, type BackstageCatalog, type ComponentEntity, type EntityRef } from "@/lib/backstage/model";
import type { ConsumerKind } from "@/lib/consumers/model";
import { CONSUMER_KINDS, slugOf } from "@/lib/consumers/model";
import { entityKey } from "./entity-ref";

/** What a component says of an API; the reference it is written as says where faults are. */
export interface ComponentRelation {
  api: string;
  version: string | null;
  operations: string[];
}

/** A component as the consumer that it is. */
export interface ComponentConsumer {
  slug: string;
  name: string;
  kind: ConsumerKind;
  description?: string;
  contact?: string;
  /** Slug of the team that owns it, where it has an owner. */
  team: string | null;
  provides: string[];
  consumes: ComponentRelation[];
  component: ComponentEntity;
}

/** Every component of a catalogue as a consumer, also those that neither call nor provide; by slugs of the registry. */
export function consumersOf(catalog: BackstageCatalog): ComponentConsumer[] {
  const apis = new Map(catalog.apis.map((api) => [entityKey(api.ref), api.annotations.get(ANNOTATION.api)]));
  const groups = new Map(catalog.groups.map((group) => [entityKey(group.ref), group.annotations.get(ANNOTATION.team)]));
  const slug = (ref: EntityRef, known: ReadonlyMap<string, string | undefined>) =>
    known.get(entityKey(ref)) ?? slugOf(ref.name) ?? ref.name;
  return catalog.components.map((component) => {
    const called = [...component.consumesApis, ...component.dependsOn.filter(({ kind }) => kind === "api")];
    const details = detailsOf(component);
    const consumes = [...new Set(called.map((ref) => slug(ref, apis)))].flatMap(
      (api) => details.get(api) ?? [{ api, version: null, operations: [] }],
    );
    const contact = component.annotations.get(ANNOTATION.contact);
    return {
      slug: component.annotations.get(ANNOTATION.consumer) ?? slugOf(component.ref.name) ?? component.ref.name,
      name: (component.title ?? component.ref.name).trim().slice(0, 120),
      kind: kindOf(component),
      ...(component.description === undefined ? {} : { description: component.description.slice(0, 5_000) }),
      ...(contact === undefined || contact.trim() === "" ? {} : { contact: contact.trim().slice(0, 200) }),
      team: component.owner?.kind === "group" ? slug(component.owner, groups) : null,
      provides: [...new Set(component.providesApis.map((ref) => slug(ref, apis)))],
      consumes,
      component,
    };
  });
}

/** Backstage's types of components that are not services; its own list is open. */
const APPLICATIONS = new Set(["website", "application", "app", "mobile", "frontend", "cli"]);

function kindOf(component: ComponentEntity): ConsumerKind {
  const own = component.annotations.get(ANNOTATION.kind);
  const known = CONSUMER_KINDS.find((kind) => kind === own);
  return known ?? (APPLICATIONS.has(component.type.toLowerCase()) ? "application" : "service");
}

/** Versions and operations, which Backstage has no field for, from our own annotation; none where it cannot be read. */
function detailsOf(component: ComponentEntity): Map<string, ComponentRelation[]> {
  const found = new Map<string, ComponentRelation[]>();
  const written = component.annotations.get(ANNOTATION.dependencies);
  if (written === undefined) return found;
  for (const item of parsedList(written)) {
    if (typeof item !== "object" || item === null || !("api" in item) || typeof item.api !== "string") continue;
    const version = "version" in item && typeof item.version === "string" ? item.version : null;
    const listed: unknown[] = "operations" in item && Array.isArray(item.operations) ? item.operations : [];
    const operations = listed.filter((key): key is string => typeof key === "string").slice(0, 2_000);
    found.set(item.api, [...(found.get(item.api) ?? []), { api: item.api, version, operations }]);
  }
  return found;
}

function parsedList(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.slice(0, 2_000) : [];
  } catch {
    return [];
  }
}
