import { type ConversionSettings, type Converted, defineConversion } from "@/lib/conversions/conversion";
import { yamlFile } from "@/lib/conversions/document-file";
import { Losses } from "@/lib/conversions/losses";
import { convertDocument } from "@/lib/conversions/openapi-2-to-3/convert-document";
import { ReferenceInliner } from "@/lib/conversions/openapi-to-api-definition/inline-references";
import { LOSS_KINDS } from "@/lib/conversions/openapi-to-api-definition/loss-kinds";
import { threeNumbers } from "@/lib/conversions/openapi-to-api-definition/three-numbers";
import { bundledRoot } from "@/lib/conversions/openapi/bundled-root";
import { objectOf } from "@/lib/conversions/openapi/rebuild";
import { resultName } from "@/lib/conversions/result-name";
import type { JsonObject, JsonValue, OpenApiDialect } from "@/lib/specs/model";
import { openApiDialect } from "@/lib/specs/openapi/dialect";
import type { ParsedSource } from "@/lib/specs/parsed-source";
import { childNode, childPlace, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

const METHODS: ReadonlySet<string> = new Set([
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
  "query",
]);
/** Fields of the document that have their place in the manifest, or are no statement about the API. */
const PLACED: ReadonlySet<string> = new Set([
  "openapi",
  "info",
  "paths",
  "components",
  "security",
  "jsonSchemaDialect",
  "$self",
]);
/** What etcd takes in one request, as Kubernetes sets it up. */
const MOST_LETTERS = 1_500_000;

/** OpenAPI → Kubernetes `APIDefinition` (DOMAIN §4). */
export const openApiToApiDefinition = defineConversion({
  id: "openapi-to-api-definition",
  from: "openapi",
  to: "api-definition",
  title: "OpenAPI → Kubernetes APIDefinition",
  losses: LOSS_KINDS,
  convert: convertToManifest,
});

function convertToManifest(parsed: ParsedSource, settings: ConversionSettings): Converted {
  const losses = new Losses(parsed.entry);
  const { root, dialect } = documentSince3(parsed, losses);
  for (const [key, { place }] of memberNodes(root)) {
    if (PLACED.has(key) || key.startsWith("x-")) continue;
    losses.add("document-field", "dropped", `The manifest has no place for \`${key.slice(0, 60)}\`.`, place);
  }
  const schemes = childNode(childNode(root, "components") ?? root, "securitySchemes");
  if (schemes) {
    const message = "The manifest names the security schemes that operations demand, and does not say how they work.";
    losses.add("security-schemes", "dropped", message, schemes.place);
  }
  const name = resultName(parsed.model, settings);
  const manifest: JsonObject = {
    apiVersion: "api.concordat.dev/v1",
    kind: "APIDefinition",
    metadata: { name },
    spec: objectOf([
      ["openapi", openApiVersion(parsed, dialect)],
      ["version", versionOf(parsed, settings, losses)],
      ...lifecycleFields(parsed, losses),
      ["info", childNode(root, "info")?.value],
      ["paths", pathsOf(root, dialect, losses)],
    ]),
  };
  const file = yamlFile(`${name}.apidefinition.yaml`, manifest);
  if (file.text.length > MOST_LETTERS) {
    const message = `The manifest has ${file.text.length} letters, and Kubernetes refuses objects of more than about ${MOST_LETTERS}.`;
    losses.add("over-kubernetes-limit", "approximated", message, root.place);
  }
  return { files: [file], lost: losses.list() };
}

function documentSince3(parsed: ParsedSource, losses: Losses): { root: SourceNode; dialect: OpenApiDialect } {
  const root = bundledRoot(parsed);
  const dialect = openApiDialect(parsed.model);
  if (dialect !== "2.0") return { root, dialect };
  const { document, lost } = convertDocument(root);
  for (const { message, effect, place, operation } of lost)
    losses.add("earlier-version", effect, message, place, operation);
  return { root: { place: root.place, value: document }, dialect: "3.0" };
}

function openApiVersion({ model }: ParsedSource, dialect: OpenApiDialect): string {
  return /^3\.\d+\.\d+$/.test(model.specVersion) ? model.specVersion : `${dialect}.0`;
}

function versionOf({ model, entry }: ParsedSource, settings: ConversionSettings, losses: Losses): string {
  const written = settings.version ?? model.info.version;
  const { version, exact } = threeNumbers(written);
  if (!exact) {
    const message = `The version ${written.slice(0, 80)} is not three numbers; the manifest says ${version}.`;
    losses.add("version-form", "approximated", message, { file: entry, pointer: "/info/version" });
  }
  return version;
}

/** Deprecated is what has no operation left that is not; the sunset is the last of theirs. */
function lifecycleFields({ model, entry }: ParsedSource, losses: Losses): [string, JsonValue][] {
  const operations = [...model.operations.values()];
  if (operations.length === 0 || operations.some(({ deprecated }) => !deprecated)) return [["lifecycle", "active"]];
  const message = "Every operation is deprecated; the manifest says that the API is.";
  losses.add("lifecycle-assumed", "assumed", message, { file: entry, pointer: "/paths" });
  const sunsets = operations.flatMap(({ sunset }) => (sunset === undefined ? [] : [sunset.slice(0, 10)])).sort();
  const last = sunsets.at(-1);
  const policy: [string, JsonValue][] = last === undefined ? [] : [["deprecationPolicy", { sunsetDate: last }]];
  return [["lifecycle", "deprecated"], ...policy];
}

/** The paths with everything written out; what holds for the whole document is said of each operation. */
function pathsOf(root: SourceNode, dialect: OpenApiDialect, losses: Losses): JsonObject {
  let operation: string | undefined;
  const inliner = new ReferenceInliner(root, dialect, losses, () => operation);
  const security = childNode(root, "security")?.value;
  const items = memberNodes(childNode(root, "paths")).map(([path, item]): [string, JsonValue] => {
    const fields = memberNodes(item).map(([key, inner]): [string, JsonValue] => {
      if (!METHODS.has(key)) {
        const shared = inliner.copy({ place: item.place, value: { [key]: inner.value } }, "pathItem");
        return [key, memberNodes({ place: childPlace(item.place, key), value: shared })[0]?.[1].value ?? inner.value];
      }
      operation = `${key.toUpperCase()} ${path}`;
      const copied = inliner.copy(inner, "operation");
      operation = undefined;
      return [key, withSecurity(copied, security)];
    });
    return [path, path.startsWith("x-") ? item.value : objectOf(fields)];
  });
  return objectOf(items);
}

function withSecurity(operation: JsonValue, security: JsonValue | undefined): JsonValue {
  if (security === undefined || typeof operation !== "object" || operation === null || Array.isArray(operation))
    return operation;
  return Object.hasOwn(operation, "security")
    ? operation
    : objectOf([...Object.entries(operation), ["security", security]]);
}
