import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { readYamlDocuments } from "@/lib/specs/source/read-yaml";
import type { SourceDocument } from "@/lib/specs/source/source-document";
import { isObject, member } from "@/lib/specs/source/source-node";
import { SpecError } from "@/lib/specs/spec-error";
import { entityKey } from "./entity-ref";
import { EntityReader } from "./entity-reader";
import type { BackstageCatalog, BackstageFile, BackstageFinding, EntityBase } from "@/lib/backstage/model";
import { ENTITY_KINDS, readBase } from "./read-entity";

const MAX_ENTITIES = 50_000;
const MAX_FINDINGS = 2_000;
const CATALOG_FILE = /(^|\/)catalog-info\.ya?ml$|(^|\/)[^/]*\.catalog-info\.ya?ml$/i;
const YAML_FILE = /\.ya?ml$/i;

/** Catalogue files are written by hand or by a machine, and are small next to definitions. */
const LIMITS: SpecLimits = {
  ...DEFAULT_SPEC_LIMITS,
  maxDocumentBytes: 16 * 1024 * 1024,
  maxNodes: 2_000_000,
  maxDepth: 100,
};

/**
 * Reads a Backstage catalogue: every file named `catalog-info.yaml`, or where none is, every YAML file that holds
 * entities. `$text`, `$yaml` and `$json` are looked up among the files handed in; nothing is ever fetched. Never
 * throws: what cannot be taken is a finding with its file, line and column.
 */
export function parseBackstageCatalog(files: readonly BackstageFile[]): BackstageCatalog {
  const byName = new Map(files.map((file) => [file.name.replace(/^\.\//, ""), file]));
  const named = files.filter((file) => CATALOG_FILE.test(file.name));
  const strict = named.length > 0;
  const chosen = strict ? named : files.filter((file) => YAML_FILE.test(file.name));
  const builder = new CatalogBuilder(byName);
  for (const file of chosen) builder.takeFile(file, strict);
  return builder.catalog;
}

class CatalogBuilder {
  readonly catalog: BackstageCatalog = {
    components: [],
    apis: [],
    groups: [],
    systems: [],
    domains: [],
    users: [],
    resources: [],
    locations: [],
    findings: [],
  };
  private readonly known = new Map<string, EntityBase>();
  private full = false;

  constructor(private readonly files: ReadonlyMap<string, BackstageFile>) {}

  /** `strict`: the file says that it is a catalogue, so that whatever is not an entity in it is worth a word. */
  takeFile(file: BackstageFile, strict: boolean): void {
    const name = file.name.replace(/^\.\//, "");
    let documents: SourceDocument[];
    try {
      if (file.text.length > LIMITS.maxDocumentBytes) {
        throw new SpecError("document_too_large", `${name} is larger than 16 MB.`, {
          file: name,
          fix: "Split the file.",
        });
      }
      documents = readYamlDocuments(name, file.text, LIMITS);
    } catch (fault) {
      if (!(fault instanceof SpecError)) throw fault;
      const { message, line, column } = fault;
      if (strict || /^kind:\s/m.test(file.text)) {
        const severity = "error";
        this.report({ rule: "backstage-unreadable", severity, message, file: name, line, column, pointer: "" });
      }
      return;
    }
    for (const document of documents) this.takeDocument(document, strict);
  }

  private takeDocument(document: SourceDocument, strict: boolean): void {
    const reader = new EntityReader(document, this.report);
    const { data } = document;
    const apiVersion = member(data, "apiVersion");
    const kind = member(data, "kind");
    const isBackstage = typeof apiVersion === "string" && /^(.*\.)?backstage\.io\//.test(apiVersion);
    if (!isObject(data) || typeof kind !== "string" || !isBackstage) {
      if (strict) {
        const message = "This is not an entity: apiVersion (backstage.io/v1alpha1) and kind are needed.";
        reader.find("backstage-not-an-entity", "warning", "", message);
      }
      return;
    }
    for (const { message, pointer } of document.warnings) reader.find("backstage-field", "warning", pointer, message);
    const take = ENTITY_KINDS.get(kind.toLowerCase());
    if (!take) {
      const shown = kind.length > 60 ? `${kind.slice(0, 60)}…` : kind;
      reader.find("backstage-kind-unknown", "info", "/kind", `Entities of the kind ${shown} are passed over.`);
      return;
    }
    const base = readBase(reader, kind.toLowerCase());
    if (base && this.isNew(reader, base)) take(reader, base, this.catalog, this.files);
  }

  /** Of several entities with one name the first counts. */
  private isNew(reader: EntityReader, base: EntityBase): boolean {
    const key = entityKey(base.ref);
    const first = this.known.get(key);
    if (first) {
      const message = `${key} is there already, in ${first.place.file} on line ${first.place.line}; this one is left out.`;
      reader.find("backstage-duplicate", "error", "/metadata/name", message);
      return false;
    }
    if (this.known.size >= MAX_ENTITIES) {
      if (!this.full)
        reader.find("backstage-too-many", "error", "", `Only the first ${MAX_ENTITIES} entities are read.`);
      this.full = true;
      return false;
    }
    this.known.set(key, base);
    return true;
  }

  private readonly report = (finding: BackstageFinding): void => {
    if (this.catalog.findings.length < MAX_FINDINGS) this.catalog.findings.push(finding);
  };
}
