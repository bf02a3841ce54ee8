import { isWrite, servedOperations } from "@/lib/lint/operation-kinds";
import { reportEachOrOnce } from "@/lib/lint/report-each-or-once";
import { defineLintRule } from "@/lib/lint/rule";
import type { Operation } from "@/lib/specs/model";

/** How people get the credentials in the first place. */
const ENTRANCE =
  /(?:^|[/_.-])(?:log-?in|log-?out|sign-?in|sign-?up|register|authenticate|authori[sz]e|oauth2?|tokens?|sessions?|password|verify)(?:$|[/_.-])/i;

function isOpen({ path, security }: Operation): boolean {
  if (ENTRANCE.test(path)) return false;
  return security.length === 0 || security.some((alternative) => alternative.size === 0);
}

export const securityDefinedOnWrites = defineLintRule({
  id: "security-defined-on-writes",
  severity: "warning",
  title: "Operations that change something ask who is calling",
  why: "An operation without security lets anyone change data, or its security is real but the contract does not tell callers.",
  fix: "Add `security` to the operation or to the whole document.",
  formats: ["openapi"],
  check: (document, report) => {
    const writes = servedOperations(document).filter(({ operation }) => isWrite(operation.method));
    const open = writes.filter(({ operation }) => isOpen(operation));
    const found = open.map((site) => ({
      site,
      message: `${site.operation.key} changes something and may be called by anyone.`,
    }));
    const { root, model } = document;
    if (model.securitySchemes.size === 0 && open.length > 0) {
      report(root, `The API declares no security, and ${open.length} of its operations change something.`, {
        subject: "none",
      });
      return;
    }
    const message = `${open.length} of ${writes.length} operations that change something may be called by anyone.`;
    reportEachOrOnce(found, { total: writes.length, root, message, at: ["paths"] }, report);
  },
});
