import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { FIELD_NAMES, SIGNAL_FIELDS } from "@/lib/signals/model";
import { lintHeaders } from "@/lib/signals/model/bench/lint-headers";
import { readHead } from "@/lib/signals/model/bench/read-headers";
import { type LintedHeadersDto, lintHeadersBody } from "@/lib/signals/schema";

const LOOKED_AT = new Set(SIGNAL_FIELDS.map((field) => FIELD_NAMES[field].toLowerCase()));

/** Says what is wrong with the fields of an answer; stores nothing. */
export const lintSignals = defineQuery({
  input: lintHeadersBody,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { headers, sunsetRequired }): Promise<LintedHeadersDto> => {
    const { status, lines } = readHead(headers);
    const fields = lines.filter(({ name }) => LOOKED_AT.has(name.toLowerCase()));
    return {
      status,
      fields: fields.map(({ name, value, line }) => ({ name, value, line })),
      findings: lintHeaders(fields, { now: ctx.now, sunsetRequired }),
    };
  },
});
