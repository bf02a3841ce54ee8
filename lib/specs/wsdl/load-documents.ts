import type { LanguageInput } from "@/lib/specs/languages/language";
import { referenceTarget } from "@/lib/specs/source/reference-target";
import { SpecError } from "@/lib/specs/spec-error";
import { SOAP_11, SOAP_ENCODING, WSDL_11, WSDL_20, XML, XSD } from "./namespaces";
import type { WsdlReading } from "./reading";
import { WSDL_RULES } from "./rules";
import { readXml } from "./xml/read-xml";
import { attributeOf, childrenOf, type XmlElement } from "./xml/xml-element";
import { readXsd } from "./xsd/read-xsd";
import { emptySchemas, type XsdSchemas } from "./xsd/xsd-model";

/** What a definition consists of: the documents of WSDL, the entry first, and all schemas together. */
export interface LoadedDocuments {
  definitions: XmlElement[];
  schemas: XsdSchemas;
  files: string[];
}

/** Namespaces that every tool knows by itself. */
const KNOWN = new Set([XSD, XML, SOAP_11, SOAP_ENCODING, "http://www.w3.org/2005/05/xmlmime"]);

/** Reads the entry and everything that it imports or includes, directly or not, among the files handed in. Throws SpecError where the entry cannot be read. */
export function loadDocuments(input: LanguageInput, reading: WsdlReading): LoadedDocuments {
  return new Loader(input, reading).load();
}

class Loader {
  private readonly roots = new Map<string, XmlElement | SpecError | undefined>();
  private readonly loaded: LoadedDocuments = { definitions: [], schemas: emptySchemas(), files: [] };
  private readonly pending: (() => void)[] = [];
  private readonly seen = new Set<string>();
  /** Imported namespaces, by where that is said first. */
  private readonly imported = new Map<string, { element: XmlElement; hasLocation: boolean }>();

  constructor(
    private readonly input: LanguageInput,
    private readonly reading: WsdlReading,
  ) {}

  load(): LoadedDocuments {
    const root = this.root(this.input.source.entry);
    if (root instanceof SpecError) throw root;
    if (!root) throw new Error("The entry was claimed and is not there");
    this.document(root);
    // A list grows while it is walked.
    for (const step of this.pending) step();
    this.noteAbsent();
    return this.loaded;
  }

  private root(file: string): XmlElement | SpecError | undefined {
    if (this.roots.has(file)) return this.roots.get(file);
    const root = this.read(file);
    this.roots.set(file, root);
    if (root && !(root instanceof SpecError)) this.loaded.files.push(file);
    return root;
  }

  private read(file: string): XmlElement | SpecError | undefined {
    try {
      const text = this.input.text(file);
      if (text === undefined) return undefined;
      this.reading.places.open(file, text);
      return readXml(file, text, this.input.limits);
    } catch (fault) {
      if (fault instanceof SpecError) return fault;
      throw fault;
    }
  }

  private document(root: XmlElement): void {
    if (root.namespace === XSD && root.local === "schema")
      this.schema(root, attributeOf(root, "targetNamespace") ?? "");
    else if (isDefinitions(root)) this.definitions(root);
  }

  private definitions(root: XmlElement): void {
    if (this.seen.has(root.file)) return;
    this.seen.add(root.file);
    this.loaded.definitions.push(root);
    for (const one of root.children) {
      if (one.namespace !== root.namespace) continue;
      if (one.local === "import" || one.local === "include")
        this.follow(one, "location", (found) => this.document(found));
      if (one.local !== "types") continue;
      for (const schema of childrenOf(one, XSD, "schema"))
        this.schema(schema, attributeOf(schema, "targetNamespace") ?? "");
      for (const imported of childrenOf(one, XSD, "import")) this.importSchema(imported);
    }
  }

  private schema(schema: XmlElement, namespace: string): void {
    const key = `${schema.file} ${schema.start} ${namespace}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const version = attributeOf(schema, "version")?.trim();
    const known = this.loaded.schemas.namespaces.get(namespace);
    if (!known?.version) this.loaded.schemas.namespaces.set(namespace, version ? { version } : {});
    readXsd(this.reading, schema, namespace, this.loaded.schemas);
    for (const one of childrenOf(schema, XSD)) {
      if (one.local === "import") this.importSchema(one);
      if (one.local === "include" || one.local === "redefine" || one.local === "override") {
        this.follow(one, "schemaLocation", (found) => {
          if (found.namespace === XSD) this.schema(found, attributeOf(found, "targetNamespace") ?? namespace);
        });
      }
    }
  }

  private importSchema(element: XmlElement): void {
    const namespace = attributeOf(element, "namespace") ?? "";
    const hasLocation = attributeOf(element, "schemaLocation") !== undefined;
    if (!this.imported.has(namespace) || hasLocation) this.imported.set(namespace, { element, hasLocation });
    if (hasLocation) {
      this.follow(element, "schemaLocation", (found) => {
        if (found.namespace === XSD) this.schema(found, attributeOf(found, "targetNamespace") ?? "");
      });
    }
  }

  private follow(element: XmlElement, attribute: string, then: (root: XmlElement) => void): void {
    const location = attributeOf(element, attribute)?.trim();
    if (location === undefined || location === "") return;
    this.pending.push(() => {
      const found = this.find(element, location);
      if (found) then(found);
    });
  }

  private find(element: XmlElement, location: string): XmlElement | undefined {
    const place = { file: element.file, pointer: "" };
    const target = referenceTarget(element.file, location);
    const file = target.kind === "local" && target.file !== "" ? target.file : undefined;
    const root = (file === undefined ? undefined : this.root(file)) ?? this.byFileName(location, element.file);
    if (root instanceof SpecError) {
      this.reading.problem(WSDL_RULES.unreadable, place, root.message, location, element);
      return undefined;
    }
    if (root) return root;
    const namespace = attributeOf(element, "namespace");
    if (namespace !== undefined && this.loaded.schemas.namespaces.has(namespace)) return undefined;
    const [rule, message] =
      target.kind === "remote"
        ? ([WSDL_RULES.remote, `\`${location}\` is not fetched`] as const)
        : target.kind === "outside"
          ? ([WSDL_RULES.outside, `\`${location}\` leaves the folder of the definition`] as const)
          : ([WSDL_RULES.missingFile, `There is no file \`${location}\` among those handed in`] as const);
    this.reading.problem(rule, place, message, location, element);
    return undefined;
  }

  /** Copies are often handed in side by side, whatever folders or addresses the imports name. */
  private byFileName(location: string, from: string): XmlElement | SpecError | undefined {
    const name = location.split(/[?#]/)[0]?.split("/").at(-1) ?? "";
    if (name === "") return undefined;
    const found = this.input.source.files.filter((file) => file.name.split("/").at(-1) === name && file.name !== from);
    const [only] = found;
    return only && found.length === 1 ? this.root(only.name) : undefined;
  }

  private noteAbsent(): void {
    const { namespaces, absent } = this.loaded.schemas;
    for (const [namespace, { element, hasLocation }] of this.imported) {
      if (namespaces.has(namespace)) continue;
      absent.add(namespace);
      if (hasLocation || KNOWN.has(namespace)) continue;
      const message = `The import of \`${namespace}\` names no file, and no file that was handed in declares it`;
      this.reading.problem(WSDL_RULES.missingFile, { file: element.file, pointer: "" }, message, namespace, element);
    }
  }
}

/** Whether an element is the root of a WSDL document. */
export function isDefinitions({ namespace, local }: XmlElement): boolean {
  return (namespace === WSDL_11 && local === "definitions") || (namespace === WSDL_20 && local === "description");
}
