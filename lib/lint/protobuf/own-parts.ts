import type {
  ProtobufContract,
  ProtoEnum,
  ProtoField,
  ProtoMessage,
  ProtoService,
} from "@/lib/specs/protobuf/contract";
import { isCommonPackage } from "@/lib/specs/protobuf/model/own-names";

/** The messages that the authors of a contract can do something about: of packages everybody imports none. */
export function ownMessages(contract: ProtobufContract): ProtoMessage[] {
  return ownOf(contract, contract.messages);
}

/** The enums that the authors of a contract can do something about. */
export function ownEnums(contract: ProtobufContract): ProtoEnum[] {
  return ownOf(contract, contract.enums);
}

/** The services that the authors of a contract can do something about. */
export function ownServices(contract: ProtobufContract): ProtoService[] {
  return ownOf(contract, contract.services);
}

/** The fields of those messages. */
export function ownFields(contract: ProtobufContract): ProtoField[] {
  return ownMessages(contract).flatMap(({ fields }) => fields);
}

/** The files that they are in. */
export function ownFiles({ files }: ProtobufContract): ProtobufContract["files"] {
  const entry = files[0]?.package;
  return files.filter((file) => file.package === entry || !isCommonPackage(file.package));
}

function ownOf<D extends { fullName: string; file: string }>(
  contract: ProtobufContract,
  declared: ReadonlyMap<string, D>,
): D[] {
  const files = new Set(ownFiles(contract).map(({ name }) => name));
  return [...declared.values()].filter(({ file }) => files.has(file));
}
