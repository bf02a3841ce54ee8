import type { ProtobufContract, ProtoType } from "@/lib/specs/protobuf/contract";

/** Packages that everybody imports, for options and common types: a contract is not about them. */
const COMMON: readonly string[] = [
  "google.api",
  "google.iam",
  "google.logging",
  "google.longrunning",
  "google.protobuf",
  "google.rpc",
  "google.type",
  "buf.validate",
  "validate",
  "gogoproto",
  "grpc.gateway",
  "envoy.annotations",
  "udpa.annotations",
  "xds.annotations",
  "openapi.v3",
  "gnostic.openapi",
];

/** Whether a package is one that everybody imports. */
export function isCommonPackage(name: string): boolean {
  return COMMON.some((common) => name === common || name.startsWith(`${common}.`));
}

/**
 * The full names that a contract is about: what its files declare, and what their fields and methods lead to. Of common
 * packages only the latter, unless the entry is one of them.
 */
export function ownNames(contract: Omit<ProtobufContract, "own">): Set<string> {
  const { files, messages, enums, services } = contract;
  const entryPackage = files[0]?.package ?? "";
  const isOwnFile = new Map(
    files.map((file) => [file.name, file.package === entryPackage || !isCommonPackage(file.package)]),
  );
  const own = new Set<string>();
  const pending: string[] = [];
  const reach = (name: string): void => {
    if (own.has(name)) return;
    own.add(name);
    pending.push(name);
  };
  const reachType = ({ kind, name }: ProtoType): void => {
    if (kind === "message" || kind === "enum") reach(name);
  };
  for (const declared of [...messages.values(), ...enums.values()])
    if (isOwnFile.get(declared.file)) reach(declared.fullName);
  for (const service of services.values()) {
    if (!isOwnFile.get(service.file)) continue;
    own.add(service.fullName);
    for (const { input, output } of service.methods) {
      reachType(input);
      reachType(output);
    }
  }
  for (let name = pending.pop(); name !== undefined; name = pending.pop())
    for (const { type } of messages.get(name)?.fields ?? []) reachType(type);
  return own;
}
