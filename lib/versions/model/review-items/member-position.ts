/**
 * What the members of an object are, by where it stands: `object` has members with a meaning of their own, in `names` they
 * are names that somebody chose (a property may be called `description`), in `wordings` they are names and their values
 * prose, `fragment` is the top of a file that is only referred to, and what is `raw` is somebody's data.
 */
export type MemberPosition = "object" | "names" | "extensible-names" | "wordings" | "fragment" | "raw";

const NAMES: ReadonlySet<string> = new Set([
  ...[
    "properties",
    "patternProperties",
    "definitions",
    "$defs",
    "dependentSchemas",
    "dependentRequired",
    "dependencies",
  ],
  ...[
    "schemas",
    "parameters",
    "requestBodies",
    "headers",
    "securitySchemes",
    "securityDefinitions",
    "links",
    "pathItems",
  ],
  ...["variables", "mapping", "encoding", "content", "callbacks", "webhooks", "mediaTypes", "additionalOperations"],
]);
const EXTENSIBLE_NAMES: ReadonlySet<string> = new Set(["paths", "responses"]);
const DATA: ReadonlySet<string> = new Set(["default", "enum", "const", "security"]);

const TEXTS: ReadonlySet<string> = new Set(["title", "summary", "description"]);
const ILLUSTRATIONS: ReadonlySet<string> = new Set(["example", "examples", "externalDocs"]);

/** Whether a member is an extension (OpenAPI: `^x-`), and not merely a name that begins like one. */
export function isExtension(position: MemberPosition, key: string): boolean {
  return position !== "names" && position !== "wordings" && position !== "raw" && key.startsWith("x-");
}

/** Whether a member only explains: without it, every message means and does the same. */
export function isProse(position: MemberPosition, key: string, value: unknown): boolean {
  if (position !== "object" && position !== "fragment") return false;
  if (TEXTS.has(key)) return typeof value === "string";
  return position === "object" && ILLUSTRATIONS.has(key);
}

/** Where the members of a member stand. */
export function positionBelow(position: MemberPosition, key: string): MemberPosition {
  if (position === "raw" || isExtension(position, key)) return "raw";
  if (position === "names" || position === "extensible-names") return "object";
  if (position === "wordings") return "raw";
  if (DATA.has(key)) return "raw";
  if (key === "scopes") return "wordings";
  if (EXTENSIBLE_NAMES.has(key)) return "extensible-names";
  return NAMES.has(key) ? "names" : "object";
}
