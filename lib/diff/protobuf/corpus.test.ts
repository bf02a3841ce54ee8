import { describe, expect, it } from "vitest";
import { compareSpecs } from "@/lib/diff/compare-specs";
import { naiveDifferences, ourDifferences } from "@/lib/diff/protobuf/testing/naive-sets";
import { parseSpec } from "@/lib/specs/parse-spec";
import { corpusVersions } from "@/lib/specs/protobuf/testing/corpus-versions";

const TODAY = "2026-01-01";
const versions = corpusVersions();
const pairs = versions.flatMap((from, index) => {
  const to = versions[index + 1];
  return to?.slug === from.slug ? [{ name: `${from.slug} ${from.version} → ${to.version}`, from, to }] : [];
});

/** Breaking, dangerous, non-breaking; and changes that must be among them, each checked by hand in the two texts. */
interface Verdict {
  counts: [number, number, number];
  notable: string[];
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  // Only annotations came: the comments had said before what callers must set.
  "google-pubsub 2017-11-17 → 2020-12-17": {
    counts: [0, 35, 117],
    notable: [
      "dangerous protobuf-field-asked google.pubsub.v1.PublishRequest › topic",
      "non-breaking operation-added operation",
      "non-breaking protobuf-field-added google.pubsub.v1.Topic › kms_key_name",
    ],
  },
  "google-pubsub 2020-12-17 → 2023-05-24": {
    counts: [0, 1, 56],
    notable: ["dangerous protobuf-code-option-changed package google.pubsub › go_package"],
  },
  "google-pubsub 2023-05-24 → 2026-08-21": {
    counts: [0, 7, 175],
    notable: ["dangerous protobuf-enum-value-added google.pubsub.v1.CloudStorageConfig.State › SCHEMA_MISMATCH"],
  },
  // A beta whose fields were numbered anew.
  "google-cloud-tasks v2beta2 → v2beta3": {
    counts: [47, 0, 123],
    notable: [
      "breaking protobuf-package-changed package google.cloud.tasks",
      "breaking protobuf-field-number-changed google.cloud.tasks.v2beta3.Queue › state",
      "breaking protobuf-field-number-reused google.cloud.tasks.v2beta3.Task › response_count",
      "breaking protobuf-field-renamed google.cloud.tasks.v2beta3.RateLimits › max_concurrent_dispatches",
      "breaking operation-removed operation",
    ],
  },
  "google-cloud-tasks v2beta3 → v2": {
    counts: [51, 1, 75],
    notable: [
      "breaking protobuf-oneof-renamed google.cloud.tasks.v2.Task › message_type",
      "breaking protobuf-field-removed google.cloud.tasks.v2.Queue › task_ttl",
    ],
  },
  // Another package: its 15 methods are found nowhere; the messages stayed compatible.
  "google-secret-manager v1beta1 → v1beta2": {
    counts: [16, 0, 107],
    notable: ["breaking protobuf-package-changed package google.cloud.secretmanager"],
  },
  "google-secret-manager v1beta2 → v1": {
    counts: [1, 0, 115],
    notable: ["breaking protobuf-package-changed package google.cloud.secretmanager"],
  },
  // Types were renamed so that the wire stays: `DoubleGauge` is read as `Gauge`.
  "otel-metrics 0.7.0 → 0.9.0": {
    counts: [17, 1, 34],
    notable: [
      "breaking protobuf-field-type-changed opentelemetry.proto.metrics.v1.Metric › gauge",
      "breaking protobuf-field-renamed opentelemetry.proto.metrics.v1.Metric › gauge",
      "dangerous protobuf-oneof-field-added opentelemetry.proto.common.v1.AnyValue › bytes_value",
    ],
  },
  "otel-metrics 0.9.0 → 0.19.0": {
    counts: [19, 7, 30],
    notable: [
      "breaking protobuf-field-presence-changed opentelemetry.proto.metrics.v1.HistogramDataPoint › sum",
      "breaking protobuf-field-type-changed opentelemetry.proto.metrics.v1.ResourceMetrics › scope_metrics",
    ],
  },
  "otel-metrics 0.19.0 → 1.0.0": {
    counts: [2, 0, 6],
    notable: [
      "breaking protobuf-enum-value-renamed opentelemetry.proto.metrics.v1.DataPointFlags › DATA_POINT_FLAGS_DO_NOT_USE",
    ],
  },
  "otel-metrics 1.0.0 → 1.11.0": {
    counts: [0, 1, 45],
    notable: ["dangerous protobuf-oneof-field-added opentelemetry.proto.common.v1.AnyValue › string_value_strindex"],
  },
  "otel-trace-collector 0.7.0 → 0.19.0": {
    counts: [7, 8, 19],
    notable: [
      "breaking protobuf-field-removed opentelemetry.proto.trace.v1.Status › deprecated_code",
      "breaking protobuf-field-renamed opentelemetry.proto.trace.v1.ResourceSpans › scope_spans",
    ],
  },
  "otel-trace-collector 0.19.0 → 1.11.0": { counts: [0, 0, 38], notable: [] },
};

describe.skipIf(versions.length === 0)("successive versions in Protocol Buffers", () => {
  it("are all judged here", () => {
    expect(pairs.map(({ name }) => name).toSorted()).toEqual(Object.keys(VERDICTS).toSorted());
  });

  it.each(pairs)("$name", ({ name, from, to }) => {
    const { summary, changes } = compareSpecs(parseSpec(from.source), parseSpec(to.source), { today: TODAY });
    const verdict = VERDICTS[name];
    expect([summary.breaking, summary.dangerous, summary.nonBreaking]).toEqual(verdict?.counts);
    const said = new Set(changes.map(({ severity, id, location }) => `${severity} ${id} ${location}`));
    for (const one of verdict?.notable ?? []) expect(said).toContain(one);
    for (const change of changes) expect(change.source.from ?? change.source.to).toBeDefined();
  });

  it.each(pairs)("$name: all that differs by the words alone, and nothing else", ({ from, to }) => {
    const { changes } = compareSpecs(parseSpec(from.source), parseSpec(to.source), { today: TODAY, proofs: false });
    const ours = [...ourDifferences(changes, from.source, to.source)];
    expect(ours.toSorted()).toEqual([...naiveDifferences(from.source, to.source)].toSorted());
  });

  it.each(versions)("$slug $version is the same as itself, however its files are called", ({ source }) => {
    const moved = {
      entry: `moved/${source.entry}`,
      files: source.files.toReversed().map((file) => ({ ...file, name: `moved/${file.name}` })),
    };
    for (const [from, to] of [
      [source, source],
      [source, moved],
    ] as const)
      expect(compareSpecs(parseSpec(from), parseSpec(to), { today: TODAY }).changes).toEqual([]);
  });
});
