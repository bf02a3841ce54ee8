import type { SpecFormat } from "@/lib/specs/model";
import { dedent } from "./case-document";
import type { ExampleTexts } from "./rule-examples";

/** One text of an example, as it is shown. */
export interface ExampleFile {
  /** Where an example has several. */
  name?: string;
  text: string;
  /** What a code block in Markdown calls it. */
  language: string;
}

const YAML_FORMATS: ReadonlySet<SpecFormat> = new Set(["openapi", "asyncapi", "json-schema"]);

/** The texts of an example, without what only indents them all. */
export function exampleFiles(texts: ExampleTexts, format: SpecFormat): ExampleFile[] {
  if (typeof texts === "string") return [{ text: dedent(texts), language: languageOf(texts, format) }];
  return Object.entries(texts).map(([name, text]) => ({
    name,
    text: dedent(text),
    language: languageOf(text, format),
  }));
}

/** Code blocks of Markdown with these texts, each under its name where there are several. */
export function fencedFiles(texts: ExampleTexts, format: SpecFormat): string[] {
  return exampleFiles(texts, format).flatMap(({ name, text, language }, index) => [
    ...(name === undefined ? [] : [...(index > 0 ? [""] : []), `\`${name}\``, ""]),
    `\`\`\`${language}`,
    text,
    "```",
  ]);
}

function languageOf(text: string, format: SpecFormat): string {
  // A part of an OpenAPI document is YAML even where it is written in braces.
  if (format === "openapi") return "yaml";
  const start = text.trimStart();
  if (start.startsWith("<")) return "xml";
  if (/^[[{]/.test(start)) return "json";
  return YAML_FORMATS.has(format) ? "yaml" : format;
}
