import type { ProtobufContract, ProtoFile, ProtoOption, ProtoType } from "@/lib/specs/protobuf/contract";

/** The files whose types, extensions or options a file uses, with all that those re-export. */
export function importsInUse(contract: ProtobufContract, file: ProtoFile): Set<string> {
  const used = new Set<string>();
  const noteType = ({ name }: ProtoType): void => {
    const home = (contract.messages.get(name) ?? contract.enums.get(name))?.file;
    if (home !== undefined) used.add(home);
  };
  const asked = new Set<string>();
  const noteOptions = (options: readonly ProtoOption[]): void => {
    for (const { name } of options) {
      if (asked.has(name)) continue;
      asked.add(name);
      for (const [, written = ""] of name.matchAll(/\(([^)]*)\)/g)) {
        for (const home of homesOf(contract, written)) used.add(home);
      }
    }
  };
  noteOptions(file.options);
  for (const message of contract.messages.values()) {
    if (message.file !== file.name) continue;
    for (const part of [message, ...message.fields, ...message.oneofs]) noteOptions(part.options);
    for (const { type } of message.fields) noteType(type);
  }
  for (const one of contract.enums.values())
    if (one.file === file.name) for (const part of [one, ...one.values]) noteOptions(part.options);
  for (const service of contract.services.values()) {
    if (service.file !== file.name) continue;
    for (const part of [service, ...service.methods]) noteOptions(part.options);
    for (const { input, output } of service.methods) {
      noteType(input);
      noteType(output);
    }
  }
  for (const field of contract.extensions.values()) {
    if (field.fieldFile !== file.name) continue;
    noteType(field.type);
    noteType({ kind: "message", name: field.extendee ?? "" });
    noteOptions(field.options);
  }
  return withReExports(contract, used);
}

/** Where an option is declared: its name may be written without the beginning. */
function homesOf({ extensions }: ProtobufContract, written: string): string[] {
  const exact = extensions.get(written);
  if (exact) return [exact.fieldFile];
  return [...extensions].filter(([name]) => name.endsWith(`.${written}`)).map(([, { fieldFile }]) => fieldFile);
}

/** Files that import what is used in public stand for it. */
function withReExports({ files }: ProtobufContract, used: Set<string>): Set<string> {
  for (let grew = true; grew; ) {
    grew = false;
    for (const { name, imports } of files) {
      if (used.has(name)) continue;
      if (!imports.some(({ modifier, file }) => modifier === "public" && file !== undefined && used.has(file)))
        continue;
      used.add(name);
      grew = true;
    }
  }
  return used;
}
