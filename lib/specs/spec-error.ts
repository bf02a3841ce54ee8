import type { Position } from "@/lib/specs/model";

/** Why a definition is refused. What is merely wrong inside a definition is a finding, not one of these. */
export const SPEC_ERROR_CODES = [
  "empty_document",
  "binary_document",
  "invalid_encoding",
  "document_too_large",
  "too_many_files",
  "too_deep",
  "too_many_nodes",
  "alias_bomb",
  "multiple_documents",
  "malformed_document",
  "unknown_format",
  "unsupported_format",
  "unsupported_version",
  "missing_file",
  "forbidden_file_name",
  "unknown_operation",
] as const;
export type SpecErrorCode = (typeof SPEC_ERROR_CODES)[number];

export interface SpecErrorDetails {
  /** What the author can do about it, as a sentence. */
  fix: string;
  file: string;
  /** Line 1, column 1 where the trouble has no place of its own. */
  position?: Position;
  pointer?: string;
}

/** A definition that cannot be taken: unreadable, not a definition, or over a limit. `message` and `fix` are for people. */
export class SpecError extends Error {
  override readonly name = "SpecError";
  readonly fix: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer?: string;

  constructor(
    readonly code: SpecErrorCode,
    message: string,
    details: SpecErrorDetails,
  ) {
    super(message);
    this.fix = details.fix;
    this.file = details.file;
    this.line = details.position?.line ?? 1;
    this.column = details.position?.column ?? 1;
    if (details.pointer !== undefined) this.pointer = details.pointer;
  }
}
