import { BookOpenText, Compass, Flag, type LucideIcon, Network, Pilcrow, PlugZap, TrendingUp } from "lucide-react";
import type { Room } from "./destinations";

const ICONS: Readonly<Record<Room["name"], LucideIcon>> = {
  consumers: PlugZap,
  dependencies: Network,
  fields: Pilcrow,
  campaigns: Flag,
  planner: TrendingUp,
  advisor: Compass,
  cases: BookOpenText,
};

/** The picture of a room, for menus: the rail has none, so that it comes with the first menu that is opened. */
export function RoomIcon({ name }: Pick<Room, "name">) {
  const Icon = ICONS[name];
  return <Icon aria-hidden />;
}
