// The built application over a new database with the demonstration organisation, for the browser tests.
import fs from "node:fs";
import path from "node:path";
import { root } from "./steps.mjs";

const dataDir = process.env.CONCORDAT_DATA_DIR;
if (!dataDir) throw new Error("CONCORDAT_DATA_DIR is needed: this starts with an empty one");
fs.rmSync(path.resolve(root, dataDir), { recursive: true, force: true });
await import("./start.mjs");
