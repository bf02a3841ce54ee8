import type { Claim } from "@/lib/specs/languages/language";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";

/** The edition that is read; schemas do not say theirs. */
export const SPEC_VERSION = "October 2021";
const WINDOW = 200_000;

/** Whether a text is in the schema language: what it declares first says so, or the ending of its name does. */
export function claimSdl(text: string, file: string): Claim | undefined {
  const claim: Claim = { dialect: "sdl", specVersion: SPEC_VERSION };
  if (/\.(?:graphql|graphqls|gql)$/i.test(file)) return claim;
  const bare = withoutTexts(text.slice(0, WINDOW));
  // What looks like it with semicolons is another language: Protocol Buffers, WIT, TypeScript.
  if (bare.includes(";")) return undefined;
  return FIRST_DECLARATION.test(bare) ? claim : undefined;
}

const FIRST_DECLARATION =
  /^[\s,\uFEFF]*(?:extend\s+)?(?:(?:type|interface|input|enum)\s+[_A-Za-z]\w*\s*(?:@|\{|implements\s)|(?:type|interface|input|enum)\s+[_A-Za-z]\w*\s*$|union\s+[_A-Za-z]\w*\s*[@=]|scalar\s+[_A-Za-z]\w*(?=[\s,@]|$)|schema\s*[@{]|directive\s*@\s*[_A-Za-z])/;

/** The text with its comments and strings taken out. What is cut off in the middle of a string stays a string. */
function withoutTexts(text: string): string {
  return text.replace(/"""(?:[^"\\]|\\"""|\\|"(?!""))*(?:"""|$)|"(?:[^"\\\n\r]|\\.)*"|#[^\n\r]*/g, " ");
}

/** The answer to an introspection query in data: `{data: {__schema}}`, or `{__schema}`; with the pointer of `__schema`. */
export function introspectionOf(data: JsonValue): { schema: JsonObject; pointer: string } | undefined {
  const whole = member(data, "__schema");
  if (isObject(whole)) return { schema: whole, pointer: "/__schema" };
  const inner = member(member(data, "data"), "__schema");
  return isObject(inner) ? { schema: inner, pointer: "/data/__schema" } : undefined;
}

/** Whether data is the answer to an introspection query. */
export function claimIntrospection(data: JsonValue): Claim | undefined {
  return introspectionOf(data) && { dialect: "introspection", specVersion: SPEC_VERSION };
}
