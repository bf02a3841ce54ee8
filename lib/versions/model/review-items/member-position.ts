/**
 * What the members of an object are, by where it stands: `object` has members with a meaning of their own, in `names` they
 * are names that somebody chose (a property may be called `description`), in `names-of-names` the members of these are, too
 * (the expressions of a callback), in `wordings` they are names and their values
 * prose, `fragment` is the top of a file that is only referred to, and what is `raw` is somebody's data.
 */
export type MemberPosition =
  | "object"
  | "names"
  | "names-of-names"
  | "extensible-names"
  | "wordings"
  | "fragment"
  | "raw";

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
  ...["variables", "mapping", "encoding", "content", "webhooks", "mediaTypes", "additionalOperations"],
  // Smithy's AST
  ...["shapes", "members"],
  // AsyncAPI, and messages of Avro
  ...["channels", "operations", "messages", "servers", "messageTraits", "operationTraits", "replies", "replyAddresses"],
  ...["correlationIds", "serverVariables", "serverBindings", "channelBindings", "operationBindings", "messageBindings"],
]);
const EXTENSIBLE_NAMES: ReadonlySet<string> = new Set(["paths", "responses"]);
const DATA: ReadonlySet<string> = new Set(["default", "enum", "const", "security"]);

const TEXTS: ReadonlySet<string> = new Set(["title", "summary", "description"]);
const ILLUSTRATIONS: ReadonlySet<string> = new Set(["example", "examples", "externalDocs"]);

/** Whether a member is an extension (OpenAPI: `^x-`), and not merely a name that begins like one. */
export function isExtension(position: MemberPosition, key: string): boolean {
  return (position === "object" || position === "extensible-names" || position === "fragment") && key.startsWith("x-");
}

/** Whether a member only explains: without it, every message means and does the same. */
export function isProse(position: MemberPosition, key: string, value: unknown): boolean {
  if (position !== "object" && position !== "fragment") return false;
  if (TEXTS.has(key)) return typeof value === "string";
  return position === "object" && ILLUSTRATIONS.has(key);
}

/** Whether a member of this name only explains, where the members of its object have a meaning of their own. */
export function isOnlyWords(key: string): boolean {
  return TEXTS.has(key) || ILLUSTRATIONS.has(key);
}

/** Where the members of a member stand. */
export function positionBelow(position: MemberPosition, key: string): MemberPosition {
  if (position === "raw" || isExtension(position, key)) return "raw";
  if (position === "names" || position === "extensible-names") {
    // Where a name is also a keyword it may be either (`headers` of AsyncAPI is a schema): then nothing in it only explains.
    return NAMES.has(key) ? "names" : "object";
  }
  if (position === "wordings") return "raw";
  if (position === "names-of-names") return "names";
  if (DATA.has(key)) return "raw";
  if (key === "scopes" || key === "availableScopes") return "wordings";
  if (key === "callbacks") return "names-of-names";
  if (EXTENSIBLE_NAMES.has(key)) return "extensible-names";
  return NAMES.has(key) ? "names" : "object";
}
