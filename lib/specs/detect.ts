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

function openapi(dialect: OpenApiDialect, specVersion: string): Detection {
  return { kind: "openapi", format: "openapi", dialect, specVersion };
}

/** An unquoted `3.1` is read as a number by YAML. */
function versionText(value: JsonValue | undefined): string | undefined {
  if (typeof value === "number") return Number.isInteger(value) ? `${value}.0` : String(value);
  return typeof value === "string" ? value.trim() : undefined;
}

function otherLanguage(data: JsonValue): string | undefined {
  if (member(data, "arazzo") !== undefined) return "Arazzo";
  if (member(data, "overlay") !== undefined) return "OpenAPI Overlay";
  if (member(data, "openrpc") !== undefined) return "OpenRPC";
  if (member(data, "swaggerVersion") !== undefined) return "Swagger 1";
  const kind = member(data, "kind");
  if (kind === "CustomResourceDefinition") return "Kubernetes CustomResourceDefinition";
  if (typeof kind === "string" && typeof member(data, "apiVersion") === "string") return `Kubernetes ${kind}`;
  return undefined;
}
