// Adds to package-lock.json the optional packages of other platforms that the registry of this machine does not carry.
// npm refuses a lock without them, here and on the platforms they are for. Run it after every npm install.
import fs from "node:fs";
import path from "node:path";

const OS_NAMES = {
  darwin: "darwin",
  win32: "win32",
  windows: "win32",
  freebsd: "freebsd",
  linux: "linux",
  android: "android",
  openharmony: "openharmony",
  netbsd: "netbsd",
  openbsd: "openbsd",
  sunos: "sunos",
  aix: "aix",
};
const CPU_NAMES = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "mips64el", "wasm32"];

/** What npm would have written of a package: where it runs, read from the words of its name. */
function platformOf(name) {
  const words = name.split("/").pop().split("-");
  const os = words.map((word) => OS_NAMES[word]).find(Boolean);
  const cpu = words.map((word) => CPU_NAMES.find((known) => word === known)).find(Boolean);
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}) };
}

/** Node's own search: beside the package that asks, then ever further up. */
function isInstalled(packages, from, name) {
  let folder = from;
  for (;;) {
    if (packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) return true;
    if (!folder) return false;
    const parent = folder.lastIndexOf("/node_modules/");
    folder = parent < 0 ? "" : folder.slice(0, parent);
  }
}

/** Returns the lock with every optional dependency that names an exact version, and how many were added. */
export function completeLock(lock) {
  const { "": top, ...packages } = lock.packages;
  let added = 0;
  for (const [where, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isInstalled(packages, where, name) || !/^\d/.test(version)) continue;
      const dev = entry.dev ? { dev: true } : {};
      packages[`node_modules/${name}`] = { version, ...dev, optional: true, ...platformOf(name) };
      added++;
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { lock: { ...lock, packages: { "": top, ...Object.fromEntries(sorted) } }, added };
}

if (process.argv[1] === import.meta.filename) {
  const file = path.resolve(import.meta.dirname, "../package-lock.json");
  const { lock, added } = completeLock(JSON.parse(fs.readFileSync(file, "utf8")));
  if (process.argv.includes("--check")) {
    if (added > 0)
      console.error(`package-lock.json lacks ${added} packages of other platforms: run npm run lock:complete`);
    process.exit(added > 0 ? 1 : 0);
  }
  if (added > 0) fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added > 0 ? `added ${added} packages of other platforms` : "the lock is complete");
}
