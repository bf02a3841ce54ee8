import type { TokenComment, TokenReader } from "@/lib/specs/languages/token-reader";
import { readNode, readPairs, skipCommas } from "@/lib/specs/smithy/idl-node";
import type { IdlTrait } from "@/lib/specs/smithy/idl-tree";

/** What every part of the reader of the IDL needs: the tokens, the bound of depth, and the traits before a declaration. */
export class IdlScope {
  constructor(
    readonly reader: TokenReader,
    readonly maxDepth: number,
  ) {}

  /** Traits and documentation comments before whatever they are about. */
  traits(): IdlTrait[] {
    const { reader } = this;
    const traits: IdlTrait[] = [];
    const docs: TokenComment[] = [];
    for (;;) {
      skipCommas(reader);
      docs.push(...reader.peek().comments.filter(({ isDoc }) => isDoc));
      const mark = reader.take("@");
      if (!mark) break;
      const { text } = reader.expectKind("word", "the name of a trait");
      traits.push({ name: text, start: mark.start, ...this.traitValue() });
    }
    const [first] = docs;
    if (!first || traits.some(({ name }) => /^(?:smithy\.api#)?documentation$/.test(name))) return traits;
    const text = docs.map((line) => line.text.replace(/^ /, "").trimEnd()).join("\n");
    return [{ name: "smithy.api#documentation", start: first.start, value: text, isComment: true }, ...traits];
  }

  private traitValue(): Pick<IdlTrait, "value"> {
    const { reader } = this;
    if (!reader.take("(")) return {};
    skipCommas(reader);
    if (reader.take(")")) return {};
    const first = reader.peek();
    const isPair = (first.kind === "word" || first.kind === "string") && reader.peek(1).text === ":";
    if (isPair) return { value: readPairs(reader, ")", this.maxDepth) };
    const value = readNode(reader, this.maxDepth);
    skipCommas(reader);
    reader.expect(")");
    return { value };
  }
}
