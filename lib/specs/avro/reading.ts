import type { AvroNamed, AvroProtocol, AvroType } from "@/lib/specs/avro/contract";
import type { AVRO_RULES } from "@/lib/specs/avro/avro-rules";
import type { LanguageProblem } from "@/lib/specs/languages/problems";

/** Where readers of files put what they find: types by full name, and what is wrong. */
export interface AvroReadingScope {
  types: Map<string, AvroNamed>;
  say(rule: (typeof AVRO_RULES)[keyof typeof AVRO_RULES], problem: LanguageProblem): void;
}

/** What one file declares beside its named types. */
export interface AvroFile {
  root?: AvroType;
  protocol?: AvroProtocol;
}

/** Says what is wrong. */
export type Say = AvroReadingScope["say"];
