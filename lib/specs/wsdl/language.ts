import { defineLanguage, type Claim, type LanguageInput, type LanguageReading } from "@/lib/specs/languages/language";
import { PlaceIndex } from "@/lib/specs/languages/place-index";
import { LanguageProblems } from "@/lib/specs/languages/problems";
import { SpecError } from "@/lib/specs/spec-error";
import type { WsdlContract } from "./contract";
import { loadDocuments } from "./load-documents";
import { WSDL_11, WSDL_20, XSD } from "./namespaces";
import { optional } from "./notes";
import { readWsdl11 } from "./read-wsdl-11";
import { inheritOperations, readWsdl20 } from "./read-wsdl-20";
import { WsdlReading } from "./reading";
import { WSDL_RULES } from "./rules";
import { wsdlModel } from "./to-model";
import { validateWsdl } from "./validate/validate-wsdl";
import { xmlDeclarations } from "./xml/xml-declarations";
import { attributeOf } from "./xml/xml-element";
import { contentsOf } from "./xsd/content-of";
import { documentationOf } from "./xsd/read-declared";
import { SchemaMaker } from "./xsd/schema-maker";

/** WSDL 1.1 and 2.0 with XML Schema, and schemas alone. */
export const WSDL = defineLanguage<"wsdl">({
  format: "wsdl",
  title: "WSDL",
  extensions: ["wsdl", "xsd"],
  claimsText,
  read,
  declarations: xmlDeclarations,
  rules: Object.values(WSDL_RULES),
});

const BEGINNING = 65_536;
const ROOT = /<(?:([\p{L}_][\p{L}\p{N}_.-]{0,60}):)?(definitions|description|schema)[\s/>]/u;

/** Told by its root element, whose namespace must be declared near the beginning. */
function claimsText(text: string): Claim | undefined {
  const head = text.slice(0, BEGINNING);
  if (!/^\uFEFF?\s*</.test(head)) return undefined;
  const root = ROOT.exec(head.replaceAll(/<!--[^]*?-->/g, ""))?.[2];
  if (root === "definitions" && head.includes(WSDL_11)) return { dialect: "1.1", specVersion: "1.1" };
  if (root === "description" && head.includes(WSDL_20)) return { dialect: "2.0", specVersion: "2.0" };
  if (root === "schema" && head.includes(XSD)) return { dialect: "xsd", specVersion: "1.0" };
  return undefined;
}

function read(input: LanguageInput): LanguageReading<"wsdl"> {
  const places = new PlaceIndex();
  const problems = new LanguageProblems();
  const reading = new WsdlReading(places, problems);
  const { definitions, schemas, files } = loadDocuments(input, reading);
  const [entry] = definitions;
  const { entry: file } = input.source;
  const [namespace] = schemas.namespaces.keys();
  if (!entry && schemas.namespaces.size === 0) {
    throw new SpecError("unknown_format", `${file} is XML, and neither WSDL nor an XML Schema.`, {
      file,
      fix: "Hand in a document whose root is `definitions` (WSDL 1.1), `description` (WSDL 2.0) or `schema`.",
    });
  }
  const contract: WsdlContract = {
    language: "wsdl",
    version: entry ? (entry.namespace === WSDL_20 ? "2.0" : "1.1") : "xsd",
    targetNamespace: (entry ? attributeOf(entry, "targetNamespace") : namespace) ?? "",
    place: entry ? reading.place(entry, "") : { file, pointer: "" },
    messages: new Map(),
    portTypes: new Map(),
    bindings: new Map(),
    services: new Map(),
    schemas,
    schemaNames: new Map(),
    ...optional("name", entry && attributeOf(entry, "name")),
    ...optional("documentation", entry && documentationOf(entry)),
  };
  for (const root of definitions) (root.namespace === WSDL_20 ? readWsdl20 : readWsdl11)(reading, root, contract);
  if (definitions.some((root) => root.namespace === WSDL_20)) inheritOperations(contract);
  const contents = contentsOf(schemas);
  const model = wsdlModel(contract, new SchemaMaker(schemas, contents));
  let isValidated = false;
  return {
    model,
    native: contract,
    locate: places.locate,
    files: () => files,
    findings: () => {
      if (!isValidated) validateWsdl(contract, reading);
      isValidated = true;
      return problems.findings(file, places.locate);
    },
  };
}
