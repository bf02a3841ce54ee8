/** What the pages of one API are looked at with. */
export interface Exhibit {
  api: string;
  /** The active version. */
  active: string;
  /** A version in review, and its review. */
  inReview: string;
  review: string;
  team: string;
  /** A webhook of the team. */
  webhook: string;
  /** An import, whose address nobody allows. */
  importRun: string;
  /** The slug of a consumer of the API. */
  consumer: string;
  /** The slug of a policy as code. */
  policy: string;
  /** The slug of a ruleset with two versions. */
  ruleset: string;
  /** The slug of a rubric with two versions. */
  rubric: string;
  /** The slug of a campaign. */
  campaign: string;
}

interface PageUnderTest {
  /** The folder of its `page.tsx` below `app`. */
  route: string;
  path: (exhibit: Exhibit) => string;
}

const api = ({ api: slug }: Exhibit) => `/apis/${slug}`;
const version = (exhibit: Exhibit) => `${api(exhibit)}/versions/${exhibit.active}`;

/** Every page there is, with an address at which it has something to show. */
export const ALL_PAGES: readonly PageUnderTest[] = [
  { route: "sign-in", path: () => "/sign-in" },
  { route: "errors", path: () => "/errors" },
  { route: "errors/[code]", path: () => "/errors/stale_revision" },
  { route: "(registry)", path: () => "/" },
  { route: "(registry)/search", path: ({ api: slug }) => `/search?q=${slug}` },
  { route: "(registry)/fields", path: () => "/fields" },
  { route: "(registry)/fields/[name]", path: () => "/fields/id" },
  { route: "(registry)/settings/jobs", path: () => "/settings/jobs" },
  { route: "(registry)/apis/(list)", path: () => "/apis" },
  { route: "(registry)/apis/new", path: () => "/apis/new" },
  { route: "(registry)/apis/[api]", path: api },
  { route: "(registry)/apis/[api]/publish", path: (exhibit) => `${api(exhibit)}/publish` },
  { route: "(registry)/apis/[api]/versions", path: (exhibit) => `${api(exhibit)}/versions` },
  { route: "(registry)/apis/[api]/changes/log", path: (exhibit) => `${api(exhibit)}/changes/log` },
  {
    route: "(registry)/apis/[api]/changes",
    path: (exhibit) => `${api(exhibit)}/changes?from=${exhibit.active}&to=${exhibit.inReview}`,
  },
  { route: "(registry)/apis/[api]/versions/[version]", path: version },
  { route: "(registry)/apis/[api]/versions/[version]/admission", path: (exhibit) => `${version(exhibit)}/admission` },
  {
    route: "(registry)/apis/[api]/versions/[version]/conversions",
    path: (exhibit) => `${version(exhibit)}/conversions`,
  },
  { route: "(registry)/apis/[api]/versions/[version]/docs", path: (exhibit) => `${version(exhibit)}/docs` },
  { route: "(registry)/apis/[api]/versions/[version]/lifecycle", path: (exhibit) => `${version(exhibit)}/lifecycle` },
  {
    route: "(registry)/apis/[api]/versions/[version]/retirement",
    path: (exhibit) => `${version(exhibit)}/retirement`,
  },
  { route: "(registry)/apis/[api]/versions/[version]/signals", path: (exhibit) => `${version(exhibit)}/signals` },
  {
    route: "(registry)/apis/[api]/versions/[version]/operations",
    path: (exhibit) => `${version(exhibit)}/operations?operation=GET+%2Fpets`,
  },
  { route: "(registry)/apis/[api]/versions/[version]/revisions", path: (exhibit) => `${version(exhibit)}/revisions` },
  { route: "(registry)/apis/[api]/versions/[version]/schemas", path: (exhibit) => `${version(exhibit)}/schemas` },
  { route: "(registry)/apis/[api]/versions/[version]/source", path: (exhibit) => `${version(exhibit)}/source` },
  { route: "(registry)/apis/[api]/consumers", path: (exhibit) => `${api(exhibit)}/consumers?operation=GET+%2Fpets` },
  { route: "(registry)/apis/[api]/slos", path: (exhibit) => `${api(exhibit)}/slos` },
  { route: "(registry)/apis/[api]/usage", path: (exhibit) => `${api(exhibit)}/usage` },
  { route: "(registry)/apis/[api]/scorecard", path: (exhibit) => `${api(exhibit)}/scorecard` },
  {
    route: "(registry)/apis/[api]/scorecard/entropy/[term]",
    path: (exhibit) => `${api(exhibit)}/scorecard/entropy/undocumented?part=denominator`,
  },
  { route: "(registry)/scorecards", path: () => "/scorecards" },
  { route: "(registry)/scorecards/[team]", path: ({ team }) => `/scorecards/${team}` },
  { route: "(registry)/consumers", path: () => "/consumers" },
  { route: "(registry)/breaking", path: ({ team }) => `/breaking?team=${team}` },
  {
    route: "(registry)/consumers/[consumer]/breaking",
    path: ({ consumer }) => `/consumers/${consumer}/breaking`,
  },
  {
    route: "(registry)/consumers/[consumer]/identities",
    path: ({ consumer }) => `/consumers/${consumer}/identities`,
  },
  { route: "(registry)/consumers/[consumer]", path: ({ consumer }) => `/consumers/${consumer}` },
  { route: "(registry)/dependencies", path: ({ api: slug }) => `/dependencies?api=${slug}&look=graph` },
  { route: "(registry)/imports", path: () => "/imports" },
  { route: "(registry)/imports/new", path: () => "/imports/new" },
  { route: "(registry)/imports/[id]", path: ({ importRun }) => `/imports/${importRun}` },
  { route: "(registry)/deprecations", path: () => "/deprecations" },
  {
    route: "(registry)/advisor",
    path: () => "/advisor?latency=no&clients=yes&plugins=yes&cloudNative=unsure&edge=no&isolation=3&complexity=4",
  },
  { route: "(registry)/cases", path: () => "/cases" },
  { route: "(registry)/cases/[case]", path: () => "/cases/payment-four-eras" },
  { route: "(registry)/scorecards/campaigns", path: () => "/scorecards/campaigns" },
  {
    route: "(registry)/scorecards/campaigns/[campaign]",
    path: ({ campaign }) => `/scorecards/campaigns/${campaign}?apis=all`,
  },
  { route: "(registry)/governance/rubrics", path: () => "/governance/rubrics" },
  { route: "(registry)/governance/rubrics/[rubric]", path: ({ rubric }) => `/governance/rubrics/${rubric}` },
  { route: "(registry)/governance/rubrics/[rubric]/yaml", path: ({ rubric }) => `/governance/rubrics/${rubric}/yaml` },
  {
    route: "(registry)/governance/rubrics/[rubric]/versions",
    path: ({ rubric }) => `/governance/rubrics/${rubric}/versions`,
  },
  { route: "(registry)/scorecards/planner", path: () => "/scorecards/planner?to=5" },
  { route: "(registry)/scorecards/report", path: () => "/scorecards/report" },
  { route: "(registry)/inbox", path: () => "/inbox" },
  { route: "(registry)/reviews", path: () => "/reviews" },
  { route: "(registry)/reviews/[id]", path: ({ review }) => `/reviews/${review}` },
  { route: "(registry)/governance", path: () => "/governance" },
  { route: "(registry)/governance/languages", path: () => "/governance/languages" },
  { route: "(registry)/governance/attention", path: () => "/governance/attention" },
  { route: "(registry)/governance/audit", path: () => "/governance/audit" },
  { route: "(registry)/governance/code-policies", path: () => "/governance/code-policies" },
  {
    route: "(registry)/governance/code-policies/new",
    path: () => "/governance/code-policies/new?template=no-anonymous-writes",
  },
  {
    route: "(registry)/governance/code-policies/[policy]",
    path: ({ policy }) => `/governance/code-policies/${policy}`,
  },
  {
    route: "(registry)/governance/deprecation-policies",
    path: ({ api: slug }) => `/governance/deprecation-policies?api=${slug}`,
  },
  { route: "(registry)/governance/policies", path: () => "/governance/policies" },
  { route: "(registry)/governance/rules", path: () => "/governance/rules" },
  { route: "(registry)/governance/rules/changes", path: () => "/governance/rules/changes?severity=dangerous" },
  { route: "(registry)/governance/rules/validity", path: () => "/governance/rules/validity" },
  { route: "(registry)/governance/rulesets", path: () => "/governance/rulesets" },
  { route: "(registry)/governance/rulesets/[ruleset]", path: ({ ruleset }) => `/governance/rulesets/${ruleset}` },
  {
    route: "(registry)/governance/rulesets/[ruleset]/bindings",
    path: ({ api: slug }) => `/governance/rulesets/concordat%3Arecommended/bindings?api=${slug}`,
  },
  {
    route: "(registry)/governance/rulesets/[ruleset]/versions",
    path: ({ ruleset }) => `/governance/rulesets/${ruleset}/versions`,
  },
  { route: "(registry)/governance/severities", path: () => "/governance/severities?q=server" },
  { route: "(registry)/governance/waivers", path: () => "/governance/waivers" },
  { route: "(registry)/settings/telemetry", path: () => "/settings/telemetry" },
  { route: "(registry)/governance/traffic", path: () => "/governance/traffic" },
  { route: "(registry)/settings/outside", path: () => "/settings/outside" },
  { route: "(registry)/settings", path: () => "/settings" },
  { route: "(registry)/settings/notifications", path: () => "/settings/notifications" },
  { route: "(registry)/settings/webhooks", path: () => "/settings/webhooks" },
  { route: "(registry)/settings/webhooks/[id]", path: ({ webhook }) => `/settings/webhooks/${webhook}` },
  { route: "(registry)/settings/people", path: () => "/settings/people" },
  { route: "(registry)/settings/system", path: () => "/settings/system" },
  { route: "(registry)/settings/teams", path: () => "/settings/teams" },
  { route: "(registry)/settings/teams/[team]", path: ({ team }) => `/settings/teams/${team}` },
  { route: "(registry)/settings/tokens", path: () => "/settings/tokens" },
];
