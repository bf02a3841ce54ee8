import type { SmithyType } from "@/lib/specs/smithy/contract";
import type { IdlNode, IdlObject } from "@/lib/specs/smithy/idl-node";

/** A name of a shape as written, and where. */
export interface IdlName {
  name: string;
  start: number;
}

export interface IdlTrait extends IdlName {
  /** Absent: the trait is written without a value. */
  value?: IdlNode;
  /** A documentation comment. */
  isComment?: boolean;
}

export interface IdlMember extends IdlName {
  traits: IdlTrait[];
  /** Absent: `$name`, as the resource or mixin has it; or a value of an enumeration. */
  target?: IdlName;
  /** After `=`: a default, or the value of an enumeration. */
  value?: IdlNode;
}

/** What stands between the braces of a structure, with what is before them. */
export interface IdlBody {
  /** `for Resource`. */
  resource?: IdlName;
  mixins: IdlName[];
  members: IdlMember[];
}

/** `input` or `output` of an operation: a name, or a structure written in place. */
export type IdlMessage = { name: IdlName } | { inline: IdlBody; traits: IdlTrait[]; start: number };

export interface IdlShape extends IdlName, IdlBody {
  type: SmithyType;
  traits: IdlTrait[];
  /** Of services and resources: what is between the braces. */
  bindings?: IdlObject;
  /** Of operations. */
  messages?: { input?: IdlMessage; output?: IdlMessage; errors: IdlName[] };
}

export interface IdlApplication {
  target: IdlName;
  traits: IdlTrait[];
}

/** One file of the IDL as written. */
export interface IdlTree {
  file: string;
  control: Map<string, IdlNode>;
  metadata: [string, IdlNode][];
  namespace: string;
  uses: IdlName[];
  shapes: IdlShape[];
  applications: IdlApplication[];
}
