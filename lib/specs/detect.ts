import type { JsonValue, OpenApiDialect, SpecFormat } from "@/lib/specs/model";
import { member } from "@/lib/specs/source/source-node";

/** What a document is. */
export type Detection =
  | { kind: "openapi"; format: SpecFormat; dialect: OpenApiDialect; specVersion: string }
  /** A dialect of OpenAPI that does not exist, or not yet. */
  | { kind: "unsupported_version"; specVersion: string }
  /** A contract language that the registry knows by name only. */
  | { kind: "unsupported_format"; name: string }
  | { kind: "unknown" };

/** Says what a document is from its data alone: file names prove nothing. */
export function detectSpec(data: JsonValue): Detection {
  const swagger = versionText(member(data, "swagger"));
  if (swagger !== undefined) {
    return /^2\.0$|^2$/.test(swagger) ? openapi("2.0", "2.0") : { kind: "unsupported_version", specVersion: swagger };
  }
  const version = versionText(member(data, "openapi"));
  if (version !== undefined) {
    const dialect = /^3\.([0-2])(\.|$)/.exec(version);
    if (!dialect) return { kind: "unsupported_version", specVersion: version };
    const minor = dialect[1] === "0" ? "3.0" : dialect[1] === "1" ? "3.1" : "3.2";
    return openapi(minor, version);
  }
  const name = otherLanguage(data);
  return name === undefined ? { kind: "unknown" } : { kind: "unsupported_format", name };
}

/** The contract language that a text that is neither JSON nor YAML is written in, where it shows. */
export function detectTextLanguage(text: string): string | undefined {
  const head = text.slice(0, 20_000);
  if (/<(?:\w+:)?(?:definitions|description)\b[^>]*wsdl/i.test(head)) return "WSDL";
  if (/^[ \t]*syntax\s*=\s*["']proto[23]["']\s*;/m.test(head)) return "Protocol Buffers";
  if (/^[ \t]*\$version\s*:/m.test(head) || /^[ \t]*namespace[ \t]+[\w.]+[ \t]*$/m.test(head)) return "Smithy";
  if (
    /^[ \t]*package[ \t]+[\w-]+:[\w-]+/m.test(head) ||
    /^[ \t]*(?:world|interface)[ \t]+%?[a-z][\w-]*\s*\{/m.test(head)
  )
    return "WIT";
  if (/^[ \t]*(?:extend[ \t]+)?(?:schema|type|interface|input|enum|scalar|union|directive)\s+[@\w{]/m.test(head))
    return "GraphQL";
  return undefined;
}

function openapi(dialect: OpenApiDialect, specVersion: string): Detection {
  return { kind: "openapi", format: "openapi", dialect, specVersion };
}

/** An unquoted `3.1` is read as a number by YAML. */
function versionText(value: JsonValue | undefined): string | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? `${value}.0` : String(value);
  return typeof value === "string" ? value.trim() : undefined;
}

function otherLanguage(data: JsonValue): string | undefined {
  if (member(data, "asyncapi") !== undefined) return "AsyncAPI";
  if (member(data, "arazzo") !== undefined) return "Arazzo";
  if (member(data, "overlay") !== undefined) return "OpenAPI Overlay";
  if (member(data, "openrpc") !== undefined) return "OpenRPC";
  if (member(data, "smithy") !== undefined) return "Smithy";
  if (member(data, "swaggerVersion") !== undefined) return "Swagger 1";
  const kind = member(data, "kind");
  if (kind === "CustomResourceDefinition") return "Kubernetes CustomResourceDefinition";
  if (typeof kind === "string" && typeof member(data, "apiVersion") === "string") return `Kubernetes ${kind}`;
  return typeof data === "string" ? detectTextLanguage(data) : undefined;
}
