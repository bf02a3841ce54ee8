import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XsdValidator } from "libxml2-wasm";
import { XSD } from "@/lib/specs/wsdl/namespaces";

/** A message that a binding in the style `rpc` makes: the parts of a type, in an element called like the operation. */
export interface Wrapper {
  namespace: string;
  name: string;
  parts: readonly { name: string; type: string }[];
}

/** What libxml2 makes of messages under the schemas of one definition. */
export interface LibxmlJudge {
  /** Whether a message is the element `root` (`{urn:shop}Order`) and valid. */
  accepts(root: string, text: string): boolean;
  dispose(): void;
}

const provider = new XmlBufferInputProvider({});
let isRegistered = false;
let count = 0;

/**
 * Hands the schemas of a definition to libxml2, as they are written: those in `types` with the prefixes that the definition declares
 * around them, and names from files that are not there as types that allow anything. Undefined where libxml2 refuses them.
 */
export function libxmlJudge(
  files: Readonly<Record<string, string>>,
  wrappers: readonly Wrapper[] = [],
): LibxmlJudge | undefined {
  if (!isRegistered) isRegistered = xmlRegisterInputProvider(provider);
  const base = `mem:///${++count}/`;
  const schemas = Object.values(files).flatMap(schemasIn);
  const places = new Map<string, string>();
  schemas.forEach(({ namespace }, at) => places.set(namespace, `${base}${at}.xsd`));
  const stubs = absentNames(
    schemas.map(({ text }) => text),
    places,
  );
  for (const [namespace, text] of stubs) {
    const at = places.size;
    places.set(namespace, `${base}stub-${at}.xsd`);
    provider.addBuffer(`${base}stub-${at}.xsd`, bytes(text));
  }
  schemas.forEach(({ text }, at) => provider.addBuffer(`${base}${at}.xsd`, bytes(located(text, places))));
  for (const [at, { namespace, text }] of wrappers.map((one) => wrapperSchema(one, places)).entries()) {
    provider.addBuffer(`${base}wrapper-${at}.xsd`, bytes(text));
    places.set(namespace, `${base}wrapper-${at}.xsd`);
  }
  const imports = [...places].map(([namespace, place]) =>
    namespace === ""
      ? `<xs:include schemaLocation="${place}"/>`
      : `<xs:import namespace="${namespace}" schemaLocation="${place}"/>`,
  );
  const whole = XmlDocument.fromString(`<xs:schema xmlns:xs="${XSD}">${imports.join("")}</xs:schema>`, {
    url: `${base}all.xsd`,
  });
  try {
    const validator = XsdValidator.fromDoc(whole);
    return { accepts: (root, text) => isValid(validator, root, text), dispose: () => validator.dispose() };
  } catch {
    return undefined;
  } finally {
    whole.dispose();
  }
}

function isValid(validator: XsdValidator, root: string, text: string): boolean {
  const document = XmlDocument.fromString(text);
  try {
    const { name, namespaceUri } = document.root;
    if ((namespaceUri === "" ? name : `{${namespaceUri}}${name}`) !== root) return false;
    validator.validate(document);
    return true;
  } catch {
    return false;
  } finally {
    document.dispose();
  }
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** The schemas in a file, each as a document of its own. */
function schemasIn(text: string): { namespace: string; text: string }[] {
  const [, around = ""] = /<(?:[\w.-]+:)?(?:definitions|description)(\s[^>]*)>/.exec(text) ?? [];
  const declared = [...around.matchAll(/\sxmlns:([\w.-]+)="([^"]*)"/g)];
  return [...text.matchAll(/<([\w.-]+:)?schema(\s[^>]*[^/]|)>[^]*?<\/\1?schema>/g)].map(
    ([whole, , attributes = ""]) => {
      const missing = declared
        .filter(([, prefix = ""]) => !attributes.includes(`xmlns:${prefix}=`))
        .map(([one]) => one);
      const [, namespace = ""] = /\stargetNamespace="([^"]*)"/.exec(attributes) ?? [];
      return { namespace, text: whole.replace(/schema(?=[\s>])/, `schema${missing.join("")}`) };
    },
  );
}

/** Imports lead to where the schemas are. */
function located(text: string, places: ReadonlyMap<string, string>): string {
  return text.replaceAll(/<(?:[\w.-]+:)?import\s[^>]*?\/?>/g, (one) => {
    const [, namespace = ""] = /namespace="([^"]*)"/.exec(one) ?? [];
    const place = places.get(namespace);
    const bare = one.replace(/\sschemaLocation="[^"]*"/, "");
    return place === undefined ? bare : bare.replace(/import/, `import schemaLocation="${place}"`);
  });
}

/** Types, elements and attributes of namespaces whose schemas are not there. */
function absentNames(texts: readonly string[], places: ReadonlyMap<string, string>): Map<string, string> {
  const found = new Map<string, Set<string>>();
  for (const text of texts) {
    const prefixes = new Map(
      [...text.matchAll(/\sxmlns:([\w.-]+)="([^"]*)"/g)].map(([, prefix = "", uri = ""]) => [prefix, uri]),
    );
    for (const [, owner = "", kind = "", prefix = "", name = ""] of text.matchAll(
      /<(?:[\w.-]+:)?(\w+)(?:\s[^<>]*)?\s(type|base|ref)="([\w.-]+):([\w.-]+)"/g,
    )) {
      const uri = prefixes.get(prefix);
      if (uri === undefined || uri === XSD || places.has(uri)) continue;
      const names = found.get(uri) ?? new Set();
      found.set(
        uri,
        names.add(kind === "ref" ? `element ${name}` : `${owner === "attribute" ? "text" : "type"} ${name}`),
      );
    }
  }
  const anything = `<xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/></xs:sequence><xs:anyAttribute processContents="skip"/>`;
  return new Map(
    [...found].map(([uri, names]) => {
      // What an attribute is of is a simple type, wherever else it is used.
      const own = [...names].filter((one) => !names.has(one.replace(/^type /, "text ")) || !one.startsWith("type "));
      const declared = own.map((one) =>
        one.startsWith("text ")
          ? `<xs:simpleType name="${one.slice(5)}"><xs:restriction base="xs:string"/></xs:simpleType>`
          : one.startsWith("type ")
            ? `<xs:complexType name="${one.slice(5)}" mixed="true">${anything}</xs:complexType>`
            : `<xs:element name="${one.slice(8)}"/><xs:attribute name="${one.slice(8)}"/>`,
      );
      return [uri, `<xs:schema xmlns:xs="${XSD}" targetNamespace="${uri}">${declared.join("")}</xs:schema>`];
    }),
  );
}

function wrapperSchema(
  { namespace, name, parts }: Wrapper,
  places: ReadonlyMap<string, string>,
): { namespace: string; text: string } {
  const uris = [...new Set(parts.map(({ type }) => type.slice(1, type.lastIndexOf("}"))))];
  const prefixes = uris.map((uri, at) => ` xmlns:p${at}="${uri}"`).join("");
  const imports = uris
    .filter((uri) => uri !== XSD && uri !== namespace)
    .map((uri) => `<xs:import namespace="${uri}" schemaLocation="${places.get(uri) ?? ""}"/>`);
  const own = places.get(namespace);
  const include = own === undefined ? "" : `<xs:include schemaLocation="${own}"/>`;
  const elements = parts.map(({ name: part, type }) => {
    const at = uris.indexOf(type.slice(1, type.lastIndexOf("}")));
    return `<xs:element name="${part}" type="p${at}:${type.slice(type.lastIndexOf("}") + 1)}"/>`;
  });
  const target = namespace === "" ? "" : ` targetNamespace="${namespace}"`;
  const content = `<xs:complexType><xs:sequence>${elements.join("")}</xs:sequence></xs:complexType>`;
  return {
    namespace,
    text: `<xs:schema xmlns:xs="${XSD}"${prefixes}${target}>${include}${imports.join("")}<xs:element name="${name}">${content}</xs:element></xs:schema>`,
  };
}
