import type {
  FieldPresence,
  ProtobufContract,
  ProtoEnum,
  ProtoField,
  ProtoFile,
  ProtoMessage,
  ProtoMethod,
  ProtoOption,
  ProtoService,
  ProtoType,
  ScalarName,
} from "@/lib/specs/protobuf/contract";
import { optionValue, SCALARS } from "@/lib/specs/protobuf/contract";
import type {
  EnumTree,
  FieldTree,
  FileTree,
  MessageTree,
  MethodTree,
  ServiceTree,
} from "@/lib/specs/protobuf/parse/syntax-tree";
import { defaultFeatures, featuresOf, type ProtoFeatures } from "./features";
import { defaultJsonName } from "./json-name";
import { ownNames } from "./own-names";
import { Symbols } from "./symbols";
import { builtInName, isBuiltInEnum } from "./well-known";

const SCALAR_NAMES: ReadonlySet<string> = new Set(SCALARS);

/** A name that could not be resolved, for validation. */
export interface Unresolved {
  name: string;
  place: ProtoField["place"];
  file: string;
}

/** The contract, and what validation needs that is not in it. */
export interface Linked {
  contract: ProtobufContract;
  symbols: Symbols;
  unresolved: Unresolved[];
  /** Names of types as used, with where and in which file. */
  uses: { fullName: string; place: ProtoField["place"]; file: string }[];
}

/** Resolves the names in all files, works out features, and lays everything out by full name. Linear in the size of the files. */
export function linkContract(trees: readonly FileTree[]): Linked {
  const symbols = new Symbols();
  for (const tree of trees) symbols.add(tree);
  return new Linker(symbols).link(trees);
}

/** What a file says of itself, without its declarations. */
function fileOf(tree: FileTree): ProtoFile {
  const { name, place, syntax, imports, options, packagePlace, description } = tree;
  return {
    name,
    place,
    syntax,
    package: tree.package,
    imports,
    options,
    ...(packagePlace ? { packagePlace } : {}),
    ...(description === undefined ? {} : { description }),
  };
}

class Linker {
  private readonly messages = new Map<string, ProtoMessage>();
  private readonly enums = new Map<string, ProtoEnum>();
  private readonly services = new Map<string, ProtoService>();
  private readonly extensions = new Map<string, ProtoField>();
  private readonly unresolved: Unresolved[] = [];
  private readonly uses: Linked["uses"] = [];

  constructor(private readonly symbols: Symbols) {}

  link(trees: readonly FileTree[]): Linked {
    for (const tree of trees) {
      const features = featuresOf(tree.options, defaultFeatures(tree.syntax));
      for (const message of tree.messages) this.message(message, tree, features);
      for (const one of tree.enums) this.enum(one, tree.name, features);
      for (const field of tree.extends) this.extension(field, tree, features);
      for (const service of tree.services) this.service(service, tree);
    }
    const { messages, enums, services, extensions } = this;
    const files = trees.map((tree) => fileOf(tree));
    const declared = { language: "protobuf" as const, files, messages, enums, services, extensions };
    const contract: ProtobufContract = { ...declared, own: ownNames(declared) };
    return { contract, symbols: this.symbols, unresolved: this.unresolved, uses: this.uses };
  }

  private message(tree: MessageTree, file: FileTree, outer: ProtoFeatures): void {
    const features = featuresOf(tree.options, outer);
    const { messages, enums, extends: extended, fields, oneofs, ...rest } = tree;
    if (!this.messages.has(tree.fullName)) {
      this.messages.set(tree.fullName, {
        ...rest,
        deprecated: isDeprecated(tree.options),
        file: file.name,
        fields: fields.map((field) => this.field(field, file, features)),
        oneofs: oneofs.map((oneof) => ({ ...oneof, deprecated: false })),
      });
    }
    for (const inner of messages) this.message(inner, file, features);
    for (const inner of enums) this.enum(inner, file.name, features);
    for (const field of extended) this.extension(field, file, features);
  }

  private enum(tree: EnumTree, file: string, outer: ProtoFeatures): void {
    if (this.enums.has(tree.fullName)) return;
    this.enums.set(tree.fullName, {
      ...tree,
      file,
      deprecated: isDeprecated(tree.options),
      isClosed: featuresOf(tree.options, outer).isClosed,
      values: tree.values.map((value) => ({ ...value, deprecated: isDeprecated(value.options) })),
    });
  }

  private extension(tree: FieldTree, file: FileTree, features: ProtoFeatures): void {
    const field = this.field(tree, file, features);
    const extendee = this.type(tree.extendee ?? "", tree.scope, file.name, tree.typePlace).name;
    const fullName = tree.scope === "" ? tree.name : `${tree.scope}.${tree.name}`;
    if (!this.extensions.has(fullName)) this.extensions.set(fullName, { ...field, extendee });
  }

  private field(tree: FieldTree, file: FileTree, outer: ProtoFeatures): ProtoField {
    const features = featuresOf(tree.options, outer);
    const type = this.type(tree.type, tree.scope, file.name, tree.typePlace);
    const { place, name, options, number, oneof, description } = tree;
    const jsonName = optionValue(options, "json_name");
    const packed = optionValue(options, "packed");
    const preset = optionValue(options, "default");
    const isNumber =
      type.kind === "enum" || (type.kind === "scalar" && type.name !== "string" && type.name !== "bytes");
    return {
      place,
      name,
      options,
      number,
      type,
      ...(description === undefined ? {} : { description }),
      deprecated: isDeprecated(options),
      presence: presenceOf(tree, type, features),
      ...(isScalar(tree.keyType) ? { keyType: tree.keyType } : {}),
      written: writtenType(tree),
      ...(oneof === undefined ? {} : { oneof }),
      jsonName: typeof jsonName === "string" ? jsonName : defaultJsonName(name),
      ...(preset === undefined ? {} : { default: preset }),
      isPacked: tree.label === "repeated" && isNumber && (typeof packed === "boolean" ? packed : features.isPacked),
      isDelimited: tree.isGroup || (type.kind === "message" && tree.keyType === undefined && features.isDelimited),
      fieldFile: file.name,
    };
  }

  private service(tree: ServiceTree, file: FileTree): void {
    if (this.services.has(tree.fullName)) return;
    this.services.set(tree.fullName, {
      ...tree,
      file: file.name,
      deprecated: isDeprecated(tree.options),
      methods: tree.methods.map((method) => this.method(method, tree.fullName, file)),
    });
  }

  private method(tree: MethodTree, service: string, file: FileTree): ProtoMethod {
    const { inputPlace, outputPlace, input, output, ...rest } = tree;
    return {
      ...rest,
      deprecated: isDeprecated(tree.options),
      key: `${service}/${tree.name}`,
      input: this.type(input, service, file.name, inputPlace),
      output: this.type(output, service, file.name, outputPlace),
    };
  }

  private type(name: string, scope: string, file: string, place: ProtoField["place"]): ProtoType {
    if (isScalar(name)) return { kind: "scalar", name };
    const fullName = this.symbols.resolve(name, scope);
    const declared = fullName === undefined ? undefined : this.symbols.types.get(fullName);
    if (fullName !== undefined && declared) {
      if (declared.file !== file) this.uses.push({ fullName, place, file });
      return { kind: declared.kind, name: fullName };
    }
    const builtIn = builtInName(name);
    if (builtIn !== undefined) return { kind: isBuiltInEnum(builtIn) ? "enum" : "message", name: builtIn };
    this.unresolved.push({ name, place, file });
    return { kind: "unresolved", name: name.replace(/^\./, "") };
  }
}

function isScalar(name: string | undefined): name is ScalarName {
  return name !== undefined && SCALAR_NAMES.has(name);
}

function isDeprecated(options: readonly ProtoOption[]): boolean {
  return optionValue(options, "deprecated") === true;
}

function presenceOf(tree: FieldTree, type: ProtoType, features: ProtoFeatures): FieldPresence {
  if (tree.keyType !== undefined) return "map";
  if (tree.label === "repeated") return "repeated";
  if (tree.label === "required" || features.presence === "LEGACY_REQUIRED") return "required";
  const isKnown = tree.label === "optional" || tree.oneof !== undefined || tree.extendee !== undefined;
  // What is not resolved is a message more often than an enum.
  if (isKnown || type.kind === "message" || type.kind === "unresolved") return "explicit";
  return features.presence === "IMPLICIT" ? "implicit" : "explicit";
}

function writtenType({ label, type, keyType, isGroup }: FieldTree): string {
  const bare = keyType === undefined ? type : `map<${keyType}, ${type}>`;
  return [label, isGroup ? "group" : undefined, bare].filter((part) => part !== undefined).join(" ");
}
