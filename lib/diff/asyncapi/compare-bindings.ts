import { canonicalJson } from "@/lib/core/canonical-json";
import { bindingPairs } from "@/lib/diff/asyncapi/binding-pairs";
import type { ActionReport, Step } from "@/lib/diff/asyncapi/report";
import type { LanguageRule } from "@/lib/diff/languages/model";
import type { Severity } from "@/lib/diff/model";
import type { AsyncBindings } from "@/lib/specs/asyncapi/contract";
import type { JsonValue } from "@/lib/specs/model";

/** Fields without which the other side does not find the channel, or is refused. */
const BREAKING: ReadonlySet<string> = new Set([
  "amqp is",
  "amqp exchange",
  "amqp queue",
  "http method",
  "ibmmq queue",
  "ibmmq topic",
  "jms destination",
  "jms destinationType",
  "kafka topic",
  "nats queue",
  "pulsar namespace",
  "sns name",
  "sqs queue",
  "ws method",
]);
/** Fields that only the operators of the broker notice. */
const HARMLESS: ReadonlySet<string> = new Set(["http type", "kafka replicas", "pulsar compaction", "pulsar retention"]);

/** Compares what is said for single protocols, field by field. Schemas in bindings are compared with the payloads. */
export function compareBindings(
  rule: LanguageRule,
  lead: readonly Step[],
  from: AsyncBindings,
  to: AsyncBindings,
  report: ActionReport,
): void {
  for (const { protocol, older, newer } of bindingPairs(from, to)) {
    const before = new Map(Object.entries(older?.fields ?? {}));
    const after = new Map(Object.entries(newer?.fields ?? {}));
    for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
      const values = { before: before.get(name), after: after.get(name) };
      if (canonicalJson(values.before) === canonicalJson(values.after)) continue;
      const facts = {
        name,
        note: `The ${protocol} binding`,
        ...(values.before === undefined ? {} : { before: values.before }),
        ...(values.after === undefined ? {} : { after: values.after }),
      };
      report(rule, [...lead, `${protocol} binding`, name], {
        facts,
        severity: severityOf(`${protocol} ${name}`, name, values, rule.severity),
        from: older?.place,
        to: newer?.place,
      });
    }
  }
}

/** What was left open before, or is now, nobody could rely on as on a value. */
function severityOf(
  field: string,
  name: string,
  { before, after }: { before: JsonValue | undefined; after: JsonValue | undefined },
  otherwise: Severity,
): Severity {
  if (name === "bindingVersion" || name.startsWith("x-") || HARMLESS.has(field)) return "non-breaking";
  return BREAKING.has(field) && before !== undefined && after !== undefined ? "breaking" : otherwise;
}
