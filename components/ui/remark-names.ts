/** As much of a Markdown tree as this needs. */
interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
  data?: { hName: string; hProperties: { className: string[] } };
}

const NAME = /(?<![\p{L}\p{N}_@./+-])(@[\p{L}\p{N}](?:[\p{L}\p{N}._+-]{0,62}[\p{L}\p{N}])?)/gu;
const OF_NAMES = { hName: "strong", hProperties: { className: ["font-medium", "text-accent-ink"] } };

function split(text: string): MarkdownNode[] {
  // Every second piece is what the group in the pattern took.
  return text
    .split(NAME)
    .map(
      (value, at): MarkdownNode =>
        at % 2 === 1
          ? { type: "strong", data: OF_NAMES, children: [{ type: "text", value }] }
          : { type: "text", value },
    )
    .filter((node) => node.value !== "");
}

function mark(node: MarkdownNode): void {
  if (!node.children || node.type === "link") return;
  node.children = node.children.flatMap((child) =>
    child.type === "text" && child.value?.includes("@") ? split(child.value) : [child],
  );
  for (const child of node.children) if (child.data !== OF_NAMES) mark(child);
}

/** A remark plugin: `@names` in the words of a text stand out; in code and in links they do not. */
export function remarkNames() {
  return mark;
}
