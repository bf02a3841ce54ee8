/** As much of a Markdown tree as this needs. */
interface MarkdownNode {
  type: string;
  value?: string;
  children?: MarkdownNode[];
}

/** What people write is not nested deeper; what is would only exhaust the stack of whoever draws it. */
const MOST_LEVELS = 32;
/** Marks of quotes and lists at the beginning of one line. */
const LINE_MARKS = /^(?:[ \t]{0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]?)+/;
const ONE_MARK = /[ \t]{0,3}(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))[ \t]?/y;

/** The text without the marks of quotes and lists that nest deeper than 32 levels in one line. */
export function boundLineMarks(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const marks = LINE_MARKS.exec(line)?.[0];
      if (marks === undefined || marks.length <= MOST_LEVELS) return line;
      ONE_MARK.lastIndex = 0;
      let end = 0;
      for (let level = 0; level < MOST_LEVELS && ONE_MARK.test(marks); level++) end = ONE_MARK.lastIndex;
      return line.slice(0, end) + line.slice(marks.length);
    })
    .join("\n");
}

/** A remark plugin: what is nested deeper than 32 levels is left out. Walks with a list of its own, not with the stack. */
export function remarkBounded() {
  return (root: MarkdownNode): void => {
    const pending: { node: MarkdownNode; level: number }[] = [{ node: root, level: 0 }];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const { node, level } = next;
      if (!node.children) continue;
      if (level >= MOST_LEVELS) node.children = [];
      for (const child of node.children) pending.push({ node: child, level: level + 1 });
    }
  };
}
