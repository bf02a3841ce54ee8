import { isWrite, servedOperations } from "@/lib/lint/operation-kinds";
import { defineLintRule } from "@/lib/lint/rule";
import type { Operation } from "@/lib/specs/model";

/** How people get the credentials in the first place. */
const ENTRANCE =
  /(?:^|[/_.-])(?:log-?in|log-?out|sign-?in|sign-?up|register|authenticate|authori[sz]e|oauth2?|tokens?|sessions?|password|verify)(?:$|[/_.-])/i;

function isOpenWrite({ method, path, security }: Operation): boolean {
  if (!isWrite(method) || ENTRANCE.test(path)) return false;
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
    const open = servedOperations(document).filter(({ operation }) => isOpenWrite(operation));
    if (document.model.securitySchemes.size === 0 && open.length > 0) {
      const message = `The API declares no security, and ${open.length} of its operations change something.`;
      report(document.root, message, { subject: "none" });
      return;
    }
    for (const site of open) report(site, `${site.operation.key} changes something and may be called by anyone.`);
  },
});
