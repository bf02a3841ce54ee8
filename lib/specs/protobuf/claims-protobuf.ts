import type { Claim } from "@/lib/specs/languages/language";

/** Looked at of a text; licences come first in many. */
const BEGINNING = 20_000;
const COMMENTS = /\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/|$)/g;
const VERSION = /(?:^|[;\s])(syntax|edition)\s*=\s*["'](\w+)["']\s*;/;
const DECLARES =
  /(?:^|[;}\s])(?:import\s+(?:public\s+|weak\s+|option\s+)?["'][^"']*\.proto["']\s*;|message\s+\w+\s*\{|enum\s+\w+\s*\{[^}=]*=\s*-?\d|service\s+\w+\s*\{[^}]*\brpc\b|extend\s+[\w.]+\s*\{[^}=]*=\s*\d)/;

/** Whether a text is in Protocol Buffers: it says its syntax, or it is named `.proto` or declares something as they do. */
export function claimsProtobuf(text: string, file: string): Claim | undefined {
  const beginning = text.slice(0, BEGINNING).replace(COMMENTS, " ");
  const version = VERSION.exec(beginning)?.[2];
  if (version !== undefined) return { dialect: version, specVersion: version };
  if (file.endsWith(".proto") || DECLARES.test(beginning)) return { dialect: "proto2", specVersion: "proto2" };
  return undefined;
}
