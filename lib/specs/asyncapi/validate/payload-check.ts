import type { AsyncApiMajor } from "@/lib/specs/asyncapi/contract";
import { payloadLanguage } from "@/lib/specs/asyncapi/schema-format";
import type { SchemaDraft } from "@/lib/specs/json-schema/draft";
import { isModernDraft } from "@/lib/specs/json-schema/draft";
import { jsonSchemaRule } from "@/lib/specs/json-schema/schema-rule";
import { checkStructure, type StructureContext } from "@/lib/specs/openapi/validate/structure";
import { childNode, isObject, itemNodes, member, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Checks the payloads that are schemas: which language each is in, its message says. */
export function checkPayloads(context: StructureContext, major: AsyncApiMajor): void {
  const { root, references } = context;
  const seen = new Set<object>();
  const checks = new Map<SchemaDraft, SourceNode[]>();
  for (const message of messageNodes(root, major)) {
    const target = references.target(message);
    if (!target || !isObject(target.value) || seen.has(target.value)) continue;
    seen.add(target.value);
    const written = childNode(target, "payload");
    const wrapped = major === 3 ? references.target(written) : undefined;
    const format = member(wrapped?.value, "schemaFormat");
    const inner = format === undefined ? written : wrapped && childNode(wrapped, "schema");
    const named = major === 3 ? format : member(target.value, "schemaFormat");
    const language = payloadLanguage(typeof named === "string" ? named : undefined);
    if (!inner || language.is !== "json-schema") continue;
    const known = checks.get(language.draft);
    if (known) known.push(inner);
    else checks.set(language.draft, [inner]);
  }
  for (const [draft, nodes] of checks) checkAll(context, draft, nodes);
}

function checkAll(context: StructureContext, draft: SchemaDraft, nodes: readonly SourceNode[]): void {
  const own = draft === "7" ? context.grammar.schema : undefined;
  const schema = own ?? jsonSchemaRule(draft);
  const grammar = { ...context.grammar, schema };
  const starts = nodes.flatMap((node) => (typeof node.value === "boolean" ? [] : [{ node, name: "schema" }]));
  checkStructure({ ...context, grammar, isModern: isModernDraft(draft) }, starts);
}

/** Every place at which a message may stand, references included. */
function messageNodes(root: SourceNode, major: AsyncApiMajor): SourceNode[] {
  const found: SourceNode[] = [];
  const components = childNode(root, "components");
  found.push(...memberNodes(components && childNode(components, "messages")).map(([, node]) => node));
  const channels = [childNode(root, "channels"), components && childNode(components, "channels")];
  for (const [, channel] of channels.flatMap((node) => memberNodes(node))) {
    if (major === 3) found.push(...memberNodes(childNode(channel, "messages")).map(([, node]) => node));
    for (const action of major === 3 ? [] : ["publish", "subscribe"]) {
      const operation = childNode(channel, action);
      const message = operation && childNode(operation, "message");
      const list = message && childNode(message, "oneOf");
      if (message) found.push(message);
      found.push(...itemNodes(list));
    }
  }
  return found;
}
