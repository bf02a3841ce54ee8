import { createHash, randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { ActorRef } from "@/lib/core/context";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import type { LifecyclePolicy, VersionState } from "@/lib/lifecycle/model";
import { isValidityRule } from "@/lib/lifecycle/gates";
import { versionSortKey } from "@/lib/lifecycle/version-order";
import { keepResult } from "@/lib/rulesets/verbs/lint-by-plan";
import { planForApi } from "@/lib/rulesets/verbs/plan-for-api";
import { requireLintable } from "@/lib/versions/verbs/lintable-versions";
import { testDatabase } from "./db";
import type { TeamInWorld, World } from "./world";

/** An API that a test owns, to put versions in without parsing a document for each. */
export interface ApiInWorld {
  id: string;
  slug: string;
  team: TeamInWorld;
  /** Adds a version in any state, as if it had got there; `findings` are errors, by rule. */
  version(
    label: string,
    given?: { state?: VersionState; publishedBy?: ActorRef; findings?: string[] },
  ): Promise<string>;
  /** Keeps a comparison of two of its versions with so many breaking changes; returns their fingerprints. */
  breaking(from: string, to: string, count: number, on?: Date): Promise<string[]>;
  /** The label of what the API's row holds as its newest active version. */
  activeLabel(): Promise<string | null>;
  stateOf(label: string): Promise<string>;
}

const SOMEBODY: ActorRef = { kind: "user", id: "somebody-else", name: "Somebody Else" };
const digestOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** Adds an API of a team, with the policy that its team is to have. */
export async function addApi(
  world: World,
  given: { team?: TeamInWorld; policy?: LifecyclePolicy } = {},
): Promise<ApiInWorld> {
  const { prisma } = await testDatabase();
  const team = given.team ?? (await world.team());
  const slug = world.unique("orders");
  const { id } = await prisma.api.create({ data: { slug, name: "Orders", teamId: team.id } });
  if (given.policy) {
    const { gates, ...policy } = given.policy;
    const modes = {
      validityGate: gates.validity,
      lintGate: gates.lint,
      compatibilityGate: gates.compatibility,
      semverGate: gates.semver,
      ownershipGate: gates.ownership,
      documentationGate: gates.documentation,
      policiesGate: gates.policies,
    };
    await prisma.policy.create({ data: { teamId: team.id, ...policy, ...modes } });
  }
  const digest = (label: string) => digestOf(`${slug}@${label}`);
  return {
    id,
    slug,
    team,
    version: async (label, { state = "draft", publishedBy = SOMEBODY, findings = [] } = {}) => {
      const api = await prisma.api.findUniqueOrThrow({ where: { id }, include: { versions: true } });
      const newest = api.versions.map((one) => one.sortKey).reduce((a, b) => (a > b ? a : b), "");
      const sequence = api.lastSequence + 1;
      const row = await prisma.apiVersion.create({
        data: {
          apiId: id,
          label,
          sortKey: versionSortKey(label, sequence, newest || null),
          sequence,
          state,
          format: "openapi",
          specVersion: "3.1.0",
          title: "Orders",
          digest: digest(label),
          sizeBytes: 1,
          publishedAt: world.now,
          publishedByKind: publishedBy.kind,
          publishedById: publishedBy.id,
          publishedByName: publishedBy.name,
          stateChangedAt: world.now,
          findings: { create: findings.map((rule, ordinal) => findingRow(rule, ordinal)) },
        },
      });
      await keepBytes(row, publishedBy);
      await keepLint(world, row, findings);
      await prisma.api.update({ where: { id }, data: { lastSequence: sequence } });
      await refreshActive(id);
      return row.id;
    },
    breaking: async (from, to, count, on = world.now) => {
      const fingerprints = Array.from({ length: count }, (_, index) => digestOf(`${slug} ${from} ${to} ${index}`));
      await keepComparison({ from: digest(from), to: digest(to), fingerprints, on });
      return fingerprints;
    },
    activeLabel: async () => {
      const row = await prisma.api.findUniqueOrThrow({ where: { id }, include: { activeVersion: true } });
      return row.activeVersion?.label ?? null;
    },
    stateOf: async (label) => (await prisma.apiVersion.findFirstOrThrow({ where: { apiId: id, label } })).state,
  };
}

/** What each version that a test makes is read as: a definition with nothing in it. */
const NOTHING = Buffer.from("openapi: 3.1.0\ninfo: {title: Orders, version: 1.0.0}\npaths: {}\n");

async function keepBytes(row: { id: string; digest: string }, publishedBy: ActorRef): Promise<void> {
  const { prisma } = await testDatabase();
  const blob = { digest: digestOf(NOTHING.toString()), sizeBytes: NOTHING.byteLength, content: gzipSync(NOTHING) };
  await prisma.blob.createMany({ data: [blob], skipDuplicates: true });
  const file = { name: "openapi.yaml", digest: blob.digest, mediaType: "application/yaml", isEntry: true };
  await prisma.versionFile.create({ data: { versionId: row.id, ...file } });
  await prisma.versionRevision.create({
    data: {
      ...{ versionId: row.id, number: 1, format: "openapi", specVersion: "3.1.0", digest: row.digest, sizeBytes: 1 },
      ...{ pushedAt: new Date(0), pushedByKind: publishedBy.kind, pushedById: publishedBy.id },
      pushedByName: publishedBy.name,
      files: { create: [file] },
    },
  });
}

/** What the rulesets of its API find in it: the same as is kept with it. */
async function keepLint(world: World, { id }: { id: string }, rules: readonly string[]): Promise<void> {
  const lint = rules.filter((rule) => !isValidityRule(rule));
  if (lint.length === 0) return;
  const version = await requireLintable(world.system, id);
  const findings = lint.map((rule) => ({ ...findingRow(rule, rules.indexOf(rule)), severity: "error" as const }));
  const set = lint.map((rule) => ({ id: rule, severity: "error" as const }));
  for (const planned of (await planForApi(world.system, version.api)).bindings)
    await keepResult(world.system, version, planned, { rules: set, findings, silent: [] });
}

function findingRow(rule: string, ordinal: number) {
  const place = { file: "openapi.yaml", pointer: "/info", line: 1, column: 1 };
  return { ordinal, rule, severity: "error", message: rule, ...place, fingerprint: digestOf(`${rule} ${ordinal}`) };
}

/** The fingerprint of the finding that `version` made of a rule. */
export function findingFingerprint(rule: string, ordinal = 0): string {
  return findingRow(rule, ordinal).fingerprint;
}

async function refreshActive(apiId: string): Promise<void> {
  const { prisma } = await testDatabase();
  const rows = await prisma.apiVersion.findMany({ where: { apiId, state: "active" }, orderBy: { sortKey: "desc" } });
  await prisma.api.update({ where: { id: apiId }, data: { activeVersionId: rows[0]?.id ?? null } });
}

async function keepComparison(given: { from: string; to: string; fingerprints: string[]; on: Date }): Promise<void> {
  const { prisma } = await testDatabase();
  const side = { title: "Orders", version: "", format: "openapi", specVersion: "3.1.0" };
  const changes = given.fingerprints.map((fingerprint) => ({
    id: "operation-removed",
    severity: "breaking",
    operation: "GET /orders",
    location: "",
    message: "removed",
    source: {},
    fingerprint,
    proof: { status: "rule" },
  }));
  const tally = changes.length > 0 ? [{ rule: "operation-removed", severity: "breaking", count: changes.length }] : [];
  const summary = { breaking: changes.length, dangerous: 0, nonBreaking: 0 };
  await prisma.diffCache.create({
    data: {
      fromDigest: given.from,
      toDigest: given.to,
      engineVersion: DIFF_ENGINE_VERSION,
      day: given.on.toISOString().slice(0, 10),
      tally,
      content: gzipSync(JSON.stringify({ from: side, to: side, summary, changes })),
    },
  });
}

/** An id that nothing has. */
export const UNKNOWN_ID = randomUUID();
