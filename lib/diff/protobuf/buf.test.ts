import { createFileRegistry, type FileRegistry, fromBinary, toJson } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { compareSpecs } from "@/lib/diff/compare-specs";
import type { Change } from "@/lib/diff/model";
import { PROTOBUF_CASES } from "@/lib/diff/protobuf/rules/case-index";
import type { SourceSet } from "@/lib/specs/model";
import { parseSpec } from "@/lib/specs/parse-spec";
import { corpusVersions } from "@/lib/specs/protobuf/testing/corpus-versions";
import { textSource } from "@/lib/specs/text-source";
import { bufBreaking, bufCategories, type BufFinding, bufImage } from "./testing/buf";

const TODAY = "2026-01-01";
type Level = "source" | "JSON" | "wire";
const LEVELS: readonly Level[] = ["source", "JSON", "wire"];
const CATEGORIES: Readonly<Record<Level, readonly string[]>> = {
  source: ["FILE", "PACKAGE"],
  JSON: ["WIRE_JSON"],
  wire: ["WIRE"],
};
const categories = bufCategories();

/** What breaks by our own verdict: what the notes of breaking changes say; operations that are gone break all. */
function ours(changes: readonly Change[]): Level[] {
  const notes = changes.flatMap(({ severity, message }) => (severity === "breaking" ? [message] : []));
  const gone = changes.some(({ id, severity }) => severity === "breaking" && id.startsWith("operation-"));
  const says = (level: Level): boolean => gone || notes.some((note) => new RegExp(`breaks: [^)]*${level}`).test(note));
  return upwards(LEVELS.filter((level) => says(level)));
}

/** buf's categories contain each other: what breaks the wire breaks JSON and code, for it. */
function upwards(levels: readonly Level[]): Level[] {
  const first = LEVELS.findLastIndex((level) => levels.includes(level));
  return LEVELS.slice(0, first + 1);
}

function theirs(findings: readonly BufFinding[]): Level[] {
  return upwards(
    LEVELS.filter((level) =>
      findings.some(({ type }) => categories.get(type)?.some((category) => CATEGORIES[level].includes(category))),
    ),
  );
}

function changesOf(from: Readonly<Record<string, string>>, to: Readonly<Record<string, string>>): Change[] {
  const read = (files: Readonly<Record<string, string>>) => parseSpec(textSource(files), { format: "protobuf" });
  return compareSpecs(read(from), read(to), { today: TODAY }).changes;
}

const filesOf = (text: string | Readonly<Record<string, string>>) =>
  typeof text === "string" ? { "x.proto": text } : text;
const cases = PROTOBUF_CASES.flatMap(
  ({ rule, cases: all }) =>
    all.map(({ name, from, to }) => ({ name: `${rule}: ${name}`, from: filesOf(from), to: filesOf(to) })),
  // buf knows nothing of the options of Google's APIs.
).filter(({ from, to }) => !JSON.stringify([from, to]).includes("google.api"));

/** Every case in a folder and a package of its own, so that one run judges all. */
function moved(files: Readonly<Record<string, string>>, index: number): [string, string][] {
  return Object.entries(files).map(([name, text]) => [
    `c${index}/${name}`,
    text.replaceAll(/\bshop\.v/g, `c${index}.shop.v`).replaceAll(/import "/g, `import "c${index}/`),
  ]);
}

/** The rules whose cases are proved by bytes. */
const PROVED = [
  "enum-value-number-changed",
  "field-number-changed",
  "field-number-reused",
  "field-wire-type-changed",
  "field-became-repeated",
  "field-became-singular",
  "field-encoding-changed",
].map((id) => `protobuf-${id}`);

const WITNESS_VALUE = z.object({ message: z.string(), hex: z.string(), json: z.unknown() });

function registryOf(files: readonly [string, string][]): FileRegistry {
  return createFileRegistry(fromBinary(FileDescriptorSetSchema, bufImage(new Map(files))));
}

/** Where we differ, and under which heading of the documentation it is explained. */
const DIFFERENCES: Readonly<Record<string, string>> = {
  "protobuf-code-option-changed: another Go package: nothing, buf: source": "Options about generated code",
  "protobuf-syntax-changed: proto2 to proto3: nothing, buf: source": "Syntax",
  "protobuf-enum-openness-changed: an edition keeps it closed: nothing, buf: source": "Syntax",
  "protobuf-extension-changed: another number: source JSON wire, buf: nothing": "Extensions",
  "protobuf-extension-removed: an extension: source JSON wire, buf: source": "Extensions",
  "protobuf-field-became-repeated: a text: source JSON, buf: source JSON wire": "Texts and messages that become lists",
  "protobuf-field-moved-into-oneof: the oneof has another name: source, buf: source JSON wire": "Names of oneofs",
  "protobuf-oneof-renamed: all fields moved: source, buf: source JSON wire": "Names of oneofs",
  "protobuf-field-number-changed: two fields swap numbers: source JSON wire, buf: source JSON":
    "Fields that swap numbers",
  "protobuf-field-type-changed: a message of the same shape: source, buf: source JSON wire":
    "Messages of the same shape",
  "protobuf-message-removed: it moved to another file: nothing, buf: source": "Files",
  "protobuf-method-idempotency-raised: it is idempotent: nothing, buf: source JSON wire": "Idempotency",
  "protobuf-reserved-removed: a name: nothing, buf: source JSON wire": "What is no longer reserved",
  "protobuf-reserved-removed: a number: nothing, buf: source JSON wire": "What is no longer reserved",
  "protobuf-reserved-used: it is free but not used: nothing, buf: source JSON wire": "What is no longer reserved",
};

/** Of successive versions: both verdicts, why they differ, and what buf finds that we say nothing of. */
const PAIRS: Readonly<Record<string, { ours: string; buf: string; differ: string[]; missed?: string[] }>> = {
  "google-pubsub 2017-11-17 → 2020-12-17": { ours: "", buf: "source", differ: ["Options about generated code"] },
  "google-pubsub 2020-12-17 → 2023-05-24": { ours: "", buf: "source", differ: ["Options about generated code"] },
  "google-pubsub 2023-05-24 → 2026-08-21": { ours: "", buf: "source", differ: ["Options about generated code"] },
  "google-cloud-tasks v2beta2 → v2beta3": {
    ours: "source JSON wire",
    buf: "source",
    differ: ["Packages"],
    missed: ["FILE_NO_DELETE"],
  },
  "google-cloud-tasks v2beta3 → v2": {
    ours: "source JSON wire",
    buf: "source",
    differ: ["Packages"],
    missed: ["FILE_NO_DELETE"],
  },
  "google-secret-manager v1beta1 → v1beta2": {
    ours: "source JSON wire",
    buf: "source",
    differ: ["Packages"],
    missed: ["FILE_NO_DELETE"],
  },
  "google-secret-manager v1beta2 → v1": {
    ours: "source JSON wire",
    buf: "source",
    differ: ["Packages"],
    missed: ["FILE_NO_DELETE"],
  },
  "otel-metrics 0.7.0 → 0.9.0": {
    ours: "source JSON",
    buf: "source JSON wire",
    differ: ["Messages of the same shape"],
  },
  "otel-metrics 0.9.0 → 0.19.0": {
    ours: "source JSON",
    buf: "source JSON wire",
    differ: ["Messages of the same shape"],
  },
  "otel-metrics 0.19.0 → 1.0.0": { ours: "source JSON", buf: "source JSON", differ: [] },
  "otel-metrics 1.0.0 → 1.11.0": { ours: "", buf: "", differ: [] },
  "otel-trace-collector 0.7.0 → 0.19.0": {
    ours: "source JSON",
    buf: "source JSON wire",
    differ: ["Messages of the same shape"],
  },
  "otel-trace-collector 0.19.0 → 1.11.0": { ours: "", buf: "", differ: [] },
};

/** The little of files that the corpus lacks. */
const STAND_INS: Readonly<Record<string, string>> = {
  "google/rpc/status.proto": 'syntax = "proto3"; package google.rpc; message Status {}',
  "google/iam/v1/iam_policy.proto":
    'syntax = "proto3"; package google.iam.v1; message SetIamPolicyRequest {} message GetIamPolicyRequest {} message TestIamPermissionsRequest {} message TestIamPermissionsResponse {}',
  "google/iam/v1/policy.proto": 'syntax = "proto3"; package google.iam.v1; message Policy {}',
  "google/iam/v1/resource_policy_member.proto":
    'syntax = "proto3"; package google.iam.v1; message ResourcePolicyMember {}',
  "google/api/httpbody.proto": 'syntax = "proto3"; package google.api; message HttpBody {}',
  "google/api/field_info.proto":
    'syntax = "proto3"; package google.api; import "google/protobuf/descriptor.proto"; message FieldInfo { enum Format { FORMAT_UNSPECIFIED = 0; UUID4 = 1; } Format format = 1; } extend google.protobuf.FieldOptions { FieldInfo field_info = 50001; }',
  "google/longrunning/operations.proto":
    'syntax = "proto3"; package google.longrunning; import "google/protobuf/descriptor.proto"; message Operation {} message OperationInfo { string response_type = 1; string metadata_type = 2; } extend google.protobuf.MethodOptions { OperationInfo operation_info = 50002; }',
};

describe("buf", () => {
  const found = bufBreaking({
    from: new Map(cases.flatMap(({ from }, index) => moved(from, index))),
    to: new Map(cases.flatMap(({ to }, index) => moved(to, index))),
  });

  it("compiles every case", () => {
    expect(found.filter(({ type }) => !categories.has(type))).toEqual([]);
  });
  it("agrees on what every case breaks, but for those of docs/languages/protobuf.md", () => {
    const differences = cases.flatMap(({ name, from, to }, index) => {
      const mine = ours(changesOf(from, to)).join(" ");
      const here = new RegExp(`\\bc${index}[./]`);
      const other = theirs(found.filter(({ path, message }) => here.test(path ?? message))).join(" ");
      return mine === other ? [] : [`${name}: ${mine || "nothing"}, buf: ${other || "nothing"}`];
    });
    expect(differences.toSorted()).toEqual(Object.keys(DIFFERENCES).toSorted());
  });

  it("compiles messages by which every witness reads as we say", () => {
    const registries = {
      from: registryOf(cases.flatMap(({ from }, index) => moved(from, index))),
      to: registryOf(cases.flatMap(({ to }, index) => moved(to, index))),
    };
    const proved = cases.flatMap(({ from, to }, index) =>
      changesOf(from, to).flatMap(({ id, proof: { status, witness } }) =>
        status === "proved" && witness ? [{ id, index, witness }] : [],
      ),
    );
    expect(new Set(proved.map(({ id }) => id))).toEqual(new Set(PROVED));
    for (const { index, witness } of proved) {
      const { message, hex, json } = WITNESS_VALUE.parse(witness.value);
      const read = (side: "from" | "to"): unknown => {
        const one = registries[side].getEnum(`c${index}.${message}`);
        // The field that holds it has the number 1, and its value fits into the byte after that.
        if (one) return { value: one.value[Buffer.from(hex, "hex")[1] ?? 0]?.name };
        const descriptor = registries[side].getMessage(`c${index}.${message}`);
        if (!descriptor) return "no such message";
        try {
          return toJson(descriptor, fromBinary(descriptor, Buffer.from(hex, "hex")), { registry: registries[side] });
        } catch {
          return "unreadable";
        }
      };
      expect(read(witness.acceptedBy)).toEqual(json);
      expect(read(witness.rejectedBy)).not.toEqual(json);
    }
  });

  it("has every disagreement explained to users", () => {
    const text = readFileSync(path.resolve(import.meta.dirname, "../../../docs/languages/protobuf.md"), "utf8");
    for (const topic of new Set([
      ...Object.values(DIFFERENCES),
      ...Object.values(PAIRS).flatMap(({ differ }) => differ),
    ]))
      expect(text).toContain(`**${topic}**`);
  });
});

const versions = corpusVersions();
const pairs = versions.flatMap((from, index) => {
  const to = versions[index + 1];
  return to?.slug === from.slug ? [{ name: `${from.slug} ${from.version} → ${to.version}`, from, to }] : [];
});

/** Files at the paths by which they are imported, with stand-ins for those that the corpus lacks. */
function atImportedPaths({ files }: SourceSet): Map<string, string> {
  const texts = new Map(Object.entries(STAND_INS));
  for (const { name, bytes } of files) {
    const text = new TextDecoder().decode(bytes);
    const home = /^package ([\w.]+);/m.exec(text)?.[1] ?? "";
    texts.set(`${home.replaceAll(".", "/")}/${name.split("/").at(-1)}`, text);
  }
  return texts;
}

describe.skipIf(versions.length === 0)("buf, of successive versions", () => {
  it.each(pairs)("$name", ({ name, from, to }) => {
    const found = bufBreaking({ from: atImportedPaths(from.source), to: atImportedPaths(to.source) });
    expect(found.filter(({ type }) => !categories.has(type))).toEqual([]);
    const own = found.filter(({ path = "" }) => !/^google\/(?:api|iam|rpc|longrunning)\//.test(path));
    const { changes } = compareSpecs(parseSpec(from.source), parseSpec(to.source), { today: TODAY });
    const expected = PAIRS[name];
    expect([ours(changes).join(" "), theirs(own).join(" ")]).toEqual([expected?.ours, expected?.buf]);
    // Whatever buf names, one of our changes is about.
    const said = changes.map(({ location, message }) => `${location} ${message}`).join("\n");
    const words = new Set(said.match(/\w+/g));
    const missed = own.filter(({ message }) => {
      const names = (message.match(/"([^"]+)"/g) ?? []).map((quoted) => quoted.slice(1, -1).split(/[./]/).at(-1) ?? "");
      return names.length > 0 && !names.some((one) => /[a-z]/i.test(one) && words.has(one));
    });
    expect([...new Set(missed.map(({ type }) => type))]).toEqual(expected?.missed ?? []);
  });
});
