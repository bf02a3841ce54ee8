import type { LintDocument } from "@/lib/lint/lint-document";
import type { ReportOptions } from "@/lib/lint/rule";
import type { Site } from "@/lib/lint/site";

/** A text that is shown to people, with its place. */
export interface MarkdownText {
  site: Site;
  text: string;
  at: NonNullable<ReportOptions["at"]>;
  stableAt?: ReportOptions["stableAt"];
}

interface Described {
  title?: string;
  summary?: string;
  description?: string;
}

function* textsOf(site: Site, node: Described, at: readonly string[] = []): Generator<MarkdownText> {
  const { title, summary, description } = node;
  if (title !== undefined) yield { site, text: title, at: [...at, "title"] };
  if (summary !== undefined) yield { site, text: summary, at: [...at, "summary"] };
  if (description !== undefined) yield { site, text: description, at: [...at, "description"] };
}

/** Every title, summary and description of a definition, each once. */
export function* markdownTexts(document: LintDocument): Generator<MarkdownText> {
  const { model, root } = document;
  yield* textsOf(root, model.info, ["info"]);
  for (const [index, tag] of model.tags.entries()) {
    if (tag.description === undefined) continue;
    const stableAt = ["tags", tag.name, "description"];
    yield { site: root, text: tag.description, at: ["tags", index, "description"], stableAt };
  }
  for (const site of document.operations) yield* textsOf(site, site.operation);
  for (const site of document.parameters) yield* textsOf(site, { description: site.parameter.description });
  for (const site of document.requestBodies) yield* textsOf(site, { description: site.body.description });
  for (const site of document.responses) yield* textsOf(site, { description: site.response.description });
  for (const site of document.headers) yield* textsOf(site, { description: site.header.description });
  for (const site of document.schemas) yield* textsOf(site, site.schema);
  for (const site of document.securitySchemes) yield* textsOf(site, { description: site.scheme.description });
}
