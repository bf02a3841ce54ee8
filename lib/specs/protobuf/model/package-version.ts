const VERSION = /^v\d+(?:p\d+)?(?:(?:alpha|beta|test)\d*)?$/;

/** The version that a package carries in its name, `v1beta2` (AIP-191); undefined where there is none. */
export function packageVersion(name: string): string | undefined {
  return name.split(".").findLast((part) => VERSION.test(part));
}

/** A full name without the versions in it: the same over versions. */
export function withoutVersion(name: string): string {
  return name
    .split(".")
    .filter((part) => !VERSION.test(part))
    .join(".");
}
