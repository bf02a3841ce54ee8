import { dump } from "js-yaml";
import { sha256Hex } from "@/lib/core/digest";
import { entityKey, formatEntityRef, isEntityName } from "./entity-ref";
import {
  ANNOTATION,
  type ApiEntity,
  type ComponentEntity,
  type EntityBase,
  type EntityLink,
  type EntityRef,
  type GroupEntity,
} from "@/lib/backstage/model";

/** Entities as they are written; where a definition lies is a path or an address, its text if it is in place. */
export type WrittenDefinition = { kind: "inline"; text: string } | { kind: "file"; file: string };

type Written<E extends EntityBase> = Omit<E, "place">;

export interface WrittenCatalog {
  groups: readonly Written<GroupEntity>[];
  apis: readonly (Omit<Written<ApiEntity>, "definition"> & { definition: WrittenDefinition })[];
  components: readonly Written<ComponentEntity>[];
}

/** What is longer is not handed to the writer of YAML: its patterns run out of stack on texts of some megabytes. */
const MOST_WRITTEN_CHARACTERS = 100_000;

const API_VERSION = "backstage.io/v1alpha1";

/**
 * A `catalog-info.yaml` of many documents: groups, APIs, components, each kind by name, so that the same catalogue always
 * gives the same text. Read again by `parseBackstageCatalog` it is the same catalogue.
 */
export function buildBackstageCatalog(catalog: WrittenCatalog): string {
  const texts = [
    ...byName(catalog.groups).map((group) =>
      entityText("Group", group, {
        type: group.type,
        ...(group.email === undefined ? {} : { profile: { email: group.email } }),
        ...(group.parent ? { parent: refTo(group, group.parent, "group") } : {}),
        children: [],
        ...(group.members.length > 0 ? { members: refsTo(group, group.members, "user") } : {}),
      }),
    ),
    ...byName(catalog.apis).map(apiText),
    ...byName(catalog.components).map((component) =>
      entityText("Component", component, {
        type: component.type,
        lifecycle: component.lifecycle,
        ...ownership(component),
        ...(component.subcomponentOf
          ? { subcomponentOf: refTo(component, component.subcomponentOf, "component") }
          : {}),
        ...list("providesApis", refsTo(component, component.providesApis, "api")),
        ...list("consumesApis", refsTo(component, component.consumesApis, "api")),
        ...list("dependsOn", refsTo(component, component.dependsOn, "component")),
      }),
    ),
  ];
  return texts.length === 0 ? "" : `---\n${texts.join("---\n")}`;
}

/**
 * An entity name made of a slug. Backstage takes at most 63 characters; a longer slug is cut and ends in a digest of the
 * whole, and the annotation holds it.
 */
export function entityName(slug: string): string {
  if (isEntityName(slug)) return slug;
  return `${slug.slice(0, 52).replace(/[^A-Za-z0-9]+$/, "")}-${sha256Hex(slug).slice(0, 10)}`;
}

/** What Backstage calls the stage of a version's state (DOMAIN §3). */
export function lifecycleOf(state: string | null): "experimental" | "production" | "deprecated" {
  if (state === "active") return "production";
  return state === "deprecated" || state === "sunset" || state === "retired" ? "deprecated" : "experimental";
}

function byName<E extends { ref: EntityRef }>(entities: readonly E[]): E[] {
  return [...entities].sort((a, b) => (entityKey(a.ref) < entityKey(b.ref) ? -1 : 1));
}

function entityText(kind: string, base: Omit<EntityBase, "place">, spec: object): string {
  return dump(entity(kind, base, spec), { lineWidth: -1, noRefs: true });
}

function apiText(api: WrittenCatalog["apis"][number]): string {
  const { definition, type, lifecycle } = api;
  const spec = { type, lifecycle, ...ownership(api) };
  if (definition.kind === "file") return entityText("API", api, { ...spec, definition: { $text: definition.file } });
  if (definition.text.length <= MOST_WRITTEN_CHARACTERS) {
    return entityText("API", api, { ...spec, definition: definition.text });
  }
  // `spec` comes last and has something in it, so that one more of its members can follow.
  return `${entityText("API", api, spec)}  definition: ${quoted(definition.text)}\n`;
}

/** A text in double quotes: JSON's are YAML's but for characters that YAML wants escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function entity(kind: string, base: Omit<EntityBase, "place">, spec: object) {
  const annotations = [...base.annotations].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    apiVersion: API_VERSION,
    kind,
    metadata: {
      name: base.ref.name,
      ...(base.ref.namespace === "default" ? {} : { namespace: base.ref.namespace }),
      ...(base.title === undefined ? {} : { title: base.title }),
      ...(base.description === undefined ? {} : { description: base.description }),
      ...(annotations.length > 0 ? { annotations: ownEntries(annotations) } : {}),
      ...list("tags", base.tags),
      ...list("links", base.links.map(linkOf)),
    },
    spec,
  };
}

/** Names of annotations are whatever somebody wrote: `__proto__` must not become a prototype. */
function ownEntries(entries: readonly (readonly [string, string])[]): object {
  const made = {};
  for (const [key, value] of entries) {
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return made;
}

function linkOf({ url, title }: EntityLink) {
  return { url, ...(title === undefined ? {} : { title }) };
}

function list<T>(name: string, items: readonly T[]) {
  return items.length > 0 ? { [name]: items } : {};
}

function ownership(base: { ref: EntityRef; owner?: EntityRef; system?: EntityRef }) {
  return {
    ...(base.owner ? { owner: refTo(base, base.owner, "group") } : {}),
    ...(base.system ? { system: refTo(base, base.system, "system") } : {}),
  };
}

function refTo(base: { ref: EntityRef }, ref: EntityRef, kind: string): string {
  return formatEntityRef(ref, { kind, namespace: base.ref.namespace });
}

function refsTo(base: { ref: EntityRef }, refs: readonly EntityRef[], kind: string): string[] {
  return refs.map((ref) => refTo(base, ref, kind));
}

/** The slug that an entity stands for: its annotation, else its name. */
export function slugAnnotation(
  base: Pick<EntityBase, "annotations" | "ref">,
  which: "api" | "consumer" | "team",
): string {
  return base.annotations.get(ANNOTATION[which]) ?? base.ref.name;
}
