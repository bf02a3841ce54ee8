import type { LanguageReading } from "@/lib/specs/languages/language";
import { textReader } from "@/lib/specs/languages/read-language";
import { PROTOBUF } from "@/lib/specs/protobuf/protobuf-language";
import { DEFAULT_SPEC_LIMITS, type SpecLimits } from "@/lib/specs/source/limits";
import { textSource } from "@/lib/specs/text-source";

/** Reads a definition in Protocol Buffers: a text, or texts by file name, the entry first. Other languages are not asked. */
export function readProto(
  text: string | Readonly<Record<string, string>>,
  limits: Partial<SpecLimits> = {},
): LanguageReading<"protobuf"> {
  const source = textSource(typeof text === "string" ? { "definition.proto": text } : text);
  const all = { ...DEFAULT_SPEC_LIMITS, ...limits };
  return PROTOBUF.read({
    source,
    claim: { dialect: "proto3", specVersion: "proto3" },
    limits: all,
    text: textReader(source, all),
    documents: () => {
      throw new Error("Protocol Buffers are no data");
    },
  });
}
