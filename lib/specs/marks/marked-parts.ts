import type { MarkKind } from "@/lib/specs/index-model";
import type { Place, Schema } from "@/lib/specs/model";
import type { CauseKind } from "./because";
import type { Markable } from "./read-mark";

/** One part of a definition that may be deprecated, or use what is, with the name it goes by in the index. */
export interface NamedPart {
  kind: MarkKind;
  subject: string;
  matchKey: string;
  place: Place;
  /** What a document can mark. For a field its schema, which may be written elsewhere. */
  part: Markable;
  /** Where the part is written for several to use: by what kind and name it is shared. */
  shared?: { kind: CauseKind; name: string };
  /** The schemas that it cannot do without. */
  needs: Schema[];
  /** Security: one alternative of names each, all of which end what uses them where each has one that ends. */
  alternatives?: string[][];
}
