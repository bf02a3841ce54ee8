import type { ServiceContext } from "@/lib/core/context";
import type { GateReport } from "@/lib/gates/model";
import { prepareGates } from "@/lib/gates/verbs/prepare-gates";
import { findLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { listStoredFindings } from "@/lib/versions/verbs/list-stored-findings";
import type { GrantWaiverInput } from "@/lib/waivers/schema";

/** What a fingerprint stands for, in words that last when the finding or change is gone. */
export interface Subject {
  rule: string | null;
  operation: string | null;
  message: string;
}

type Named = Subject & { fingerprint: string };

const UNKNOWN: Subject = { rule: null, operation: null, message: "" };

/** What some fingerprints of a gate stand for; one that nothing has now stands for nothing in words. Slow the first time. */
export async function describeSubjects(
  ctx: ServiceContext,
  input: Pick<GrantWaiverInput, "api" | "version" | "gate" | "fingerprint" | "fingerprints">,
  waiting: ReadonlyMap<string, GateReport> = new Map(),
): Promise<Map<string | null, Subject>> {
  const wanted = new Set(input.fingerprints ?? (input.fingerprint === undefined ? [] : [input.fingerprint]));
  const found = new Map<string | null, Subject>([...wanted].map((fingerprint) => [fingerprint, UNKNOWN]));
  if (wanted.size === 0) return found;
  for (const named of await candidates(ctx, input, waiting)) {
    if (!wanted.delete(named.fingerprint)) continue;
    const { rule, operation, message } = named;
    found.set(named.fingerprint, { rule, operation, message });
  }
  return found;
}

async function candidates(
  ctx: ServiceContext,
  { api, version: label = "latest", gate }: Pick<GrantWaiverInput, "api" | "version" | "gate">,
  waiting: ReadonlyMap<string, GateReport>,
): Promise<Named[]> {
  const version = await findLifecycleVersion(ctx, api, label);
  const known = version ? (waiting.get(version.id) ?? (await prepareGates(ctx, version))) : null;
  const reports = new Set([...(known ? [known] : []), ...(label === "latest" ? waiting.values() : [])]);
  if (gate !== "validity") return [...reports].flatMap((report) => namedIn(report, gate));
  const findings = await Promise.all([...reports].map(({ versionId }) => listStoredFindings(ctx, versionId)));
  return findings.flat().map((one) => ({ ...named(one), ...wordsOf(one) }));
}

function wordsOf(given: {
  operation?: string | null | undefined;
  message?: string | undefined;
}): Pick<Subject, "operation" | "message"> {
  return { operation: given.operation ?? null, message: given.message ?? "" };
}

function namedIn(report: GateReport, gate: GrantWaiverInput["gate"]): Named[] {
  if (gate === "lint") {
    return report.lint.kind === "done" ? report.lint.findings.map((one) => ({ ...named(one), ...wordsOf(one) })) : [];
  }
  if (gate === "policies") {
    const results = report.policies.kind === "done" ? report.policies.results : [];
    return results.map((one) => ({ rule: one.policy, fingerprint: one.fingerprint, ...wordsOf(one) }));
  }
  const messages = new Map((report.items ?? []).map((item) => [item.fingerprint, item.message]));
  return report.changes.map((change) => ({
    ...named(change),
    ...wordsOf({ operation: change.operation, message: messages.get(change.fingerprint) ?? "" }),
  }));
}

const named = ({ rule, fingerprint }: { rule: string; fingerprint: string }) => ({ rule, fingerprint });
