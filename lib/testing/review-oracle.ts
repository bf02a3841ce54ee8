import { testDatabase } from "./db";
import { CONTENTS, type ContentName } from "./reviews";

// Says by the rows alone, and by what the test itself pushed, whether a version may have become active. It shares no code
// with what it judges: no gate, no standing, no coverage.

/** What a content amounts to, prose aside. */
const CLASS: Record<ContentName, "pet" | "list" | "secured"> = {
  pet: "pet",
  petInProse: "pet",
  list: "list",
  listInProse: "list",
  petSecured: "secured",
};
type ContentClass = (typeof CLASS)[ContentName];

/** What came or went between two contents, and whether it breaks callers. */
function itemsBetween(from: ContentClass, to: ContentClass): { name: string; breaks: boolean }[] {
  const items = [];
  if (from === "list" && to !== "list") items.push({ name: "list went", breaks: true });
  if (from !== "list" && to === "list") items.push({ name: "list came", breaks: false });
  if (from !== "secured" && to === "secured") items.push({ name: "key came", breaks: true });
  if (from === "secured" && to !== "secured") items.push({ name: "key went", breaks: false });
  return items;
}

/** Contents by the digests that the registry gave them. */
export class PushedContents {
  readonly #byDigest = new Map<string, ContentName>();

  note(digest: string, content: ContentName): void {
    this.#byDigest.set(digest, content);
  }

  classOf(digest: string): ContentClass {
    const content = this.#byDigest.get(digest);
    if (!content || !(content in CONTENTS)) throw new Error(`nobody pushed ${digest}`);
    return CLASS[content];
  }
}

/** What the oracle needs to know of the world. */
export interface OracleFacts {
  apiId: string;
  versionId: string;
  label: string;
  /** The state it was in before the step that made it active. */
  before: string;
  /** What callers had below it, before and after the step: either may be what it was judged against. */
  baselines: readonly string[];
  /** By the id of a decision: what callers had when it was made. */
  baselineAt: ReadonlyMap<string, string>;
  pushed: PushedContents;
  today: string;
  now: Date;
}

interface PolicyRow {
  reviewRequired: boolean;
  requiredApprovals: number;
  compatibilityGate: string;
  securityTeam: string | null;
  platformTeam: string | null;
}

async function mayDecideFor(actor: { kind: string; id: string }, teamSlug: string, now: Date): Promise<boolean> {
  const { prisma } = await testDatabase();
  const team = await prisma.team.findUnique({ where: { slug: teamSlug } });
  if (!team) return false;
  if (actor.kind === "token") {
    const token = await prisma.apiToken.findUnique({ where: { id: actor.id } });
    if (!token || token.revokedAt !== null || (token.expiresAt && token.expiresAt <= now)) return false;
    return (token.teamId === null || token.teamId === team.id) && ["reviewer", "owner"].includes(token.role);
  }
  const user = await prisma.user.findUnique({ where: { id: actor.id } });
  if (!user || user.disabledAt !== null) return false;
  if (user.role === "administrator") return true;
  const membership = await prisma.membership.findUnique({
    where: { teamId_userId: { teamId: team.id, userId: actor.id } },
  });
  return membership?.role === "reviewer" || membership?.role === "owner";
}

/** Everything that speaks against a version's being active; nothing where it rightly is. */
export async function objectionsTo(facts: OracleFacts): Promise<string[]> {
  const objections: string[][] = [];
  for (const baseline of facts.baselines) objections.push(await objectionsAgainst(facts, baseline));
  return objections.find((one) => one.length === 0) ?? objections[0] ?? ["nothing to judge it against"];
}

async function objectionsAgainst(facts: OracleFacts, baseline: string): Promise<string[]> {
  const { prisma } = await testDatabase();
  const version = await prisma.apiVersion.findUniqueOrThrow({
    where: { id: facts.versionId },
    include: { api: { include: { team: true } }, revisions: true, findings: { where: { severity: "error" } } },
  });
  const own = await prisma.policy.findUnique({ where: { teamId: version.api.teamId } });
  if (!own) return ["no policy"];
  const pushers = new Set([
    `${version.publishedByKind}:${version.publishedById}`,
    ...version.revisions.map((one) => `${one.pushedByKind}:${one.pushedById}`),
  ]);
  const items = itemsBetween(facts.pushed.classOf(baseline), facts.pushed.classOf(version.digest));
  return [
    ...version.findings.filter((one) => /^(valid|parse)-/.test(one.rule)).map((one) => `invalid: ${one.rule}`),
    ...(await gateObjections(facts, own, { items, pushers })),
    ...(await approvalObjections(facts, own, { items, pushers, digest: version.digest, team: version.api.team.slug })),
  ];
}

async function gateObjections(
  facts: OracleFacts,
  policy: PolicyRow,
  { items, pushers }: { items: ReturnType<typeof itemsBetween>; pushers: ReadonlySet<string> },
): Promise<string[]> {
  if (policy.compatibilityGate !== "block" || !items.some((item) => item.breaks)) return [];
  const { prisma } = await testDatabase();
  const waivers = await prisma.waiver.findMany({
    where: { apiId: facts.apiId, gate: "compatibility", status: "approved", revokedAt: null, fingerprint: null },
  });
  const counts = waivers.some(
    (waiver) =>
      (waiver.versionId === null || waiver.versionId === facts.versionId) &&
      waiver.expiresOn.toISOString().slice(0, 10) >= facts.today &&
      !pushers.has(`${waiver.decidedByKind}:${waiver.decidedById}`),
  );
  return counts ? [] : ["callers break, and no live waiver covers it"];
}

async function approvalObjections(
  facts: OracleFacts,
  policy: PolicyRow,
  about: { items: ReturnType<typeof itemsBetween>; pushers: ReadonlySet<string>; digest: string; team: string },
): Promise<string[]> {
  if (facts.before === "draft") return policy.reviewRequired ? ["a draft became active without a review"] : [];
  const { prisma } = await testDatabase();
  const reviews = await prisma.review.findMany({
    where: { versionId: facts.versionId, state: "published" },
    include: { decisions: { orderBy: [{ at: "asc" }, { id: "asc" }] } },
  });
  // Where a policy asks nobody, a version may become active after its review was withdrawn: then nobody said anything.
  const [review = { decisions: [] }] = reviews;
  if (reviews.length > 1) return [`${reviews.length} reviews are published`];
  const last = new Map<string, (typeof review.decisions)[number]>();
  for (const decision of review.decisions) {
    if (decision.undoneAt === null && decision.decision !== "comment") {
      last.set(`${decision.byKind}:${decision.byId}`, decision);
    }
  }
  const words = [...last.values()].map((word) => ({ ...word, actor: { kind: word.byKind, id: word.byId } }));
  const approving = words.filter(
    (word) =>
      word.decision === "approve" && !about.pushers.has(`${word.byKind}:${word.byId}`) && isCovered(facts, about, word),
  );
  const objections: string[] = [];
  const asked = [
    { team: about.team, needed: policy.requiredApprovals },
    ...(policy.securityTeam && about.items.some(({ name }) => name.startsWith("key"))
      ? [{ team: policy.securityTeam, needed: 1 }]
      : []),
    ...(policy.platformTeam && about.items.some(({ name }) => name === "list came")
      ? [{ team: policy.platformTeam, needed: 1 }]
      : []),
  ];
  for (const { team, needed } of asked) {
    const given = await countAsync(approving, (word) => mayDecideFor(word.actor, team, facts.now));
    if (given < needed) objections.push(`${given} of ${needed} approvals of ${team}`);
  }
  const against = words.filter((word) => word.decision === "request_changes");
  const standing = await countAsync(against, async ({ actor }) => {
    const may = await Promise.all(asked.map(({ team }) => mayDecideFor(actor, team, facts.now)));
    return may.includes(true);
  });
  return standing > 0 ? [...objections, `${standing} requests for changes`] : objections;
}

function isCovered(
  facts: OracleFacts,
  about: { items: ReturnType<typeof itemsBetween>; digest: string },
  word: { id: string; digest: string },
): boolean {
  if (word.digest === about.digest) return true;
  const from = facts.baselineAt.get(word.id);
  if (from === undefined) return false;
  const seen = itemsBetween(facts.pushed.classOf(from), facts.pushed.classOf(word.digest)).map(({ name }) => name);
  return about.items.every(({ name }) => seen.includes(name));
}

async function countAsync<T>(all: readonly T[], holds: (one: T) => Promise<boolean>): Promise<number> {
  let count = 0;
  for (const one of all) if (await holds(one)) count += 1;
  return count;
}
