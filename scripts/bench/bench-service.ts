import { filledCopy } from "./filled-database";
import { load, type LoadResult } from "./load";
import { publishLarge } from "./publish-large";
import { startServer } from "./server";

/** Two thousand APIs. */
const SCALE = 0.2;

const round = (value: number) => value.toFixed(value < 10 ? 1 : 0);

function printLoad({ what, p50, p95, perSecond, failed }: LoadResult): void {
  const note = failed > 0 ? `   ${failed} FAILED` : "";
  console.log(`${what.padEnd(28)} p50 ${round(p50)} ms   p95 ${round(p95)} ms   ${round(perSecond)} requests/s${note}`);
}

/** npm run bench -- service: the running service with a wide catalogue. Needs a build (npm start makes one). */
export async function benchService(): Promise<void> {
  const database = filledCopy(SCALE);
  const server = await startServer(database);
  try {
    printLoad(await load(server, "catalogue list", ["/api/v1/apis?limit=50", "/api/v1/apis?limit=50&sort=-updated"]));
    printLoad(await load(server, "catalogue list with facets", ["/api/v1/apis?limit=50&facets=true"]));
    printLoad(await load(server, "catalogue page (HTML)", ["/apis"]));
    printLoad(
      await load(server, "search", [
        "/api/v1/search?q=payment",
        "/api/v1/search?q=invoice%20hist",
        "/api/v1/search?q=currency",
      ]),
    );
    const large = await publishLarge(server);
    const megabytes = (large.bytes / 1024 / 1024).toFixed(1);
    console.log(
      `publish ${large.name} (${megabytes} MB)   ${round(large.publishMs)} ms = ${round(large.publishMs / large.parseMs)} × JSON.parse (${round(large.parseMs)} ms)`,
    );
    console.log(`longest /healthz meanwhile   ${round(large.longestWaitMs)} ms`);
  } finally {
    await server.stop();
    await database.close();
  }
}
