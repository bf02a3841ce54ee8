import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import type { OutboundRule } from "@/lib/outbound/model";
import { fetchOutside } from "@/lib/outbound/verbs/fetch-outside";
import { listOutboundRules } from "@/lib/outbound/verbs/list-outbound-rules";
import { FIELD_NAMES, PROBE_USER_AGENT, SIGNAL_FIELDS, type VersionSignals } from "@/lib/signals/model";
import type { SeenFields } from "@/lib/signals/model/judge-seen";
import { weighEvidence } from "@/lib/signals/model/weigh-evidence";
import { listProbeRows, noteProbe, type ProbeRow } from "@/lib/signals/store/probes";
import { currentSightings } from "@/lib/signals/store/sightings";
import { versionRef } from "@/lib/versions/schema";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";
import { getLifecycleVersion, requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { keepSeen, type Look } from "./keep-seen";
import { loadSignals } from "./load-signals";
import { presentEvidence } from "./present-evidence";
import { presentProbe } from "./present-probe";

const MOST_BYTES = 1024 * 1024;
const MOST_TIME_MS = 8_000;
const AT_ONCE = 4;
/** Runs of this process that are under way: each is several requests. */
const MOST_RUNS = 4;
const LONGEST_VALUE = 4_000;
let underWay = 0;

/** What a probe came back with. */
interface Probed {
  probe: ProbeRow;
  status: number | null;
  error: string | null;
  seen: SeenFields | null;
}

function fieldsOf(headers: Headers): SeenFields {
  const entries = SIGNAL_FIELDS.map((field) => {
    const value = headers.get(FIELD_NAMES[field]);
    return [field, value === null ? null : value.slice(0, LONGEST_VALUE).replaceAll("\u0000", "\uFFFD")];
  });
  return Object.fromEntries(entries);
}

async function ask(probe: ProbeRow, rules: readonly OutboundRule[]): Promise<Probed> {
  const { method, url } = probe;
  try {
    const answer = await fetchOutside({
      url,
      method,
      headers: { accept: "*/*", "user-agent": PROBE_USER_AGENT },
      purpose: "probe",
      rules,
      maxBytes: MOST_BYTES,
      timeoutMs: MOST_TIME_MS,
      maxRedirects: 0,
    });
    // An answer of a server that is down says nothing of the operation, unless the fields are on it.
    const seen = fieldsOf(answer.headers);
    const says = answer.status < 500 || Object.values(seen).some((value) => value !== null);
    return { probe, status: answer.status, error: null, seen: says ? seen : null };
  } catch (error) {
    if (error instanceof RegistryError) return { probe, status: null, error: error.message, seen: null };
    throw error;
  }
}

async function askAll(ctx: ServiceContext, probes: readonly ProbeRow[]): Promise<Probed[]> {
  const rules = await listOutboundRules(ctx);
  const answers: Probed[] = [];
  for (let at = 0; at < probes.length; at += AT_ONCE) {
    answers.push(...(await Promise.all(probes.slice(at, at + AT_ONCE).map((probe) => ask(probe, rules)))));
  }
  return answers;
}

async function keep(
  tx: ServiceContext,
  version: LifecycleVersion,
  signals: VersionSignals,
  answers: readonly Probed[],
): Promise<void> {
  for (const { probe, status, error } of answers) {
    await noteProbe(tx.access, probe.id, { lastRunAt: tx.now, lastStatus: status, lastError: error });
  }
  const looks = new Map<string, Look>();
  for (const { probe, seen } of answers) {
    if (!seen) continue;
    const { operation, environment } = probe;
    looks.set(JSON.stringify([operation, environment]), { operation, environment, at: tx.now, seen });
  }
  await keepSeen(tx, version, signals, "probe", [...looks.values()]);
}

/** Asks every probe of a version now, and keeps what its answers say. Throws `busy` where too many are under way. */
export const runProbes = defineMutation({
  action: "signal-probe.run",
  input: versionRef,
  authorize: async (ctx, ref) => {
    requirePermission(ctx.actor, "registry.read");
    const version = await requireLifecycleVersion(ctx, ref.api, ref.version);
    requirePermission(ctx.actor, "api.update", version.api.teamId);
  },
  prepare: async (ctx, ref) => {
    if (underWay >= MOST_RUNS) {
      throw new RegistryError("busy", "Too many probes are under way.", {
        fix: "Try again in a few seconds.",
        retryAfterSeconds: 5,
      });
    }
    underWay += 1;
    try {
      const version = await requireLifecycleVersion(ctx, ref.api, ref.version);
      return { version, answers: await askAll(ctx, await listProbeRows(ctx.access, version.id)) };
    } finally {
      underWay -= 1;
    }
  },
  run: async (tx, _ref, { version, answers }) => {
    const { signals } = await loadSignals(tx, version);
    await keep(tx, version, signals, answers);
    const probes = await listProbeRows(tx.access, version.id);
    const evidence = weighEvidence(await currentSightings(tx.access, version.id), signals);
    const result = { probes: probes.map(presentProbe), evidence: evidence.map(presentEvidence) };
    // The daily job changes nothing: what it finds out has entries of its own.
    if (tx.actor.kind === "system") return { result, audit: null };
    const entityName = versionName(version);
    return { result, audit: { entity: "version", entityId: version.id, entityName, after: { probes: probes.length } } };
  },
});

/** The same by a version's id, for the daily job. */
export async function runProbesOf(ctx: ServiceContext, versionId: string): Promise<void> {
  const version = await getLifecycleVersion(ctx, versionId);
  await runProbes(ctx, { api: version.api.slug, version: version.label });
}
