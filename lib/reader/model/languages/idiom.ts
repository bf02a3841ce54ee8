import type { Operation, Schema, SpecFormat } from "@/lib/specs/model";
import type { NativeContracts } from "@/lib/specs/native-contract";
import type { IdiomWords } from "./idiom-words";

/** A string literal: from a mark to a mark. */
export interface StringMarks {
  open: string;
  close: string;
  /** What takes the meaning from the mark that ends it; absent: nothing does. */
  escape?: string;
  /** Whether it may go over the end of a line. */
  isBlock?: boolean;
}

/** How the source of a language is coloured: enough to read by, not enough to parse. */
export interface SourceGrammar {
  keywords: readonly string[];
  /** Types that are built in. */
  types?: readonly string[];
  /** Words such as `true` and `null`. */
  constants?: readonly string[];
  /** Characters of words beside letters, digits and `_`: `-` of WIT, `$` of AsyncAPI. */
  wordMarks?: string;
  lineComments: readonly string[];
  blockComment?: readonly [open: string, close: string];
  /** Whether block comments nest. */
  nests?: boolean;
  /** The longest opening first. */
  strings: readonly StringMarks[];
  /** What begins a mark on a declaration: `@` of directives, traits and gates. */
  annotation?: string;
}

/** How one language is written for people: declarations, words, and the colours of its source. */
export interface Idiom<F extends SpecFormat = SpecFormat> {
  format: F;
  /**
   * One operation as its language declares it, normalised: the same for the same contract, however it is laid out. Several lines
   * at most 20 or so; without comments. Undefined where the operation is none of this contract.
   */
  signature(native: NativeContracts[F], operation: Operation): string | undefined;
  /** One named type (a key of `SpecModel.schemas`) as its language declares it; undefined where it has no such form. */
  declaration(native: NativeContracts[F], name: string, schema: Schema): string | undefined;
  words: IdiomWords;
  /** Of its own syntax. JSON, YAML and XML are told by the text and need none: absent where it has no other. */
  highlight?: SourceGrammar;
}

/** Declares an idiom. */
export function defineIdiom<F extends SpecFormat>(idiom: Idiom<F>): Idiom<F> {
  return idiom;
}
