import { storableText } from "@/lib/core/storable-text";
import { mayNameConsumer } from "@/lib/otlp/consumer-attributes";
import { isPersonal, programIn } from "@/lib/otlp/semantics/consumer-of";
import { type Alias, findServed, findServedApis, type ServedApi, serviceName } from "./find-service";
import { type GatheredSource, type GatheredTraces, TraceGathering } from "./gather-traces";
import { dayOf, hourOf, lateness } from "./hours";
import { bucketOf } from "./latency";
import { type CallTarget, mapCall, type RoutedVersion, targetRank } from "./map-call";
import { normalisePath } from "./normalise-path";
import { type CallObservation, isServiceError, type ObservedConsumer, type StatusClass } from "./observation";
import { NO_OPERATION, type RecordOutcome } from "./traffic";

/** What a service's calls are mapped by. */
export interface CallRoutes {
  aliases: readonly Alias[];
  /** Slug → id of the API. */
  slugs: ReadonlyMap<string, string>;
  /** The versions in use of each API, newest first, retired ones last. */
  versions: ReadonlyMap<string, readonly RoutedVersion[]>;
  /** APIs whose calls this sender may not report. */
  foreign: ReadonlySet<string>;
}

/** Calls alike within one hour. */
export interface GatheredCalls {
  apiId: string;
  hour: number;
  versionId: string | null;
  operation: string;
  consumer: ObservedConsumer | null;
  status: StatusClass;
  calls: number;
  lastAt: number;
  latency: Map<number, number>;
}

/** Calls of a day that match no operation. */
export interface GatheredPath {
  apiId: string;
  day: number;
  answered: boolean;
  method: string;
  path: string;
  calls: number;
  lastAt: number;
}

/** Calls of a service that no API goes by. */
export interface GatheredService {
  service: string;
  environment: string | null;
  calls: number;
  firstAt: number;
  lastAt: number;
  paths: Set<string>;
}

/** An answer's signals, as seen on the calls of an operation. */
export interface GatheredSignals {
  apiId: string;
  versionId: string;
  operation: string;
  environment: string | null;
  at: number;
  signals: NonNullable<CallObservation["signals"]>;
}

/** Observations as what is stored: few rows, however many calls. */
export interface Gathered {
  calls: GatheredCalls[];
  paths: GatheredPath[];
  services: GatheredService[];
  /** The last seen of each operation. */
  signals: GatheredSignals[];
  traces: GatheredTraces[];
  sources: GatheredSource[];
  outcome: RecordOutcome;
}

const MOST_SAMPLE_PATHS = 5;

type CountedTarget = Extract<CallTarget, { kind: "operation" | "unmatched" }>;

/** What became of nothing yet. */
export const noOutcome = (): RecordOutcome => ({
  recorded: 0,
  unmatchedOperation: 0,
  unknownService: 0,
  tooOld: 0,
  tooNew: 0,
  repeated: 0,
  preflight: 0,
  outgoing: 0,
  foreign: 0,
});

/** Maps observations to operations and adds up what is alike. */
export function gatherCalls(observations: readonly CallObservation[], routes: CallRoutes, now: Date): Gathered {
  const gathering = new Gathering(routes);
  for (const one of observations) gathering.add(one, now);
  return gathering.done();
}

class Gathering {
  private readonly calls = new Map<string, GatheredCalls>();
  private readonly paths = new Map<string, GatheredPath>();
  private readonly services = new Map<string, GatheredService>();
  private readonly signals = new Map<string, GatheredSignals>();
  private readonly targets = new Map<string, CallTarget>();
  private readonly traced = new TraceGathering();
  private readonly outcome = noOutcome();

  constructor(private readonly routes: CallRoutes) {}

  add(call: CallObservation, now: Date): void {
    const { count } = call;
    if (!Number.isSafeInteger(count) || count <= 0) return;
    const when = lateness(call.at, now);
    if (when !== "fits") {
      this.outcome[when] += count;
      return;
    }
    const service = serviceName(storableText(call.service));
    const served = this.servedBy(call, service);
    if (!served) return this.addUnknown(call, service);
    if (this.routes.foreign.has(served.apiId)) {
      this.outcome.foreign += count;
      return;
    }
    const target = this.targetOf(call, served);
    if (target.kind === "preflight" || target.kind === "outgoing") {
      this.outcome[target.kind] += count;
      return;
    }
    this.outcome.recorded += count;
    this.addCalls(call, served.apiId, target);
    this.traced.add(served.apiId, call);
    if (target.kind === "unmatched") this.addPath(call, served.apiId, target);
    else if (call.signals) this.addSignals(call, served.apiId, target, call.signals);
  }

  done(): Gathered {
    return {
      calls: [...this.calls.values()],
      paths: [...this.paths.values()],
      services: [...this.services.values()],
      signals: [...this.signals.values()],
      ...this.traced.done(),
      outcome: this.outcome,
    };
  }

  /** The API that a call is to. One that says no path is looked for in all that the service is, and taken for the likeliest. */
  private servedBy(call: CallObservation, service: string): ServedApi | null {
    const { aliases, slugs, versions } = this.routes;
    if (call.protocol === "http") return findServed(service, call.path ?? call.route, aliases, slugs);
    const where = call.path ?? call.route?.replace(/^(?:send|receive) /, "") ?? null;
    const [first, ...more] = findServedApis(service, where, aliases, slugs);
    if (!first || more.length === 0) return first ?? null;
    const rank = (one: ServedApi) => targetRank(this.targetOf(call, one), call, versions.get(one.apiId) ?? []);
    return more.reduce((best, one) => (rank(one) < rank(best) ? one : best), first);
  }

  private targetOf(call: CallObservation, served: ServedApi): CallTarget {
    const { apiId, prefix } = served;
    const parts = [
      apiId,
      prefix.join("/"),
      call.versionHint,
      call.protocol,
      call.method,
      call.route,
      call.path,
      call.names,
    ];
    const key = JSON.stringify(parts);
    const known = this.targets.get(key);
    if (known) return known;
    const target = mapCall(call, this.routes.versions.get(apiId) ?? [], prefix);
    this.targets.set(key, target);
    return target;
  }

  private addCalls(call: CallObservation, apiId: string, target: CountedTarget): void {
    const hour = hourOf(call.at);
    const operation = target.kind === "operation" ? target.operation : NO_OPERATION;
    const consumer = call.consumer && storedConsumer(call.consumer);
    const key = [apiId, hour, target.versionId, call.status, consumer?.attribute, consumer?.value, operation].join(
      "\n",
    );
    const known = this.calls.get(key);
    const row = known ?? {
      ...{ apiId, hour, versionId: target.versionId, operation, consumer, status: call.status },
      ...{ calls: 0, lastAt: call.at, latency: new Map<number, number>() },
    };
    if (!known) this.calls.set(key, row);
    row.calls += call.count;
    row.lastAt = Math.max(row.lastAt, call.at);
    addLatencyOf(row.latency, call);
  }

  private addPath(call: CallObservation, apiId: string, target: { method: string; path: string }): void {
    this.outcome.unmatchedOperation += call.count;
    const day = dayOf(call.at);
    const answered = !isServiceError(call.status) && call.status !== "4xx";
    const method = storableText(target.method).slice(0, 40);
    const path = storableText(target.path);
    const key = [apiId, day, answered, method, path].join("\n");
    const row = this.paths.get(key) ?? { apiId, day, answered, method, path, calls: 0, lastAt: call.at };
    this.paths.set(key, row);
    row.calls += call.count;
    row.lastAt = Math.max(row.lastAt, call.at);
  }

  private addUnknown(call: CallObservation, service: string): void {
    this.outcome.unknownService += call.count;
    // Its calls are counted; a person's address is no name of a service.
    if (isPersonal(service)) return;
    const { at } = call;
    const row = this.services.get(service) ?? {
      ...{ service, environment: environmentOf(call) },
      ...{ calls: 0, firstAt: at, lastAt: at, paths: new Set<string>() },
    };
    this.services.set(service, row);
    row.calls += call.count;
    row.firstAt = Math.min(row.firstAt, at);
    row.lastAt = Math.max(row.lastAt, at);
    if (row.paths.size < MOST_SAMPLE_PATHS) row.paths.add(storableText(normalisePath(call.path ?? call.route ?? "")));
  }

  private addSignals(
    call: CallObservation,
    apiId: string,
    { versionId, operation }: { versionId: string; operation: string },
    signals: GatheredSignals["signals"],
  ): void {
    const environment = environmentOf(call);
    const key = `${versionId}\n${environment}\n${operation}`;
    const known = this.signals.get(key);
    if (known && known.at > call.at) return;
    this.signals.set(key, { apiId, versionId, operation, environment, at: call.at, signals });
  }
}

function addLatencyOf(latency: Map<number, number>, call: CallObservation): void {
  const add = (bucket: number, count: number) => latency.set(bucket, (latency.get(bucket) ?? 0) + count);
  if (call.latency) for (const [bucket, count] of call.latency) add(bucket, count);
  else if (call.durationMs !== null) add(bucketOf(call.durationMs), call.count);
}

/** The environment as it is kept; null for what names a person or an address. */
function environmentOf({ environment }: CallObservation): string | null {
  const text = environment === null ? "" : storableText(environment).slice(0, 100);
  return text === "" || isPersonal(text) ? null : text;
}

/** Who called as it is kept, however it came here: never a person, an address or a secret. */
function storedConsumer({ attribute, value }: ObservedConsumer): ObservedConsumer | null {
  const stored = { attribute: storableText(attribute).slice(0, 100), value: storableText(value).trim() };
  if (stored.value === "" || !mayNameConsumer(stored.attribute.toLowerCase())) return null;
  return programIn(stored.attribute, stored.value) === null ? null : { ...stored, value: stored.value.slice(0, 200) };
}
