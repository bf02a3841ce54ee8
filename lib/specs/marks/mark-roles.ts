/** What an extension, or a member of one, says of a deprecation. */
export type MarkRole =
  /** That there is one: true, a text, or an object with all of it. */
  | "mark"
  /** A word for where something is in its life, one of which is "deprecated". */
  | "state"
  | "since"
  | "since-version"
  | "sunset"
  | "removed-in"
  | "message"
  | "replacement"
  | "guide";

const NAMES: Readonly<Record<MarkRole, string>> = {
  mark: "deprecated is-deprecated deprecation ms-deprecation cf-deprecation deprecation-info deprecation-notice deprecation-details obsolete is-obsolete",
  state: "stability-level stability status state maturity lifecycle lifecycle-state fern-availability api-status",
  since:
    "deprecated-since deprecated-at deprecated-on deprecated-date deprecated-from deprecation-date deprecation-since deprecation-start",
  "since-version":
    "deprecated-in-version deprecated-in deprecated-version deprecated-since-version deprecation-version",
  sunset:
    "sunset sunset-date sunset-at sunset-on forge-sunset deprecation-sunset deprecated-sunset removal-date removed-on remove-on remove-at remove-after remove-date deprecated-removal-date deprecation-removal-date eol eol-date end-of-life end-of-life-date",
  "removed-in":
    "removal-version removed-in removed-in-version remove-in deprecated-removal-version deprecation-removal-version",
  message:
    "deprecated-message deprecated-description deprecated-reason deprecated-note deprecation-message deprecation-description deprecation-reason deprecation-note stainless-deprecation-message",
  replacement:
    "replaced-by replacement superseded-by successor successor-url deprecated-replacement deprecation-replacement deprecation-alternative deprecation-target migration-target replacement-operation",
  guide: "migration-guide deprecation-guide deprecation-link deprecation-url deprecation-docs migration-url",
};

const MEMBERS: Readonly<Record<Exclude<MarkRole, "state">, string>> = {
  mark: "deprecated is-deprecated",
  since:
    "date since deprecated-at deprecated-on deprecated-date deprecated-since deprecation-date from on at announced",
  "since-version": "version in-version since-version deprecated-in deprecated-in-version",
  sunset:
    "sunset sunset-date sunset-at sunset-on removal-date remove-after remove-on remove-at remove-by eol eol-date end-of-life end-date",
  "removed-in": "removal-version removed-in remove-in removed-in-version",
  message: "description message reason note notice detail details text comment",
  replacement: "replacement replaced-by superseded-by successor use use-instead alternative target",
  guide: "migration-guide guide link url docs documentation migration-url migration-path",
};

function byName(words: Readonly<Record<string, string>>, roles: readonly MarkRole[]): ReadonlyMap<string, MarkRole> {
  return new Map(
    roles.flatMap((role) => (words[role] ?? "").split(" ").map((name): [string, MarkRole] => [folded(name), role])),
  );
}

const MEMBER_ROLES: readonly MarkRole[] = [
  ...(["mark", "since", "since-version", "sunset", "removed-in", "message", "replacement", "guide"] as const),
];
const EXTENSIONS = byName(NAMES, [...MEMBER_ROLES, "state"]);
const INNER = byName(MEMBERS, MEMBER_ROLES);

/** Names are written with hyphens, underscores or capitals, and mean the same: `x-deprecatedInVersion`. */
function folded(name: string): string {
  return name.replace(/[-_.]/g, "").toLowerCase();
}

/** What an extension says of a deprecation by its name, `x-ms-deprecation`; undefined for any other. */
export function roleOfExtension(name: string): MarkRole | undefined {
  return name.startsWith("x-") && name.length <= 60 ? EXTENSIONS.get(folded(name.slice(2))) : undefined;
}

/** What a member of such an extension says: `removalDate`. In an extension about the end, `date` is the end. */
export function roleOfMember(name: string, within: MarkRole): MarkRole | undefined {
  const role = name.length <= 60 ? INNER.get(folded(name)) : undefined;
  return role === "since" && within === "sunset" ? "sunset" : role;
}

/** The words of an extension about states that say "deprecated". */
export function isEndingState(word: string): boolean {
  return /^(?:deprecated|deprecation|obsolete|sunset|retired|end[-_ ]of[-_ ]life|eol)$/i.test(word.trim());
}
