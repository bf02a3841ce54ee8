import type { OperationView, SchemaTree } from "@/lib/reader/schema";

/**
 * The id of a field in a tree: the way to it as written (`lines.items.sku`), else the first field of that name, else as
 * far as the way leads: what a named schema has inside is not part of the tree.
 */
export function fieldTarget(tree: SchemaTree, prefix: string, field: string): string | null {
  const queue: { node: number; id: string }[] = [{ node: 0, id: prefix }];
  let named: string | null = null;
  let towards: string | null = null;
  const seen = new Set<number>([0]);
  for (const { node, id } of queue) {
    const inner = tree.nodes[node];
    const within = [
      ...(inner?.children ?? []).map((child) => ({ node: child.node, id: `${id}.${child.name ?? child.role}`, child })),
      ...(inner?.choices ?? []).flatMap((choice, at) =>
        choice.options.map((option, index) => ({
          node: option.node,
          id: `${id}.${choice.kind}${at}.${index}`,
          child: null,
        })),
      ),
    ];
    for (const { child, ...next } of within) {
      if (next.id === `${prefix}.${field}`) return next.id;
      if (child && `${prefix}.${field}`.startsWith(`${next.id}.`)) towards = next.id;
      if (named === null && child?.role === "property" && child.name === field) named = next.id;
      if (seen.has(next.node)) continue;
      seen.add(next.node);
      queue.push(next);
    }
  }
  return named ?? towards;
}

/** The id of a parameter or field of an operation: parameters first, then the body, then the answers. */
export function operationFieldTarget(view: OperationView, field: string): string | null {
  const parameter = view.parameters.find(({ name }) => name === field);
  if (parameter) return `param.${parameter.place}.${parameter.name}`;
  const bodies = [
    { id: "body", content: view.body?.content ?? [] },
    ...view.responses.map(({ status, content }) => ({ id: `response.${status}.body`, content })),
  ];
  for (const { id, content } of bodies) {
    const tree = content[0]?.tree;
    const found = tree ? fieldTarget(tree, id, field) : null;
    if (found !== null) return found;
  }
  return null;
}
