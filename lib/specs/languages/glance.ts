import { isDefinitionName } from "@/lib/specs/definition-extensions";
import { languageOfData, languageOfText } from "@/lib/specs/languages/identify";
import { type JsonValue, SPEC_FORMATS, type SpecFormat } from "@/lib/specs/model";

/** What the beginning of a document seems to be; the parser has the last word when it is published. */
export interface Glance {
  /** A contract language of the registry, the name of another one (`arazzo`), or null for what is none. */
  format: string | null;
  title: string | null;
  version: string | null;
}

const HEAD_BYTES = 512 * 1024;
const WHOLE_JSON_BYTES = 8 * 1024 * 1024;
const NOTHING: Glance = { format: null, title: null, version: null };

const OTHER_KEYS: readonly [key: string, format: string][] = [
  ["asyncapi", "asyncapi"],
  ["arazzo", "arazzo"],
  ["overlay", "overlay"],
  ["openrpc", "openrpc"],
];
const SCHEMA_KEY = /^["']?\$schema["']?[ \t]*:[ \t]*["']?https?:\/\/json-schema\.org\//m;

/** Whether the registry reads a language of this name. */
export function isKnownFormat(format: string | null): format is SpecFormat {
  return SPEC_FORMATS.some((known) => known === format);
}

/**
 * Looks at a document in any language without parsing all of it (JSON below 8 MB is). Never throws, and takes time linear in
 * what it looks at. A name, where there is one, keeps YAML from being taken for another text.
 */
export function glanceAt(bytes: Uint8Array, name = ""): Glance {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)).replace(/^\uFEFF/, "");
  if (/^\s*[[{]/.test(head)) return glanceAtJson(bytes, head);
  const found = /^\s*</.test(head) ? NOTHING : glanceAtYaml(head);
  if (found.format !== null || /\.(ya?ml|json)$/i.test(name)) return found;
  const claimed = languageOfText(head, name);
  return claimed ? { ...NOTHING, format: claimed.language.format } : NOTHING;
}

/** Whether a file reads like a definition that the registry takes. A guess, for finding where definitions begin. */
export function looksLikeDefinition(bytes: Uint8Array, name: string): boolean {
  return isDefinitionName(name) && isKnownFormat(glanceAt(bytes, name).format);
}

function glanceAtYaml(text: string): Glance {
  const format = formatBy((key, value) => new RegExp(`^["']?${key}["']?[ \\t]*:[ \\t]*["']?${value}`, "m").test(text));
  if (format === null) return SCHEMA_KEY.test(text) ? { ...NOTHING, format: "json-schema" } : NOTHING;
  const at = /^["']?info["']?[ \t]*:[ \t]*(.*)$/m.exec(text);
  if (!at) return { format, title: null, version: null };
  const inline = (at[1] ?? "").trim();
  const block = inline.startsWith("{") ? inline : blockAfter(text, at.index + at[0].length);
  return { format, title: scalar(block, "title"), version: scalar(block, "version") };
}

/** The lines below a key that are indented, up to the next that is not. */
function blockAfter(text: string, from: number): string {
  const rest = text.slice(from, from + 64 * 1024);
  const end = /\n(?=[^\s#])/.exec(rest);
  return end ? rest.slice(0, end.index) : rest;
}

function scalar(block: string, key: string): string | null {
  const indent = /^([ \t]+)[^\s#]/m.exec(block)?.[1] ?? "";
  const start = block.startsWith("{") ? "[{,][ \\t]*" : `^${indent}`;
  const found = new RegExp(
    `${start}["']?${key}["']?[ \\t]*:[ \\t]*(?:"((?:[^"\\\\\\n]|\\\\.)*)"|'([^'\\n]*)'|([^\\s"'|>&*][^\\n]*))`,
    "m",
  ).exec(block);
  if (!found) return null;
  const bare = found[3]?.split(/\s#/, 1)[0];
  const text = found[1] ?? found[2] ?? (block.startsWith("{") ? bare?.split(/[,}]/, 1)[0] : bare);
  return kept(text);
}

function glanceAtJson(bytes: Uint8Array, head: string): Glance {
  if (bytes.byteLength <= WHOLE_JSON_BYTES) {
    const whole = parsed(new TextDecoder().decode(bytes).replace(/^\uFEFF/, ""));
    if (whole !== undefined) return glanceAtData(whole);
  }
  const format = formatBy((key, value) => new RegExp(`"${key}"\\s*:\\s*"${value}`).test(head));
  if (format === null) return NOTHING;
  const info = /"info"\s*:\s*(\{[^{}]*)/.exec(head)?.[1] ?? "";
  const text = (key: string) => kept(new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)"`).exec(info)?.[1]);
  return { format, title: text("title"), version: text("version") };
}

function glanceAtData(data: JsonValue): Glance {
  const own = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  const byKey = formatBy((key, value) => new RegExp(`^${value}`).test(String(own(data, key) ?? "")));
  const format = byKey ?? languageOfData(data)?.language.format ?? null;
  if (format === null) return NOTHING;
  const info = own(data, "info");
  const text = (key: string) => {
    const value = own(info, key);
    return typeof value === "string" || typeof value === "number" ? kept(String(value)) : null;
  };
  return { format, title: text("title"), version: text("version") };
}

function formatBy(has: (key: string, value: string) => boolean): string | null {
  if (has("openapi", "\\d") || has("swagger", "\\d")) return "openapi";
  return OTHER_KEYS.find(([key]) => has(key, "\\d"))?.[1] ?? null;
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A text that is not empty, at most 200 characters of it. */
function kept(text: string | undefined): string | null {
  const trimmed = (text ?? "").trim().slice(0, 200);
  return trimmed === "" ? null : trimmed;
}
