// The variables of INTERFACE §1, looked at before anything is installed: a typing error is told in a second, not after
// a minute's build. The server checks them again, with more care (lib/env.ts).
import net from "node:net";

const isFlag = (value) => value === "0" || value === "1";
const isUrl = (protocols) => (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol);

/** Each variable: whether a value will do, and what would. */
const VARIABLES = {
  PORT: [
    (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
    "a number from 1 to 65535",
  ],
  HOST: [(value) => /^[\w.:-]+$/.test(value), "an address or a host name to listen on"],
  DATABASE_URL: [
    isUrl(["postgres:", "postgresql:"]),
    "a PostgreSQL address, postgresql://user:password@host:port/name",
  ],
  CONCORDAT_DEMO: [isFlag, "0 or 1"],
  CONCORDAT_ANONYMOUS_READ: [isFlag, "0 or 1"],
  CONCORDAT_ADMIN_EMAIL: [(value) => /^[^\s@]+@[^\s@]+$/.test(value), "an e-mail address"],
  CONCORDAT_BASE_URL: [isUrl(["http:", "https:"]), "an http or https address"],
  CONCORDAT_MAX_DOCUMENT_MB: [
    (value) => /^\d{1,4}$/.test(value) && Number(value) >= 1,
    "a whole number of megabytes, 1 or more",
  ],
  CONCORDAT_MAX_IMPORT_MB: [
    (value) => /^\d{1,4}$/.test(value) && Number(value) >= 1,
    "a whole number of megabytes, 1 or more",
  ],
};

/** One line for the first variable that will not do, or null. An empty value counts as not set. */
export function problemOfEnvironment(environment) {
  for (const [name, [fits, expected]] of Object.entries(VARIABLES)) {
    const value = environment[name];
    if (value === undefined || value === "" || fits(value)) continue;
    const shown = name === "DATABASE_URL" ? "" : `, not ${JSON.stringify(value)}`;
    return `${name} must be ${expected}${shown}`;
  }
  return null;
}

/** One line when nobody can listen there, or null. */
export function problemOfAddress(host, port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", (error) => {
      if (error.code === "EADDRINUSE")
        resolve(`PORT ${port} is taken on ${host}: stop what listens there, or set another PORT`);
      else if (error.code === "EACCES") resolve(`PORT ${port} may not be used by this account: set another PORT`);
      else resolve(`HOST ${host} cannot be listened on: ${error.message}`);
    });
    probe.listen(Number(port), host, () => probe.close(() => resolve(null)));
  });
}
