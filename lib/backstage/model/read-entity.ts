import { DEFAULT_NAMESPACE, isEntityName } from "./entity-ref";
import type { EntityReader } from "./entity-reader";
import type { BackstageCatalog, BackstageFile, EntityBase, EntityRef } from "@/lib/backstage/model";
import { readDefinition } from "./read-definition";

type Files = ReadonlyMap<string, BackstageFile>;
type Take = (reader: EntityReader, base: EntityBase, catalog: BackstageCatalog, files: Files) => void;

/** Only what is there: `exactOptionalPropertyTypes` aside, an absent field is not a field that is undefined. */
function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const ownership = (reader: EntityReader) =>
  present({ owner: reader.ref("group", "spec", "owner"), system: reader.ref("system", "spec", "system") });

const textsOf = (reader: EntityReader, key: string) => reader.texts("spec", key).map(({ text }) => text);

/** What each kind is made of, by its name in lower case. */
export const ENTITY_KINDS: ReadonlyMap<string, Take> = new Map<string, Take>([
  [
    "api",
    (reader, base, catalog, files) => {
      const definition = readDefinition(reader, files);
      catalog.apis.push({
        ...base,
        type: reader.text("spec", "type") ?? "",
        lifecycle: reader.text("spec", "lifecycle") ?? "",
        ...ownership(reader),
        ...(definition ? { definition } : {}),
      });
    },
  ],
  [
    "component",
    (reader, base, catalog) => {
      catalog.components.push({
        ...base,
        type: reader.text("spec", "type") ?? "",
        lifecycle: reader.text("spec", "lifecycle") ?? "",
        ...ownership(reader),
        ...present({ subcomponentOf: reader.ref("component", "spec", "subcomponentOf") }),
        providesApis: reader.refs("api", "spec", "providesApis"),
        consumesApis: reader.refs("api", "spec", "consumesApis"),
        dependsOn: reader.refs("component", "spec", "dependsOn"),
      });
    },
  ],
  [
    "group",
    (reader, base, catalog) => {
      catalog.groups.push({
        ...base,
        type: reader.text("spec", "type") ?? "",
        ...present({
          title: base.title ?? reader.text("spec", "profile", "displayName"),
          parent: reader.ref("group", "spec", "parent"),
          email: reader.text("spec", "profile", "email"),
        }),
        members: reader.refs("user", "spec", "members"),
      });
    },
  ],
  [
    "system",
    (reader, base, catalog) => {
      const { owner } = ownership(reader);
      const domain = reader.ref("domain", "spec", "domain");
      catalog.systems.push({ ...base, ...present({ owner, domain }) });
    },
  ],
  [
    "domain",
    (reader, base, catalog) => {
      catalog.domains.push({ ...base, ...present({ owner: reader.ref("group", "spec", "owner") }) });
    },
  ],
  [
    "user",
    (reader, base, catalog) => {
      catalog.users.push({
        ...base,
        ...present({
          displayName: reader.text("spec", "profile", "displayName"),
          email: reader.text("spec", "profile", "email"),
        }),
        memberOf: reader.refs("group", "spec", "memberOf"),
      });
    },
  ],
  [
    "resource",
    (reader, base, catalog) => {
      catalog.resources.push({
        ...base,
        type: reader.text("spec", "type") ?? "",
        ...ownership(reader),
        dependsOn: reader.refs("component", "spec", "dependsOn"),
      });
    },
  ],
  [
    "location",
    (reader, base, catalog) => {
      const target = reader.text("spec", "target");
      const targets = [...(target === undefined ? [] : [target]), ...textsOf(reader, "targets")];
      const message = `A Location is kept and not followed (${targets.length} targets): hand in the files themselves.`;
      reader.find("backstage-location", "info", "/spec", message);
      catalog.locations.push({ ...base, type: reader.text("spec", "type") ?? "", targets });
    },
  ],
]);

/** What every entity has. Undefined, with a finding, where it has no name that can be used. */
export function readBase(reader: EntityReader, kind: string): EntityBase | undefined {
  const name = reader.text("metadata", "name");
  if (name === undefined || !isEntityName(name)) {
    const wrong =
      name === undefined ? "has no metadata.name" : "has a name that is not letters, digits and -_. (1 to 63)";
    reader.find("backstage-name", "error", "/metadata/name", `The entity ${wrong}; it is left out.`);
    return undefined;
  }
  const namespace = reader.text("metadata", "namespace")?.toLowerCase() ?? DEFAULT_NAMESPACE;
  if (!isEntityName(namespace)) {
    reader.find("backstage-name", "error", "/metadata/namespace", "The namespace is no name; the entity is left out.");
    return undefined;
  }
  const ref: EntityRef = { kind, namespace, name };
  const title = reader.text("metadata", "title");
  const description = reader.text("metadata", "description");
  return {
    ref,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    tags: reader.texts("metadata", "tags").map(({ text }) => text),
    links: reader.links(),
    annotations: reader.annotations(),
    place: reader.place(""),
  };
}
