import { createHash } from "node:crypto";
import { CliError } from "@/lib/cli/cli-error";
import { describeOutcome, type ImportedVersion, type Outcome } from "@/lib/cli/importing/outcome";
import type { PlannedApi, PlannedVersion } from "@/lib/cli/importing/plan";
import { Progress } from "@/lib/cli/output/progress";
import { apiAnswer, type VersionItem, versionItem } from "@/lib/cli/registry/answers";
import type { RegistryClient } from "@/lib/cli/registry/client";
import { createTeam, ensureApi, teamSlugs } from "@/lib/cli/registry/ensure-api";
import { listAll } from "@/lib/cli/registry/list-all";
import { RegistryProblem } from "@/lib/cli/registry/problem";
import { publishVersion } from "@/lib/cli/registry/publish-version";
import type { CliWorld } from "@/lib/cli/world";
import { SPEC_FORMATS } from "@/lib/specs/model";

/**
 * Brings every planned version in, one after the other, and says what became of each. What the registry has already is
 * left alone, so a run that was broken off is gone on with by starting it again. Throws CliError where the registry
 * cannot be reached and RegistryProblem where it does not know us; a version that it refuses is an outcome.
 */
export async function runImport(
  plan: readonly PlannedApi[],
  client: RegistryClient,
  world: CliWorld,
): Promise<ImportedVersion[]> {
  const total = plan.reduce((sum, api) => sum + api.versions.length, 0);
  const progress = new Progress(world, total);
  const imported: ImportedVersion[] = [];
  const owners = new Owners(client);
  try {
    for (const api of plan) {
      for await (const done of importApi(api, client, owners)) {
        imported.push(done);
        progress.step(`${done.api} ${done.version}: ${describeOutcome(done.outcome)}`);
      }
    }
  } finally {
    progress.finish();
  }
  return imported;
}

async function* importApi(api: PlannedApi, client: RegistryClient, owners: Owners): AsyncGenerator<ImportedVersion> {
  const named = (planned: PlannedVersion, outcome: Outcome) => ({
    api: api.slug,
    version: planned.version ?? planned.file,
    outcome,
  });
  const ready = await prepareApi(api, client, owners);
  for (const planned of api.versions) {
    yield named(planned, "kind" in ready ? ready : await importVersion(api.slug, planned, ready.versions, client));
  }
}

/** The versions the registry has of this API, made if need be; or why none can be brought in. */
async function prepareApi(
  api: PlannedApi,
  client: RegistryClient,
  owners: Owners,
): Promise<Outcome | { versions: VersionItem[] }> {
  if (!SPEC_FORMATS.some((format) => format === api.format)) return { kind: "not supported", format: api.format };
  try {
    const path = `/apis/${encodeURIComponent(api.slug)}`;
    if (!(await client.find(path, apiAnswer))) await owners.make(api);
    return { versions: await listAll(client, `${path}/versions`, versionItem) };
  } catch (error) {
    return refusal(error);
  }
}

async function importVersion(
  api: string,
  planned: PlannedVersion,
  known: readonly VersionItem[],
  client: RegistryClient,
): Promise<Outcome> {
  if (planned.problem !== undefined) return { kind: "refused", reason: planned.problem };
  try {
    const source = planned.load();
    const [only, ...others] = source.files;
    const digest = only && others.length === 0 ? createHash("sha256").update(only.bytes).digest("hex") : undefined;
    const isKnown = (item: VersionItem) =>
      digestOf(item) === digest && (planned.version === undefined || item.version === planned.version);
    if (digest && known.some(isKnown)) return { kind: "already there" };
    const answer = await publishVersion(client, {
      api,
      version: planned.version,
      source,
      dryRun: false,
      commit: planned.commit,
      changelog: planned.changelog,
    });
    if (!answer.created) return { kind: "already there" };
    return { kind: "created", breaking: answer.changes?.breaking ?? null };
  } catch (error) {
    return refusal(error);
  }
}

const digestOf = ({ digest }: VersionItem) => digest.replace(/^sha256:/, "");

/** What concerns this one version or API; anything else ends the run. */
function refusal(error: unknown): Outcome {
  if (!(error instanceof RegistryProblem) || error.status === 401 || error.status >= 500) throw error;
  if (error.code === "unsupported_format") return { kind: "not supported", format: error.body.detail };
  return { kind: "refused", reason: error.summarize() };
}

/** Makes APIs, and the teams that are to own them, once each. */
class Owners {
  private known: Set<string> | undefined;

  constructor(private readonly client: RegistryClient) {}

  async make({ slug, name, team, details }: PlannedApi): Promise<void> {
    if (!team) throw new CliError(`There is no API ${slug}, and nobody to own it.`, "Name its team with --team.");
    this.known ??= await teamSlugs(this.client);
    if (!this.known.has(team.slug)) await createTeam(this.client, team);
    this.known.add(team.slug);
    await ensureApi(this.client, { slug, name, team: team.slug, ...details });
  }
}
