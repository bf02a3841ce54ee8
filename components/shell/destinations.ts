import {
  CalendarClock,
  Gauge,
  GitPullRequest,
  House,
  Landmark,
  LibraryBig,
  type LucideIcon,
  Settings2,
} from "lucide-react";

export interface Destination {
  name: "home" | "catalogue" | "reviews" | "deprecations" | "scorecards" | "governance" | "settings";
  href: string;
  /** Pressed one after the other, from anywhere. */
  keys: string;
  Icon: LucideIcon;
  /** Where it stands: the work above, the rules below; on a phone only the work is in the bar. */
  group: "work" | "rules";
}

/** The rooms of the registry, in the order of the rail. */
export const DESTINATIONS: readonly Destination[] = [
  { name: "home", href: "/", keys: "g h", Icon: House, group: "work" },
  { name: "catalogue", href: "/apis", keys: "g a", Icon: LibraryBig, group: "work" },
  { name: "reviews", href: "/reviews", keys: "g r", Icon: GitPullRequest, group: "work" },
  { name: "deprecations", href: "/deprecations", keys: "g d", Icon: CalendarClock, group: "work" },
  { name: "scorecards", href: "/scorecards", keys: "g m", Icon: Gauge, group: "work" },
  { name: "governance", href: "/governance", keys: "g g", Icon: Landmark, group: "rules" },
  { name: "settings", href: "/settings", keys: "g s", Icon: Settings2, group: "rules" },
];

export interface Room {
  name: "consumers" | "dependencies" | "fields" | "campaigns" | "planner" | "advisor" | "cases";
  href: string;
}

/** Those that a phone has room for in its bar; the others are in its menu. */
export const BAR_DESTINATIONS = DESTINATIONS.filter(({ group }) => group === "work").slice(0, 4);

/** Other ways to look at the catalogue, with addresses of their own. */
export const CATALOGUE_ROOMS: readonly Room[] = [
  { name: "consumers", href: "/consumers" },
  { name: "dependencies", href: "/dependencies" },
  { name: "fields", href: "/fields" },
];

/** What stands beside the scorecards; shown where one is among them. */
export const SCORECARD_ROOMS: readonly Room[] = [
  { name: "campaigns", href: "/scorecards/campaigns" },
  { name: "planner", href: "/scorecards/planner" },
  { name: "advisor", href: "/advisor" },
  { name: "cases", href: "/cases" },
];

/** Pages that belong to a destination and have addresses of their own: who calls the APIs is part of the catalogue. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "/apis": [...CATALOGUE_ROOMS.map(({ href }) => href), "/imports"],
  "/scorecards": SCORECARD_ROOMS.map(({ href }) => href),
};

/** Whether a page belongs to a destination: the start only to itself. */
export function isWithin(pathname: string, href: string): boolean {
  if (href === "/") return pathname === "/";
  return [href, ...(ALSO[href] ?? [])].some((root) => pathname === root || pathname.startsWith(`${root}/`));
}
