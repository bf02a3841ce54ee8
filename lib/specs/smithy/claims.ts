import type { Claim } from "@/lib/specs/languages/language";
import type { JsonValue } from "@/lib/specs/model";
import { isObject, member } from "@/lib/specs/source/source-node";

const LOOKED_AT = 20_000;
const BLANKS_AND_COMMENTS = /^\uFEFF?(?:\s|\/\/[^\n]*(?:\n|$))*/;

/** Whether data is a model as JSON AST. */
export function claimsAst(data: JsonValue): Claim | undefined {
  const version = member(data, "smithy");
  if (typeof version !== "string" || !/^[12](?:\.\d+)?$/.test(version)) return undefined;
  const hasContent = ["shapes", "metadata"].some((key) => isObject(member(data, key)));
  return hasContent || Object.keys(data ?? {}).length === 1
    ? { dialect: version.startsWith("1") ? "1.0" : "2.0", specVersion: version }
    : undefined;
}

/** Whether a text is a model in the IDL: it begins with a control statement, metadata, or a namespace without a semicolon. */
export function claimsIdl(text: string): Claim | undefined {
  const body = text.slice(0, LOOKED_AT).replace(BLANKS_AND_COMMENTS, "");
  const version = /^\$version\s*:\s*"?([12](?:\.\d+)?)"?/.exec(body)?.[1];
  const isIdl =
    version !== undefined ||
    /^(?:\$\w+\s*:|metadata\s+["\w.]+\s*=|namespace\s+[A-Za-z_][\w.]*(?![\w.])(?!\s*[;{]))/.test(body);
  if (!isIdl) return undefined;
  const specVersion = version ?? "1.0";
  return { dialect: specVersion.startsWith("1") ? "1.0" : "2.0", specVersion };
}
