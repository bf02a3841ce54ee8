import { LANGUAGES } from "@/lib/specs/languages/index";
import type { Language } from "@/lib/specs/languages/language";
import type { SpecFormat } from "@/lib/specs/model";
import { SpecError } from "@/lib/specs/spec-error";

/** Throws SpecError where the author says that it is in another language than it is. */
export function requireLanguage(found: Language, wanted: SpecFormat | undefined, file: string): void {
  if (wanted === undefined || wanted === found.format) return;
  throw new SpecError("unknown_format", `${file} is written in ${found.title}, not in ${wanted}.`, {
    file,
    fix: `Say that its format is ${found.format}, or leave the format out.`,
  });
}

/** That a document is no definition of any language. */
export function unknownFormat(file: string): SpecError {
  const titles = ["OpenAPI", ...LANGUAGES.map(({ title }) => title)];
  return new SpecError("unknown_format", `${file} is not an API definition of a known kind.`, {
    file,
    fix: `Hand in a definition in ${titles.slice(0, -1).join(", ")} or ${titles.at(-1)}. OpenAPI begins with \`openapi: 3.1.0\` (or \`swagger: "2.0"\`).`,
  });
}

/** That a document is of a kind that is known by name only. */
export function unsupportedFormat(name: string, file: string): SpecError {
  return new SpecError("unsupported_format", `${name} is recognised, not yet supported.`, {
    file,
    fix: `Publish a definition in OpenAPI 2.0, 3.0, 3.1 or 3.2, or in ${LANGUAGES.map(({ title }) => title).join(", ")}.`,
  });
}
