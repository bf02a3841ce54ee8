import type { OpenApiDialect } from "@/lib/specs/model";
import type { Grammar } from "@/lib/specs/openapi/validate/grammar";
import { GRAMMAR_2 } from "@/lib/specs/openapi/validate/grammar-2";
import { grammar3 } from "@/lib/specs/openapi/validate/grammar-3";

/** The grammar of each dialect. */
export const GRAMMARS: Readonly<Record<OpenApiDialect, Grammar>> = {
  "2.0": GRAMMAR_2,
  "3.0": grammar3("3.0"),
  "3.1": grammar3("3.1"),
  "3.2": grammar3("3.2"),
};
