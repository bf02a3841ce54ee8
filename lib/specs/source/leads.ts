import { extensionOf } from "@/lib/specs/definition-extensions";
import { referencesIn } from "./references-in-text";

/** What a text says of the other files of its definition, by what its language has for it. */
export interface Leads {
  /** Paths from the file's own folder. */
  relative: string[];
  /** Paths from some folder above, its own included: imports of Protocol Buffers. */
  imported: string[];
}

const NONE: Leads = { relative: [], imported: [] };
const SCHEME = /^([a-z][a-z0-9+.-]*:|\/|\\)/i;
/** In a longer text nobody looks for references: definitions in several files are of small files. */
const LONGEST_TEXT = 16 * 1024 * 1024;
const MOST = 2_000;

const PROTO_IMPORT = /^[ \t]*import\s+(?:(?:public|weak|option)\s+)?["']([^"'\n]+)["']\s*;/gm;
const XML_IMPORT = /<(?:[\w.-]+:)?(?:import|include|redefine|override)\s([^<>]*)>/g;
const XML_LOCATION = /\b(?:schemaLocation|location)\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const AVRO_IMPORT = /\bimport\s+(?:idl|protocol|schema)\s+"([^"\n]+)"\s*;/g;

/** The files that a text of this name leads to, without parsing it. Linear; addresses and absolute paths are left out. */
export function leadsIn(name: string, text: string): Leads {
  if (text.length > LONGEST_TEXT) return NONE;
  switch (extensionOf(name)) {
    case "proto":
      return { relative: [], imported: local(matches(text, PROTO_IMPORT)) };
    case "wsdl":
    case "xsd":
    case "xml":
      return { relative: local(xmlLocations(text)), imported: [] };
    case "avdl":
      return { relative: local(matches(text, AVRO_IMPORT)), imported: [] };
    default:
      return { relative: referencesIn(text), imported: [] };
  }
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, path]) => path ?? "");
}

function xmlLocations(text: string): string[] {
  return matches(text, XML_IMPORT).map((attributes) => {
    const [, double, single] = XML_LOCATION.exec(attributes) ?? [];
    return double ?? single ?? "";
  });
}

function local(paths: readonly string[]): string[] {
  const kept = paths.map((path) => path.trim()).filter((path) => path !== "" && !SCHEME.test(path));
  return [...new Set(kept)].slice(0, MOST);
}
