import type { At, Both } from "@/lib/diff/avro/at";
import type { Readability } from "@/lib/diff/avro/judge";
import { readDatum } from "@/lib/diff/avro/witness/read-datum";
import { sampleDatum } from "@/lib/diff/avro/witness/sample-datum";
import type { Proof } from "@/lib/diff/model";
import type { AvroContract } from "@/lib/specs/avro/contract";

/**
 * Makes a datum that one version writes and the other cannot read. Undefined where no datum can be made at the place; the
 * change then stands on its rule.
 */
export function prove(contracts: Both<AvroContract>, { datum, usage }: At, reads: Readability): Proof | undefined {
  if (!datum) return undefined;
  // What the service reads comes first: it is what breaks.
  const isBackward = !reads.backward && (usage.sent || usage.stored);
  const [writer, reader] = isBackward ? (["from", "to"] as const) : (["to", "from"] as const);
  const value = sampleDatum(contracts[writer], datum.types[writer], datum.steps[writer]);
  if (value === undefined) return undefined;
  const sides = {
    writer: { contract: contracts[writer], type: datum.types[writer] },
    reader: { contract: contracts[reader], type: datum.types[reader] },
  };
  const refusal = readDatum(sides.writer, sides.reader, value);
  if (refusal === undefined) return { status: "inconclusive", reason: "the datum that was tried can be read" };
  const reason = refusal.charAt(0).toUpperCase() + refusal.slice(1);
  return {
    status: "proved",
    witness: { side: isBackward ? "request" : "response", value, acceptedBy: writer, rejectedBy: reader, reason },
  };
}
