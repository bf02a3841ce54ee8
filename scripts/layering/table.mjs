// ARCHITECTURE §2 as data: which layer a file belongs to, and what each layer may import. There are no exceptions: a file
// that needs one is in the wrong place, or the table is.

const PURE_DOMAINS = "specs|diff|lint|lifecycle|maturity|cel|otlp|conversions";

/** The layers, by path without extension. The first that fits is it. */
export const LAYERS = [
  ["tests", /\.test$|^lib\/(.*\/)?testing\/|^e2e\//],
  ["core", /^lib\/core\/|^package$/],
  ["environment", /^lib\/env$/],
  ["pure domain", new RegExp(`^lib/(${PURE_DOMAINS})/`)],
  ["pure domain", /^lib\/[^/]+\/(model|schema|policy)(\/|$)/],
  ["generated", /^generated\//],
  ["database", /^lib\/db\//],
  ["pure domain", /^lib\/workers\/protocol$/],
  ["workers", /^lib\/workers\//],
  ["jobs", /^lib\/jobs\//],
  ["runtime", /^lib\/runtime\//],
  ["http", /^lib\/http\//],
  ["browser", /^lib\/browser\//],
  ["translations", /^lib\/i18n\/|^messages\//],
  ["command line", /^lib\/cli\//],
  ["store", /^lib\/[^/]+\/([a-z-]+-)?store(\/|$)/],
  ["verbs", /^lib\/[^/]+\/verbs\//],
  ["queries", /^lib\/[^/]+\/queries$/],
  ["service", /^lib\//],
  ["ui", /^components\/ui\//],
  ["shared components", /^components\/shared\//],
  ["components", /^components\//],
  ["routes", /^app\/(.*\/)?route$|^app\/api\//],
  ["pages", /^app\//],
];

const PURE = ["core", "pure domain"];
const SERVER = [...PURE, "environment"];

/** What each layer may import, besides itself. What is in no row (scripts, settings, instrumentation) starts things. */
export const MAY_IMPORT = {
  core: [],
  environment: ["core"],
  "pure domain": ["core"],
  database: [...SERVER, "generated"],
  store: [...PURE, "database", "generated"],
  workers: SERVER,
  verbs: [...SERVER, "store", "service", "workers"],
  service: [...SERVER, "database", "store", "workers", "verbs", "jobs", "translations"],
  jobs: [...SERVER, "database", "workers", "verbs", "service", "runtime"],
  runtime: [...SERVER, "database", "store", "workers", "verbs", "service", "jobs"],
  http: [...SERVER, "verbs", "service", "runtime", "translations"],
  routes: [...SERVER, "http", "verbs", "service", "runtime", "translations"],
  browser: PURE,
  queries: [...PURE, "browser"],
  translations: PURE,
  "command line": PURE,
  ui: [],
  "shared components": [...PURE, "ui", "browser", "translations"],
  components: [...PURE, "ui", "shared components", "queries", "browser", "translations"],
  pages: [
    ...SERVER,
    "ui",
    "shared components",
    "components",
    "queries",
    "browser",
    "verbs",
    "service",
    "runtime",
    "http",
    "translations",
  ],
};

/** Layers whose files may import only their own domain's (or own feature's) files of a layer. */
export const OWN_ONLY = {
  store: ["store"],
  verbs: ["store", "service"],
  service: ["store"],
  components: ["components"],
};

/** Pages show; what changes something is done through the API. */
export const READING_VERB =
  /\/verbs\/(get|find|list|search|count|read|verify|compare|can|is|has|summarize|preview|explain)-/;

/** What to do instead, by the layer that was reached for. */
export const INSTEAD = {
  tests: "what the product needs does not live with the tests",
  environment: "take the setting as an argument",
  "pure domain": "lib/core is the ground floor: move what it needs into lib/core",
  generated: "only lib/<domain>/store.ts speaks Prisma: add a function there and return a type of model.ts",
  database: "only lib/<domain>/store.ts opens the database: add a function there",
  store: "call a verb of that domain (lib/<domain>/verbs), or the file's own store",
  workers: "pure code is called directly; verbs send work to lib/workers",
  jobs: "let a job in lib/jobs call a verb",
  runtime: "take the ServiceContext as an argument",
  http: "throw a RegistryError of lib/core/errors and return plain data: HTTP is made of it elsewhere",
  browser: "that is the browser's side: import lib/<domain>/schema or model",
  translations: "return a value of the model; components choose the words",
  "command line": "the command line is a client: move what is shared into a pure domain folder",
  verbs: "call the API through lib/<domain>/queries.ts; pure decisions are in policy.ts",
  queries: "call a verb on the server; queries are for the browser",
  service: "move the pure part into model.ts, schema.ts or policy.ts and import that",
  ui: "return data; components draw it",
  "shared components": "components/ui knows nothing of the domain: take the parts as children or props",
  components: "move what two features share to components/shared, or what is no component to the domain's model.ts",
  routes: "import the schema or the verb the route uses",
  pages: "import the component the page uses",
  scripts: "scripts start the product, not the other way round",
};

/** Packages a layer may not import, and what to do instead. */
const WEB = [/^(next|react|react-dom)(\/|$)/, "knows nothing of pages and requests: return plain data"];
const NODE = [/^node:/, "runs anywhere: take what it needs as an argument"];
const SQL = [/^(pg|@prisma\/.*|@electric-sql\/.*)$/, "only lib/db and lib/<domain>/store.ts speak to the database"];

export const FORBIDDEN_PACKAGES = {
  core: [WEB, NODE, SQL],
  environment: [WEB, SQL],
  "pure domain": [WEB, NODE, SQL],
  database: [WEB],
  store: [WEB],
  workers: [WEB, SQL],
  verbs: [WEB, SQL],
  service: [SQL],
  jobs: [WEB],
  runtime: [SQL],
  http: [SQL],
  routes: [SQL],
  browser: [NODE, SQL],
  queries: [NODE, SQL],
  translations: [NODE, SQL],
  "command line": [WEB, SQL],
  ui: [NODE, SQL],
  "shared components": [NODE, SQL],
  components: [NODE, SQL],
  pages: [SQL],
};

/** The layer of a path from the top of the project, `/` between its parts. */
export function layerOf(path) {
  const bare = path.replace(/(\.d)?\.(tsx?|mjs|jsx?|json|css)$/, "");
  return LAYERS.find(([, pattern]) => pattern.test(bare))?.[0] ?? "scripts";
}

/** `lib/catalog/…` → `lib/catalog`: whose store, whose feature. */
export const roomOf = (path) => path.split("/").slice(0, 2).join("/");
