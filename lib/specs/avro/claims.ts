import type { Claim } from "@/lib/specs/languages/language";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";

const LOOKED_AT = 40_000;
const NAMED: ReadonlySet<string> = new Set(["record", "error", "enum", "fixed"]);
const VERSION = "1.12";

/** Whether data is Avro: a protocol, a named type, or a list in which one is declared. */
export function claimsAvroData(data: JsonValue): Claim | undefined {
  if (
    typeof member(data, "protocol") === "string" &&
    (isObject(member(data, "messages")) || Array.isArray(member(data, "types")))
  )
    return { dialect: "protocol", specVersion: VERSION };
  const list = Array.isArray(data) ? data.slice(0, 100) : [data];
  return list.some(isNamedType) ? { dialect: "schema", specVersion: VERSION } : undefined;
}

function isNamedType(data: JsonValue): boolean {
  const [type, name] = [member(data, "type"), member(data, "name")];
  if (typeof type !== "string" || !NAMED.has(type) || typeof name !== "string") return false;
  return ["fields", "symbols", "size"].some((key) => member(data, key) !== undefined);
}

/** Whether a text is Avro IDL: after comments and annotations comes a protocol, or a namespace, schema or type with its mark. */
export function claimsAvroText(text: string): Claim | undefined {
  const body = withoutBlanks(text.slice(0, LOOKED_AT));
  if (/^protocol\s+[`A-Za-z_][\w`.-]*\s*\{/.test(body)) return { dialect: "idl", specVersion: VERSION };
  const isSchema =
    /^namespace\s+[A-Za-z_][\w.]*\s*;/.test(body) &&
    /^\s*(?:@|schema\s|record\s|enum\s|fixed\s|error\s|import\s+(?:idl|schema|protocol)\s)/m.test(
      body.replace(/^namespace[^;]*;/, ""),
    );
  return isSchema || /^schema\s+[^;{}]{1,400};/.test(body) ? { dialect: "idl", specVersion: VERSION } : undefined;
}

/** A text from its first word on: comments, and annotations without brackets within, are passed over. */
function withoutBlanks(text: string): string {
  let body = text.replace(/^\uFEFF/, "");
  for (;;) {
    const next = body.replace(/^\s+|^\/\/[^\n]*|^\/\*[\s\S]*?\*\/|^@[\w-]+\([^()]*\)/, "");
    if (next === body) return body;
    body = next;
  }
}
