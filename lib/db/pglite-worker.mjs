// Plain JavaScript, so that it also loads from scripts run by tsx, whose loader is not there in worker threads.
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

const port = parentPort;
if (!port) throw new Error("the database thread was started outside a worker");
// Pages that are not in these buffers are read through a file system in WebAssembly, which is slow. They take memory as they fill.
const lite = await PGlite.create(workerData.dir, {
  extensions: { pg_trgm },
  startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=128MB"],
  ...(workerData.snapshot ? { loadDataDir: new Blob([workerData.snapshot]) } : {}),
});
port.on("message", async ([id, bytes]) => {
  try {
    if (bytes === null) {
      await lite.close();
      port.postMessage([id, null]);
      return;
    }
    const out = (await lite.execProtocolRaw(bytes)).slice();
    port.postMessage([id, out], [out.buffer]);
  } catch (error) {
    port.postMessage([id, null, error instanceof Error ? error.message : String(error)]);
  }
});
port.postMessage("ready");
