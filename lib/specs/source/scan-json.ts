const QUOTE = 0x22;
const BACKSLASH = 0x5c;

export interface JsonShape {
  /** Members written, duplicates included. */
  members: number;
  depth: number;
  /** Offset of the bracket that first went deeper than `maxDepth`. */
  tooDeepAt?: number;
  /** Values, or slightly more: commas and brackets are counted. */
  nodes: number;
}

/** One pass over JSON text that checks nothing, only counts: enough to refuse what is too deep before it is parsed. */
export function scanJson(text: string, maxDepth: number): JsonShape {
  const shape: JsonShape = { members: 0, depth: 0, nodes: 1 };
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case 0x3a: // :
        shape.members++;
        break;
      case 0x2c: // ,
        shape.nodes++;
        break;
      case 0x7b: // {
      case 0x5b: // [
        depth++;
        shape.nodes++;
        if (depth > shape.depth) shape.depth = depth;
        if (depth > maxDepth && shape.tooDeepAt === undefined) shape.tooDeepAt = at;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth--;
        break;
    }
  }
  return shape;
}

/** Offset of the quote that closes the string opened at `open`, or the text's length. */
export function endOfString(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close > 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
  return close < 0 ? text.length : close;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === BACKSLASH) slashes++;
  return slashes % 2 === 1;
}
