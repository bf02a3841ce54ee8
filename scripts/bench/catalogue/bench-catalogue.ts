import { parseArgs } from "node:util";
import { z } from "zod";
import { filledEmbedded, filledPostgres } from "@/scripts/bench/filled-database";
import { type BenchServer, startServer } from "@/scripts/bench/server";
import { type Load, measure } from "./readers";
import { type KnownApi, type Request, requestsOver } from "./requests";

/** What the slowest of twenty requests may take, in milliseconds, on PGlite; on PostgreSQL half of it. */
const AIMS = { list: 150, search: 150, page: 400 } as const;
const READERS = 20;
const SECONDS = 10;

const optionsSchema = z.object({
  scale: z.coerce.number().gt(0).max(1).default(1),
  seconds: z.coerce.number().min(1).max(600).default(SECONDS),
  readers: z.coerce.number().int().min(1).max(200).default(READERS),
  postgres: z.boolean().default(false),
  data: z.string().optional(),
  only: z.string().optional(),
});

/**
 * npm run bench -- catalogue: the running service over ten thousand APIs, with twenty readers who each ask for something
 * else. `--scale=0.1` for a tenth, `--postgres` for PostgreSQL, `--data=<folder>` for a data directory that is filled
 * already, `--only=<word>` for some of the requests.
 */
export async function benchCatalogue(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: "string" },
      seconds: { type: "string" },
      readers: { type: "string" },
      postgres: { type: "boolean" },
      data: { type: "string" },
      only: { type: "string" },
    },
  });
  const { scale, seconds, readers, postgres, data, only } = optionsSchema.parse(values);
  const database = postgres ? await filledPostgres(scale) : filledEmbedded(scale, data);
  const server = await startServer(database);
  try {
    const requests = requestsOver(await knownApis(server)).filter(
      ({ what }) => only === undefined || what.includes(only),
    );
    const cookie = await signIn(server);
    console.log(`${database.engine}, ${readers} readers, ${seconds} s each`);
    for (const request of requests) {
      const headers: Record<string, string> =
        request.kind === "page" ? { cookie } : { authorization: `Bearer ${server.token}` };
      const load = await measure(server, { ...request, readers, seconds, headers });
      print(request, load, AIMS[request.kind] / (postgres ? 2 : 1));
    }
  } finally {
    await server.stop();
    await database.close();
  }
}

function print({ what }: Request, load: Load, aim: number): void {
  const round = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const verdict = load.count === 0 ? "NOTHING ANSWERED IN TIME," : load.p95 <= aim ? "within" : "OVER  ";
  const times = `p50 ${round(load.p50)} ms   p95 ${round(load.p95)} ms (${verdict} ${aim})   longest ${round(load.longest)} ms`;
  const cpu = load.cpuMs === null ? "" : `   ${round(load.cpuMs)} ms of processor each`;
  console.log(`${what.padEnd(24)} ${times}   ${round(load.perSecond)}/s${cpu}   ${Math.round(load.bytes / 1024)} kB`);
  for (const failure of load.failures.slice(0, 3)) console.log(`  FAILED ${failure}`);
}

const pageOfApis = z.object({
  items: z.array(z.object({ slug: z.string(), newestVersion: z.object({ version: z.string() }).nullable() })),
  nextCursor: z.string().nullable(),
});

/** Two hundred APIs from several places of the catalogue, and the version of each that its pages show. */
async function knownApis(server: BenchServer): Promise<[KnownApi, ...KnownApi[]]> {
  const known: KnownApi[] = [];
  for (const sort of ["name", "-name", "updated", "-updated"]) {
    const answer = await fetch(`${server.address}/api/v1/apis?limit=50&sort=${sort}`, {
      headers: { authorization: `Bearer ${server.token}` },
    });
    const { items } = pageOfApis.parse(await answer.json());
    known.push(
      ...items.flatMap(({ slug, newestVersion }) => (newestVersion ? [{ slug, version: newestVersion.version }] : [])),
    );
  }
  const [first, ...rest] = known;
  if (!first) throw new Error("the catalogue of the bench has no APIs");
  return [first, ...rest];
}

/** The cookie of the administrator's session: pages are measured as people ask for them. */
async function signIn(server: BenchServer): Promise<string> {
  const answer = await fetch(`${server.address}/api/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: server.address },
    body: JSON.stringify(server.administrator),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(";")[0] ?? "");
  if (!answer.ok || cookies.length === 0)
    throw new Error(`the administrator of the bench could not sign in: ${answer.status}`);
  return cookies.join("; ");
}
