import type {
  ProtoEnum,
  ProtoFile,
  ProtoMessage,
  ProtoMethod,
  ProtoOneof,
  ProtoOption,
  ProtoReserved,
  ProtoService,
} from "@/lib/specs/protobuf/contract";
import type { Place } from "@/lib/specs/model";

/** A file as it is written: names of types are not resolved yet, and features not worked out. */
export interface FileTree extends ProtoFile {
  /** Whether it begins with its syntax or edition. */
  saysSyntax: boolean;
  messages: MessageTree[];
  enums: EnumTree[];
  services: ServiceTree[];
  extends: FieldTree[];
}

/** The parts of a declaration that do not depend on other files. */
interface DeclaredTree {
  place: Place;
  /** Where its name begins: of two that are declared under one name, the place is that of the first. */
  start: number;
  name: string;
  description?: string;
  options: ProtoOption[];
}

export interface FieldTree extends DeclaredTree {
  label?: "optional" | "required" | "repeated";
  /** As written. */
  type: string;
  typePlace: Place;
  keyType?: string;
  number: number;
  oneof?: string;
  isGroup: boolean;
  extendee?: string;
  /** Full name of the message or package that names are looked up from. */
  scope: string;
}

export interface MessageTree extends DeclaredTree, Pick<ProtoMessage, "fullName" | "extensionRanges" | "isGroup"> {
  fields: FieldTree[];
  oneofs: (DeclaredTree & Pick<ProtoOneof, "fields">)[];
  reserved: ProtoReserved;
  messages: MessageTree[];
  enums: EnumTree[];
  extends: FieldTree[];
}

export interface EnumTree extends DeclaredTree, Pick<ProtoEnum, "fullName" | "reserved"> {
  values: (DeclaredTree & { number: number })[];
}

export interface ServiceTree extends DeclaredTree, Pick<ProtoService, "fullName"> {
  methods: MethodTree[];
}

export interface MethodTree extends DeclaredTree, Pick<ProtoMethod, "clientStreaming" | "serverStreaming"> {
  input: string;
  output: string;
  inputPlace: Place;
  outputPlace: Place;
}
