import { z } from "zod";
import { requireTeam } from "@/lib/catalog/verbs/require-team";
import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError, type Violation } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { type ConsumerManifest, type ReadManifest, readManifest } from "@/lib/consumers/model/read-manifest";
import { requireMayChangeConsumer, requireMayCreateConsumer } from "@/lib/consumers/policy";
import { type AppliedDto, originName } from "@/lib/consumers/schema/apply";
import { findCalledApis } from "@/lib/consumers/store/called-apis";
import { findConsumer } from "@/lib/consumers/store/consumers";
import { requirePermission } from "@/lib/members/policy";
import { checkClaims } from "./check-claims";
import { declareIdentities, listTakenNames } from "./claim-identities";
import { ensureConsumer } from "./ensure-consumer";
import { replaceClaims } from "./replace-claims";
import { showConsumerNow } from "./show-consumer";

const input = z.strictObject({
  consumer: z.string().max(80),
  /** The manifest as it is written. */
  text: z.string(),
  file: z.string().max(300).default("concordat.yaml"),
  origin: originName.default(""),
  dryRun: z.boolean().default(false),
});

/**
 * Makes what a consumer's manifest says the registry's word of it: makes the consumer where it is not there, takes over
 * its fields, and replaces what this manifest (by `origin`) said before; what others say stays. To apply it again changes
 * nothing. Throws `invalid_input` with every fault at its line and column.
 */
export const applyManifest = defineMutation({
  action: "consumer.apply",
  input,
  dryRun: ({ dryRun }) => dryRun,
  authorize: async (ctx, given) => {
    requirePermission(ctx.actor, "registry.read");
    const row = await findConsumer(ctx.access, given.consumer);
    if (row) requireMayChangeConsumer(ctx.actor, row);
    const { manifest } = required(readManifest(given.text, given.file));
    const team = manifest.team;
    if (!row || (team !== undefined && team !== row.team?.slug)) {
      requireMayCreateConsumer(ctx.actor, team === undefined ? null : (await requireTeam(ctx, team)).id);
    }
  },
  run: async (ctx, given) => {
    const { manifest, place } = required(readManifest(given.text, given.file));
    if (manifest.name !== given.consumer) {
      const message = `the manifest is of ${manifest.name}, and the address of ${given.consumer}`;
      refuse([place({ pointer: "/metadata/name", message })]);
    }
    const { claims, violations } = await checkClaims(ctx, manifest.consumes);
    const provided = await checkProvided(ctx, manifest);
    const taken = await checkIdentities(ctx, given.consumer, manifest);
    if (violations.length + provided.violations.length + taken.length > 0) {
      refuse([...violations, ...provided.violations, ...taken].map(place));
    }
    const by = actorRef(ctx.actor);
    if (!by) throw new RegistryError("unauthenticated", "This needs somebody who is signed in.");
    const { title, kind, team, contact, description } = manifest;
    const fields = { name: title, kind, team, contact, description };
    const { row, created, changed } = await ensureConsumer(ctx, given.consumer, fields, by);
    const key = { source: "manifest", origin: given.origin } as const;
    const renamed = await declareIdentities(ctx, row.id, key, manifest.identities, by);
    const plan = await replaceClaims(ctx, row.id, key, { claims, provides: provided.apiIds }, by);
    const moved =
      plan.added.length + plan.changed.length + plan.removed.length > 0 || plan.provisionsChanged || renamed;
    const { added, changed: altered, removed, unchanged } = plan;
    const result: AppliedDto = {
      consumer: await showConsumerNow(ctx, given.consumer),
      created,
      dryRun: given.dryRun,
      ...shown({ added, changed: altered, removed, unchanged }),
    };
    const after = {
      origin: given.origin,
      ...shown({ added, changed: altered, removed }),
      provides: manifest.provides,
      ...(renamed ? { identities: manifest.identities } : {}),
    };
    return {
      result,
      audit:
        created || changed || moved
          ? { entity: "consumer", entityId: row.id, entityName: given.consumer, after }
          : null,
    };
  },
});

function shown<K extends string>(
  lists: Record<K, readonly { api: string; version: string | null; operations: readonly string[] }[]>,
): Record<K, AppliedDto["added"]> {
  const entries = Object.entries<(typeof lists)[K]>(lists).map(([name, list]) => [
    name,
    list.map(({ api, version, operations }) => ({ api, version, operations: [...operations] })),
  ]);
  return Object.fromEntries(entries) as Record<K, AppliedDto["added"]>;
}

function required(read: ReadManifest): Extract<ReadManifest, { ok: true }> {
  return read.ok ? read : refuse(read.violations);
}

function refuse(violations: Violation[]): never {
  const [first] = violations;
  const where = first?.line === undefined ? "" : ` (line ${first.line})`;
  throw new RegistryError(
    "invalid_input",
    `The manifest cannot be applied: ${first?.message ?? "it is wrong"}${where}.`,
    {
      fix: "Correct the places listed in violations; nothing was changed.",
      violations: violations.slice(0, 50),
    },
  );
}

async function checkIdentities(
  ctx: ServiceContext,
  consumer: string,
  { identities }: ConsumerManifest,
): Promise<Violation[]> {
  const row = await findConsumer(ctx.access, consumer);
  const taken = new Set(await listTakenNames(ctx, row?.id ?? null, identities));
  return identities.flatMap((name, index) =>
    taken.has(name)
      ? [{ pointer: `/spec/identities/${index}`, message: `another consumer declares ${name.value.slice(0, 120)}` }]
      : [],
  );
}

async function checkProvided(ctx: ServiceContext, { provides }: ConsumerManifest) {
  const known = await findCalledApis(ctx.access, provides);
  const violations = provides.flatMap((slug, index) =>
    known.has(slug) ? [] : [{ pointer: `/spec/provides/${index}`, message: `there is no API ${slug}` }],
  );
  return { apiIds: [...known.values()].map(({ id }) => id), violations };
}
