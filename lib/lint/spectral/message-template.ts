import { printValue } from "./print-value";
import type { JsonValue } from "@/lib/specs/model";

export interface MessageWords {
  error: string;
  property: string;
  /** JSON Pointer. */
  path: string;
  value: JsonValue | undefined;
  description: string;
}

/** Fills in `{{error}}`, `{{property}}`, `{{path}}`, `{{value}}` and `{{description}}`; anything else in `{{ }}` becomes nothing. */
export function renderMessage(template: string, words: MessageWords): string {
  return template.replace(/#?\{\{([^}\n]{1,200})\}\}/g, (_whole, inner: string) => {
    const printed = /^print\((?:"|')(\w+)(?:"|')\)$/.exec(inner.trim())?.[1];
    if (printed === "property") return words.property === "" ? "The document " : `"${words.property}" property `;
    return wordFor(printed ?? inner.trim(), words);
  });
}

function wordFor(name: string, words: MessageWords): string {
  switch (name) {
    case "error":
      return words.error;
    case "property":
      return words.property;
    case "path":
      return `#${words.path}`;
    case "description":
      return words.description;
    case "value":
      return typeof words.value === "string" ? words.value : printValue(words.value);
    default:
      return "";
  }
}
