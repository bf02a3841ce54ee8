// Programs of the system that some tests need: an nginx that sends generated fields, and faketime, by which weeks pass for a
// server. Named by NGINX_PATH and FAKETIME_PATH, or the system's; else they are installed, on Debian as root. Without one its
// tests are skipped, and fail where CI is set.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { env } from "./steps.mjs";

const libraries = () => (fs.existsSync("/usr/lib") ? fs.readdirSync("/usr/lib") : []);

const PROGRAMS = [
  {
    package: "nginx-light",
    places: () => [process.env.NGINX_PATH, "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"],
    missing: "There is no nginx: the tests that send generated fields through a real one are skipped.",
  },
  {
    package: "faketime",
    places: () => [
      process.env.FAKETIME_PATH,
      ...libraries().map((name) => `/usr/lib/${name}/faketime/libfaketimeMT.so.1`),
    ],
    missing: "There is no libfaketime: the browser test in which weeks pass is skipped.",
  },
];

const isMissing = ({ places }) => !places().some((place) => place && fs.existsSync(place));

function apt(...args) {
  const command = ["-o", "DPkg::Lock::Timeout=120", ...args];
  console.log(`· apt-get ${command.join(" ")} …`);
  // Nothing is to serve port 80 because tests ran.
  const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  return spawnSync("apt-get", command, { stdio: ["ignore", "ignore", "inherit"], env: quiet }).status === 0;
}

/** Installs those that are not there where that can be done; says what follows where it cannot. */
export function offerTestPrograms() {
  const wanted = PROGRAMS.filter(isMissing).map((program) => program.package);
  if (wanted.length === 0) return;
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get") && apt("update", "-qq")) {
    apt("install", "-y", "-qq", "--no-install-recommends", ...wanted);
  }
  for (const { missing } of PROGRAMS.filter(isMissing)) console.log(missing);
}
