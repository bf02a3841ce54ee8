import { ANNOTATION, type ApiEntity, type BackstageCatalog, type BackstageFile } from "@/lib/backstage/model";
import { parseBackstageCatalog } from "@/lib/backstage/model/parse-backstage-catalog";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { extensionOf, isDefinitionName } from "@/lib/specs/definition-extensions";
import { entryNameOf } from "@/lib/specs/languages/entry-name";
import { sharedFolder } from "./file-names";
import { glanceAt, isKnownFormat } from "@/lib/specs/languages/glance";
import type { ImportPlan, PlanFile, PlanFiles, PlannedItem } from "./import-plan";
import { apiSlugOf, teamNamed } from "./names";
import { Reach } from "./reachable-files";

const CATALOG_NAME = /(^|\/)([^/]*\.)?catalog-info\.ya?ml$/i;
/** Whether a file of this name is a Backstage catalogue. */
export const isBackstageName = (name: string) => CATALOG_NAME.test(name);

/** What the catalogue files of a set say, or null where there is none. */
export function readBackstage(files: PlanFiles): BackstageCatalog | null {
  const texts = backstageFiles(files);
  return texts && parseBackstageCatalog(texts);
}

/**
 * What the reader of a catalogue has to be handed: the text of the catalogue files, and the names of those they may refer
 * to. Null where there is no catalogue.
 */
export function backstageFiles(files: PlanFiles): BackstageFile[] | null {
  if (!files.list().some((file) => isBackstageName(file.name))) return null;
  return files
    .list()
    .filter((file) => isDefinitionName(file.name))
    .map((file) => ({
      name: file.name,
      text: isBackstageName(file.name) ? new TextDecoder().decode(file.read()) : "",
    }));
}

/** The API entities of a catalogue as versions. Definitions that are written into it become files of their own. */
export function planBackstage(catalog: BackstageCatalog, files: PlanFiles): ImportPlan {
  const made: PlanFile[] = [];
  const reach = new Reach(files);
  const plan: ImportPlan = { items: [], leftOut: [], made };
  for (const entity of catalog.apis) {
    const file = definitionOf(entity, files, made);
    if (!file) {
      plan.leftOut.push({ file: entity.place.file, reason: "no-definition", detail: entity.ref.name });
      continue;
    }
    plan.items.push(toItem(entity, catalog, file, made.includes(file) ? [file.name] : reach.from(file)));
  }
  return plan;
}

function definitionOf(entity: ApiEntity, files: PlanFiles, made: PlanFile[]): PlanFile | undefined {
  const { definition, ref, place } = entity;
  if (!definition) return undefined;
  if (definition.kind === "file") return files.find(definition.file);
  const bytes = new TextEncoder().encode(definition.text);
  const folder = place.file.split("/").slice(0, -1).join("/");
  const ending = extensionOf(entryNameOf(bytes));
  const name = `${folder === "" ? "" : `${folder}/`}${ref.namespace}.${ref.name}.inline.${ending}`;
  const file = { name, read: () => bytes };
  made.push(file);
  return file;
}

function toItem(entity: ApiEntity, catalog: BackstageCatalog, file: PlanFile, names: string[]): PlannedItem {
  const { annotations, ref, title, description, tags, links, owner } = entity;
  const glance = glanceAt(file.read(), file.name);
  const group = owner && catalog.groups.find((one) => one.ref.name.toLowerCase() === owner.name.toLowerCase());
  const domain = domainOf(entity, catalog);
  const state = VERSION_STATES.find((one) => one === annotations.get(ANNOTATION.state));
  const isKnown = isKnownFormat(glance.format);
  return {
    api: {
      slug: apiSlugOf(annotations.get(ANNOTATION.api) ?? ref.name) || "api",
      name: (title ?? glance.title ?? ref.name).slice(0, 120),
      ...(description ? { description: description.slice(0, 5_000) } : {}),
      ...(tags.length > 0 ? { tags: tags.slice(0, 30).map((tag) => tag.slice(0, 40)) } : {}),
      ...(domain ? { domain } : {}),
      ...(links.length > 0 ? { links: linksOf(links) } : {}),
    },
    team: teamNamed(group?.title ?? owner?.name, annotations.get(ANNOTATION.team) ?? owner?.name),
    version: annotations.get(ANNOTATION.version) ?? glance.version,
    format: glance.format ?? entity.type,
    entry: file.name,
    files: names,
    root: sharedFolder(names),
    details: state ? { state } : {},
    basis: "backstage",
    problem: isKnown ? null : { reason: "unsupported-format", detail: glance.format ?? entity.type },
  };
}

function linksOf(links: ApiEntity["links"]) {
  return links
    .filter(({ url }) => /^https?:\/\//.test(url) && URL.canParse(url))
    .slice(0, 20)
    .map(({ url, title }) => ({ url: url.slice(0, 2_000), title: (title ?? url).slice(0, 100) }));
}

/** The domain of the API's system; the system itself where it has none. */
function domainOf({ system }: ApiEntity, catalog: BackstageCatalog): string | null {
  if (!system) return null;
  const found = catalog.systems.find((one) => one.ref.name.toLowerCase() === system.name.toLowerCase());
  return (found?.domain?.name ?? system.name).replaceAll(",", " ").slice(0, 60);
}
